// A Chromium of its own for a test file: no profile but a fresh one, and no request let through but for the page itself.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const executable = process.env.CHROMIUM ?? "/usr/bin/chromium";
const switches = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Why no browser can be driven here, or false. */
export const skip = existsSync(executable) ? false : `no Chromium at ${executable}`;

export async function startBrowser(options = {}) {
  const profile = await mkdtemp(join(tmpdir(), "report-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable, args: switches, headless: true, viewport: { width: 1440, height: 900 }, ...options,
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Opens a page's file; keeps what the console says, what is asked of any network, and every dialog. */
export async function open(context, file, { hash = "", settings = {} } = {}) {
  const page = await context.newPage(), url = pathToFileURL(file).href;
  const seen = { console: [], requests: [], dialogs: [] };
  page.on("console", m => { if (["error", "warning"].includes(m.type())) seen.console.push(m.text()); });
  page.on("pageerror", e => seen.console.push(String(e)));
  page.on("dialog", d => { seen.dialogs.push(d.message()); d.dismiss(); });
  page.on("request", r => { if (r.url().split("#")[0] !== url) seen.requests.push(r.url()); });
  await page.route("**/*", route => route.request().url().split("#")[0] === url ? route.continue() : route.abort());
  if (settings.colorScheme) await page.emulateMedia({ colorScheme: settings.colorScheme });
  if (settings.viewport) await page.setViewportSize(settings.viewport);
  await page.goto(url + hash);
  return { page, seen };
}
