// Whatever a document says, it stays text.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { open, skip, startBrowser } from "./browser.js";
import { hostile, scratch, unbuilt } from "./fixtures.js";

describe("the page of a hostile document", { skip: skip || unbuilt }, () => {
  let browser, folder, page, seen;

  before(async () => {
    folder = await scratch();
    const file = await folder.page("hostile", hostile);
    browser = await startBrowser({ permissions: ["clipboard-read", "clipboard-write"] });
    await browser.context.addInitScript(() => {
      window.ran = [];
      for (const name of ["alert", "confirm", "prompt", "open", "fetch"]) window[name] = (...words) => window.ran.push(name + words);
    });
    ({ page, seen } = await open(browser.context, file));
  });
  after(async () => { await browser?.close(); await folder?.remove(); });

  test("nothing of it runs, wherever it is shown", async () => {
    for (const tab of ["growth", "facts", "table"]) await page.click("#tab-" + tab);
    for (const mark of await page.locator("#text [data-k][tabindex]").all()) await mark.focus();
    for (const row of await page.locator("#table tr.row").all()) await row.click();
    for (const sort of ["name", "value", "section"]) await page.click(`[data-sort=${sort}]`);
    await page.fill("#filter", "<img src=x onerror=alert(9)>");
    await page.click("#language");
    assert.deepEqual(await page.evaluate(() => window.ran), []);
    assert.deepEqual(seen, { console: [], requests: [], dialogs: [] });
  });

  test("it brings no element and no attribute", async () => {
    assert.equal(await page.locator("img, iframe, base, textarea, #text a, #text style, #text script").count(), 0);
    assert.equal(await page.locator("script").count(), 2);
    assert.equal(await page.evaluate(() => [...document.querySelectorAll("*")].flatMap(e => e.getAttributeNames()).filter(n => n.startsWith("on")).length), 0);
  });

  test("its text shows as it was written", async () => {
    const shown = await page.evaluate(() => {
      const words = n => n.nodeType === 3 ? n.data : n.dataset?.c ? String.fromCharCode(parseInt(n.dataset.c, 16)) : [...n.childNodes].map(words).join("");
      return words(document.getElementById("text"));
    });
    for (const line of hostile.split("\n").filter(Boolean)) assert.ok(shown.includes(line), line);
  });

  test("marks that turn the writing show by their names and turn nothing", async () => {
    assert.deepEqual([...new Set(await page.locator("#text .unseen").allTextContents())], ["RLO", "PDF", "RLI", "PDI", "RLM"]);
    assert.ok(!/[\u200f\u202a-\u202e\u2066-\u2069]/.test(await page.locator("html").innerText()));
    const [before, after] = await page.evaluate(() => {
      const range = document.createRange(), block = document.querySelector("#text .unseen").closest(".block");
      const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT), rights = [];
      while (text.nextNode() && rights.length < 2) {
        if (text.currentNode.parentElement.closest(".unseen")) continue;
        range.selectNodeContents(text.currentNode);
        if (/财政收入|^元/.test(text.currentNode.data)) rights.push(range.getClientRects()[0].left);
      }
      return rights;
    });
    assert.ok(before < after);
  });

  test("the policy of the page stops what a script would add", async () => {
    const blocked = await page.evaluate(() => new Promise(done => {
      document.addEventListener("securitypolicyviolation", e => done(e.effectiveDirective), { once: true });
      const script = document.createElement("script");
      try { script.textContent = "window.ran.push('added')"; document.body.append(script); } catch (error) { done(error.name); }
      requestAnimationFrame(() => requestAnimationFrame(() => done("nothing")));
    }));
    assert.notEqual(blocked, "nothing");
    assert.deepEqual(await page.evaluate(() => window.ran), []);
  });
});
