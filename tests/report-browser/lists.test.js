// The index of several documents, and the comparison of two.
import assert from "node:assert/strict";
import { access } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { open, skip, startBrowser } from "./browser.js";
import { cityReport, report, scratch, unbuilt } from "./fixtures.js";

describe("the index and the comparison", { skip: skip || unbuilt }, () => {
  let browser, folder, file, index, comparison;

  before(async () => {
    folder = await scratch();
    const documents = [
      await folder.write("云川 2024.txt", cityReport("云川市", 2024, 5.6, 6, 4.1, 5)),
      await folder.write("云川 2025.txt", cityReport("云川市", 2025, 6.3, 6, 4.2, 4)),
      await folder.write("青河 2025.txt", cityReport("青河市", 2025, 4.8, 5, 3.1, 3)),
    ];
    await report(...documents, "--output", folder.path("pages"));
    await report("--compare", documents[0], documents[1], "--output", folder.path("comparison.html"));
    browser = await startBrowser();
    index = await open(browser.context, folder.path("pages/index.html"));
    file = folder.path("comparison.html");
    comparison = await open(browser.context, file);
  });
  after(async () => { await browser?.close(); await folder?.remove(); });

  const column = (page, n) => page.locator(`table.rows >> nth=0 >> tbody tr:visible > :nth-child(${n})`).allTextContents();

  test("documents are filtered by words and sorted by any column", async () => {
    const { page } = index;
    assert.deepEqual(await column(page, 2), ["2024", "2025", "2025"]);
    await page.keyboard.press("/");
    await page.keyboard.type("青河");
    assert.deepEqual(await column(page, 1), ["青河市"]);
    assert.equal(await page.locator(".count").first().textContent(), "1 / 3");
    assert.deepEqual([...new Set(await page.locator(".chart tbody tr:visible th").allTextContents())], ["青河市"]);
    await page.keyboard.type("没有");
    assert.equal(await page.locator("main .none:visible").count(), 2);
    assert.equal(await page.locator(".chart:visible").count(), 0);
    await page.keyboard.press("Escape");
    await page.click("table.rows thead button[data-t='fact.year']");
    await page.click("table.rows thead button[data-t='fact.year']");
    assert.deepEqual(await column(page, 2), ["2025", "2025", "2024"]);
    assert.equal(await page.locator("th[aria-sort]").getAttribute("aria-sort"), "descending");
  });

  test("a document's page leads back to the index", async () => {
    const { page } = await open(browser.context, folder.path("pages/青河 2025.txt.html"));
    const link = page.locator("a[rel=up]");
    assert.equal(fileURLToPath(await link.evaluate(a => a.href)), folder.path("pages/index.html"));
    assert.equal(await link.getAttribute("title"), "文档总览");
    await page.close();
  });

  test("a chart's figure leads to its number on the document's own page", async () => {
    const row = index.page.locator(".chart").first().locator("tbody tr", { hasText: "云川市2024" });
    assert.match(await row.innerText(), /6%[\s\S]*6\.3%/);
    const address = new URL(await row.locator("td:last-child a").evaluate(a => a.href));
    const file = fileURLToPath(address.href.split("#")[0]);
    await access(file);
    const { page, seen } = await open(browser.context, file, { hash: address.hash });
    assert.match(await page.locator("tr[aria-selected=true]").innerText(), /地区生产总值[\s\S]*6\.3%/);
    assert.deepEqual(seen, { console: [], requests: [], dialogs: [] });
    await page.close();
  });

  test("targets stand beside results, and sort by their difference", async () => {
    const { page } = comparison;
    assert.deepEqual(await column(page, 1), ["地区生产总值", "一般公共预算收入", "城镇新增就业"]);
    await page.click("table.rows thead button[data-t='difference']");
    assert.deepEqual((await column(page, 5)).map(d => d.trim()), ["−0.8 个百分点", "+0.3 个百分点", "+1,000人"]);
    await page.fill("#filter", "居民消费价格 3%");
    await page.click("#language");
    assert.equal(await page.locator("h1").textContent(), "Targets and results");
  });

  test("bars keep a width to compare in a narrow window", async () => {
    const { page } = await open(browser.context, folder.path("pages/index.html"), { settings: { viewport: { width: 400, height: 800 } } });
    for (const bar of await page.locator(".chart svg").all()) assert.ok((await bar.boundingBox()).width > 60);
    await page.close();
  });

  for (const [what, width, media] of [["on paper", 794, "print"], ["in a narrow window", 400, "screen"]]) {
    test(`${what} the words of a comparison stay in their cells`, async () => {
      const { page } = await open(browser.context, file, { settings: { viewport: { width, height: 800 } } });
      await page.emulateMedia({ media });
      const out = await page.locator(".rows :is(th, td)").evaluateAll(cells => cells.filter(c => c.scrollWidth > c.clientWidth).map(c => c.textContent));
      assert.deepEqual(out, []);
      if (media === "print") assert.ok(await page.locator(".wide").first().evaluate(e => e.scrollWidth <= e.clientWidth));
      await page.close();
    });
  }

  test("nothing was said on the console, and nothing was asked of any network", () => {
    for (const { seen } of [index, comparison]) assert.deepEqual(seen, { console: [], requests: [], dialogs: [] });
  });
});
