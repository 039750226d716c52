// A report of 500 KB with 3,000 indicators answers at once. The bounds are loose: a page that hangs fails, a slow machine does not.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { open, skip, startBrowser } from "./browser.js";
import { largeReport, scratch, unbuilt } from "./fixtures.js";

const patience = 1500;

describe("the page of a large report", { skip: skip || unbuilt }, () => {
  let browser, folder, page, seen;

  before(async () => {
    folder = await scratch();
    const file = await folder.page("large", largeReport());
    browser = await startBrowser();
    ({ page, seen } = await open(browser.context, file));
    await page.waitForSelector("#table tr.row");
  });
  after(async () => { await browser?.close(); await folder?.remove(); });

  // Milliseconds from an action to the picture that shows it.
  const timed = action => page.evaluate(async body => {
    const start = performance.now();
    await (0, eval)(body);
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  }, action);

  test("it has about 3,000 indicators, of which a screenful are elements", async () => {
    const count = await page.evaluate(() => data.indicators.length);
    assert.ok(count >= 2900 && count <= 3100, String(count));
    assert.ok(await page.locator("#table tr.row").count() < 60);
  });

  for (const [what, action] of [
    ["filtering by words", "byId('filter').value = '地区生产总值'; byId('filter').dispatchEvent(new Event('input'))"],
    ["filtering by status", "byId('by-status').value = 'target'; byId('by-status').dispatchEvent(new Event('change'))"],
    ["showing all again", "byId('clear').click()"],
    ["sorting by name", "document.querySelector('[data-sort=name]').click()"],
    ["scrolling the table to its end", "document.querySelector('.scroller').scrollTop = 1e7"],
    ["scrolling the text to its middle", "byId('text').scrollTop = byId('text').scrollHeight / 2"],
    ["selecting the last indicator", "byId('i2990').click()"],
    ["changing the language", "byId('language').click()"],
  ]) {
    test(what, async t => {
      const took = await timed(`(() => { ${action}; })()`);
      t.diagnostic(`${took.toFixed(0)} ms`);
      assert.ok(took < patience, `${took} ms`);
    });
  }

  test("the row at the end of the table shows when one scrolls there", async () => {
    await page.evaluate(() => { byId("clear").click(); document.querySelector("[data-sort=place]").click(); });
    await page.evaluate(() => { document.querySelector(".scroller").scrollTop = 1e7; });
    await page.waitForSelector("tr[aria-rowindex='3001']");
  });

  test("a selected place far away comes into sight", async () => {
    await page.evaluate(() => { location.hash = "#i2500"; });
    await page.waitForFunction(() => {
      const at = byId("i2500").getBoundingClientRect(), room = byId("text").getBoundingClientRect();
      return at.top >= room.top && at.bottom <= room.bottom && byId("row2499");
    });
  });

  test("nothing was said on the console", () => assert.deepEqual(seen, { console: [], requests: [], dialogs: [] }));
});
