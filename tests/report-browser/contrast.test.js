// Every word that shows can be read: WCAG 2.2 AA, measured on what the browser computed.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { open, skip, startBrowser } from "./browser.js";
import { cityReport, report, sample, scratch, unbuilt } from "./fixtures.js";

// Runs in the page: the elements whose own words stand out too little.
function tooFaint() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (front, back) => [0, 1, 2].map(i => front[i] * front[3] + back[i] * (1 - front[3])).concat(1);
  const backOf = e => {
    const own = rgba(getComputedStyle(e).backgroundColor);
    return own[3] === 1 ? own : over(own, e.parentElement ? backOf(e.parentElement) : [255, 255, 255, 1]);
  };
  const luminance = c => [0.2126, 0.7152, 0.0722].reduce((sum, w, i) => {
    const v = c[i] / 255;
    return sum + w * (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  }, 0);
  const faint = [];
  let measured = 0;
  for (const e of document.body.querySelectorAll("*")) {
    if (["SCRIPT", "NOSCRIPT", "OPTION"].includes(e.tagName) || e.matches(":disabled, :disabled *") || !e.checkVisibility()) continue;
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
    const style = getComputedStyle(e), back = backOf(e), front = over(rgba(style.color), back);
    const [a, b] = [luminance(front), luminance(back)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05), size = parseFloat(style.fontSize);
    measured++;
    if (ratio < (size >= 24 || size >= 18.66 && style.fontWeight >= 700 ? 3 : 4.5)) faint.push(`${e.tagName}.${e.className}: ${ratio.toFixed(2)}`);
  }
  return { faint: [...new Set(faint)], measured };
}

describe("contrast", { skip: skip || unbuilt }, () => {
  let browser, folder, files;

  before(async () => {
    folder = await scratch();
    const [document, comparison] = [folder.path("sample.html"), folder.path("comparison.html")];
    const [earlier, later, empty] = [await folder.write("a.txt", cityReport("云川市", 2024, 5.6, 6, 4.1, 5)), await folder.write("b.txt", cityReport("云川市", 2025, 6.3, 6, 4.2, 4)), await folder.write("empty.txt", "")];
    await report(sample, "--output", document);
    await report("--compare", earlier, later, "--output", comparison);
    await report(sample, earlier, later, empty, "--output", folder.path("pages"), "--allow-failures");
    files = { document, comparison, index: folder.path("pages/index.html") };
    browser = await startBrowser();
  });
  after(async () => { await browser?.close(); await folder?.remove(); });

  for (const colorScheme of ["light", "dark"]) {
    for (const kind of ["document", "comparison", "index"]) {
      test(`the words of the ${kind} in ${colorScheme}`, async () => {
        const { page } = await open(browser.context, files[kind], { hash: "#i6", settings: { colorScheme } });
        for (const tab of kind === "document" ? ["table", "growth", "facts"] : [""]) {
          if (tab) await page.click("#tab-" + tab);
          if (tab === "facts") await page.evaluate(() => notes.walk(".gap"));
          const { faint, measured } = await page.evaluate(tooFaint);
          assert.deepEqual(faint, []);
          assert.ok(measured > 20);
        }
        await page.close();
      });
    }
  }

  test("the button changes light and dark, and the choice stays", async () => {
    const { page } = await open(browser.context, files.document, { settings: { colorScheme: "light" } });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.click("#theme");
    const dark = await ground();
    assert.notEqual(dark, light);
    await page.reload();
    assert.equal(await ground(), dark);
    await page.close();
  });
});
