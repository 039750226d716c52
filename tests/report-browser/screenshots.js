// Pictures of the pages: light, dark and the index. `npm run screenshots` writes them to artifacts/screenshots, or to the folder that is named.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { open, skip, startBrowser } from "./browser.js";
import { cityReport, report, root, sample, scratch, unbuilt } from "./fixtures.js";

if (skip || unbuilt) {
  console.error(skip || unbuilt);
  process.exit(1);
}
const target = process.argv[2] ?? join(root, "artifacts/screenshots");
await mkdir(target, { recursive: true });
const folder = await scratch(), browser = await startBrowser();
try {
  const page = folder.path("sample.html"), index = await makeIndex(), comparison = await makeComparison();
  await report(sample, "--output", page);
  await take("light", page, "light", selectGrowth);
  await take("dark", page, "dark", selectGrowth);
  await take("index", index, "light");
  await take("comparison", comparison, "light");
} finally {
  await browser.close();
  await folder.remove();
}

async function take(name, file, colorScheme, prepare) {
  const { page } = await open(browser.context, file, { settings: { colorScheme, viewport: { width: 1360, height: 820 } } });
  await prepare?.(page);
  await page.evaluate(() => Promise.all(document.getAnimations().map(a => a.finished)));
  await page.screenshot({ path: join(target, name + ".png") });
  await page.close();
  console.log(join(target, name + ".png"));
}

async function selectGrowth(page) {
  await page.evaluate(() => { location.hash = "#i6"; });
  await page.waitForSelector("tr[aria-selected=true]");
  await page.locator("#i6").focus();
}

async function makeIndex() {
  const cities = [["云川市", 5.6, 6, 6.3, 4.1], ["青河市", 4.8, 5.5, 5.1, 3.2], ["临山市", 6.4, 6.5, 6.2, 5.5]];
  const documents = [];
  for (const [city, grown, aim, next, revenue] of cities) {
    documents.push(await folder.write(`${city}-2024.txt`, cityReport(city, 2024, grown, aim, revenue, revenue + 1)));
    documents.push(await folder.write(`${city}-2025.txt`, cityReport(city, 2025, next, aim, revenue + 0.7, revenue + 0.5)));
  }
  await report(...documents, "--output", folder.path("index"));
  return folder.path("index/index.html");
}

async function makeComparison() {
  const earlier = await folder.write("earlier.txt", cityReport("云川市", 2024, 5.6, 6, 4.1, 5));
  const later = await folder.write("later.txt", cityReport("云川市", 2025, 6.3, 6, 4.2, 4));
  await report("--compare", earlier, later, "--output", folder.path("comparison.html"));
  return folder.path("comparison.html");
}
