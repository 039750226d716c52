// The sample's page: what people do with it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { open, skip, startBrowser } from "./browser.js";
import { report, sample, scratch, unbuilt } from "./fixtures.js";

describe("the page of the sample", { skip: skip || unbuilt }, () => {
  let browser, folder, file, page, seen;

  before(async () => {
    folder = await scratch();
    file = folder.path("sample.html");
    await report(sample, "--output", file);
    browser = await startBrowser({ permissions: ["clipboard-read", "clipboard-write"] });
    ({ page, seen } = await open(browser.context, file));
  });
  after(async () => { await browser?.close(); await folder?.remove(); });

  const rows = () => page.locator("#table tr.row");
  const shown = () => page.locator("#shown").textContent();
  const names = () => page.locator("#table tr.row .c-name").allTextContents();
  const comesIntoView = (selector, pane) => page.waitForFunction(([s, p]) => {
    const at = document.querySelector(s).getBoundingClientRect(), room = document.querySelector(p).getBoundingClientRect();
    return at.top >= room.top && at.bottom <= room.bottom;
  }, [selector, pane]);
  // The pointer away from the text, where it would call up a note; the language and the window as they were.
  const reset = async () => {
    await page.mouse.move(720, 5);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.waitForSelector("#table tr.row");
  };
  const cut = selector => page.locator(selector).evaluateAll(found => found.filter(e => e.scrollWidth > e.clientWidth).map(e => e.textContent));

  test("it shows every indicator, and only the rows in sight are elements", async () => {
    await reset();
    assert.equal(await shown(), "共 116 项");
    assert.equal(await page.locator("#table").getAttribute("aria-rowcount"), "117");
    assert.ok(await rows().count() < 60);
    assert.equal(await page.locator("#text mark.quantity").count(), 116);
  });

  test("words filter the table, and Escape shows all again", async () => {
    await reset();
    await page.keyboard.press("/");
    await page.keyboard.type("生产总值 2020");
    assert.equal(await shown(), "2 / 116 项");
    for (const name of await names()) assert.match(name, /生产总值/);
    await page.keyboard.press("Escape");
    assert.equal(await shown(), "共 116 项");
  });

  test("status, kind, period and section filter together", async () => {
    await reset();
    await page.selectOption("#by-status", "target");
    assert.equal(await shown(), "7 / 116 项");
    await page.selectOption("#by-kind", "growth");
    assert.equal(await shown(), "6 / 116 项");
    await page.selectOption("#by-section", { label: "二、2020年目标任务和重点工作" });
    assert.equal(await rows().count(), 4);
    await page.selectOption("#by-period", "2019");
    assert.equal(await rows().count(), 0);
    assert.ok(await page.locator("#nothing").isVisible());
    await page.click("#clear");
    assert.equal(await shown(), "共 116 项");
  });

  test("a section holds the indicators of the sections inside it", async () => {
    await reset();
    await page.selectOption("#by-section", { label: "一、2019年工作回顾" });
    const count = await page.locator("#outline a", { hasText: "一、2019年工作回顾" }).locator(".count").textContent();
    assert.equal(await shown(), `${count} / 116 项`);
  });

  test("a column's head sorts up, then down, then as the text stands", async () => {
    await reset();
    await page.click("[data-sort=name]");
    const up = await names();
    const collator = new Intl.Collator("zh"), first = await page.evaluate(() => table.rows().slice(0, 20).map(r => r.name));
    assert.deepEqual(first, [...first].sort(collator.compare));
    assert.equal(await page.locator("th.c-name").getAttribute("aria-sort"), "ascending");
    await page.click("[data-sort=name]");
    assert.equal(await page.locator("th.c-name").getAttribute("aria-sort"), "descending");
    assert.notEqual((await names())[0], up[0]);
    await page.click("[data-sort=name]");
    assert.equal(await page.locator("th.c-place").getAttribute("aria-sort"), "ascending");
    await page.selectOption("#by-kind", "growth");
    await page.click("[data-sort=value]");
    const values = (await page.locator("#table tr.row .c-value").allTextContents()).map(v => (v.includes("↓") ? -1 : 1) * parseFloat(v.replace(/[^\d.]/g, "")));
    assert.deepEqual(values, [...values].sort((a, b) => a - b));
    assert.ok(values[0] < 0 && values.length > 10);
  });

  test("a row selects its place in the text", async () => {
    await reset();
    await page.fill("#filter", "可支配收入 2020");
    await rows().first().click();
    const id = await page.locator("tr[aria-selected=true]").getAttribute("id");
    const mark = "#i" + (Number(id.slice(3)) + 1);
    assert.ok(await page.locator(mark).evaluate(e => e.classList.contains("on")));
    await comesIntoView(mark, "#text");
    assert.ok(await page.locator("#text .s.on").count() > 0);
  });

  test("a place in the text selects its row", async () => {
    await reset();
    await page.locator("#i100").scrollIntoViewIfNeeded();
    await page.click("#i100");
    assert.equal(await page.locator("tr[aria-selected=true]").getAttribute("id"), "row99");
    await comesIntoView("#row99", ".scroller");
  });

  test("a selected indicator that the filter hides is told, and clearing the filter shows it", async () => {
    await reset();
    await page.selectOption("#by-status", "target");
    await page.locator("#i6").scrollIntoViewIfNeeded();
    await page.click("#i6");
    assert.equal(await shown(), "所选指标不在筛选结果中");
    await page.click("#clear");
    assert.equal(await page.locator("tr[aria-selected=true]").getAttribute("id"), "row5");
  });

  test("the outline scrolls the text, and follows it", async () => {
    await reset();
    const current = () => page.locator("#outline [aria-current]").textContent();
    assert.match(await current(), /篇首/);
    await page.click("#outline a:has-text('着力增进民生福祉')");
    assert.match(await current(), /着力增进民生福祉/);
    const target = (await page.locator("#outline [aria-current]").getAttribute("href"));
    await comesIntoView(target, "#text");
    await page.hover("#text");
    await page.mouse.wheel(0, -400000);
    await page.waitForFunction(() => document.querySelector("#outline [aria-current]").textContent.includes("篇首"));
    await page.mouse.wheel(0, 400000);
    await page.waitForFunction(() => /守牢|缺文之后/.test(document.querySelector("#outline [aria-current]").textContent));
  });

  test("hover explains what was taken, what was not, and what was thrown away", async () => {
    await reset();
    const noteOf = async selector => {
      const mark = page.locator(selector).first();
      await mark.scrollIntoViewIfNeeded();
      await mark.hover();
      await page.waitForSelector("#note:not([hidden])");
      const words = await page.locator("#note").innerText();
      await page.mouse.move(720, 5);
      await page.waitForSelector("#note", { state: "hidden" });
      return words;
    };
    assert.match(await noteOf("#i6"), /地区生产总值[\s\S]*6\.8 %[\s\S]*增长率[\s\S]*2019[\s\S]*gdp/);
    assert.match(await noteOf("#text .refusal"), /未取数字[\s\S]*noUnit/);
    assert.match(await noteOf("#text .removal[data-i='1']"), /已剔除[\s\S]*shareSite\.uploader/);
    assert.match(await noteOf("#text .gap"), /此处缺文/);
    assert.match(await noteOf("#text .repair"), /德\.建 → 建德/);
    assert.match(await noteOf("#text .redaction"), /原文已隐去/);
  });

  test("a scroll under the pointer takes no note from the mark that lies there", async () => {
    await reset();
    await page.locator("#i6").scrollIntoViewIfNeeded();
    await page.hover("#i6");
    await page.waitForSelector("#note:not([hidden])");
    await page.evaluate(() => new Promise(told => {
      const text = document.getElementById("text");
      text.addEventListener("scroll", () => requestAnimationFrame(() => requestAnimationFrame(told)), { once: true });
      text.scrollTop += 2;
    }));
    assert.ok(await page.locator("#note").isVisible());
    await page.mouse.wheel(0, 2000);
    await page.waitForSelector("#note", { state: "hidden" });
  });

  test("hover underlines the name that a number belongs to", async () => {
    await reset();
    await page.locator("#i6").scrollIntoViewIfNeeded();
    await page.hover("#i6");
    await page.waitForSelector("#text .n.on");
    assert.equal(await page.locator("#text .n.on").textContent(), "地区生产总值");
  });

  test("the keyboard does all that the mouse does", async () => {
    await reset();
    await page.keyboard.press("/");
    await page.keyboard.type("公共预算");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "table");
    await page.keyboard.press("ArrowDown");
    const active = await page.locator("#table").getAttribute("aria-activedescendant");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("tr[aria-selected=true]").getAttribute("id"), active);
    const id = "i" + (Number(active.slice(3)) + 1);
    await page.locator("#text").focus();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), id);
    assert.ok(await page.locator("#note").isVisible());
    assert.equal(await page.locator("#" + id).getAttribute("aria-describedby"), "note");
    await page.keyboard.press("ArrowRight");
    assert.notEqual(await page.evaluate(() => document.activeElement.id), id);
    assert.ok(await page.locator("#note").isVisible());
    await page.keyboard.press("Escape");
    assert.ok(await page.locator("#note").isHidden());
    await page.locator("#tab-table").focus();
    await page.keyboard.press("ArrowRight");
    assert.ok(await page.locator("#panel-growth").isVisible());
  });

  test("keys that an input method takes for itself neither leave the filter nor empty it", async () => {
    await reset();
    await page.fill("#filter", "gong gong");
    await page.focus("#filter");
    for (const key of ["ArrowDown", "Enter", "Escape"])
      await page.evaluate(key => byId("filter").dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true })), key);
    assert.deepEqual(await page.evaluate(() => [document.activeElement.id, byId("filter").value]), ["filter", "gong gong"]);
  });

  test("whatever takes the focus shows it", async () => {
    await reset();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      const bare = await page.evaluate(() => {
        const e = document.activeElement;
        if (e === document.body) return null;
        const drawn = e.id === "table" ? e.querySelector("tr.active") : e;
        return getComputedStyle(drawn).outlineStyle === "none" ? e.outerHTML.slice(0, 120) : null;
      });
      assert.equal(bare, null);
    }
  });

  test("the rows in the filter are copied as CSV with the sentence and its own characters", async () => {
    await reset();
    await page.selectOption("#by-status", "target");
    await page.click("#copy");
    await page.waitForFunction(() => document.getElementById("shown").textContent.startsWith("已复制 7"));
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
    assert.equal(lines.length, 8);
    assert.ok(lines[0].startsWith("id,name,action,code,kind,direction,bound,status,period,"));
    assert.match(lines[1], /^i\d+,地区生产总值,,gdp,growth,up,about,target,2020,/);
    const text = await readFile(sample, "utf8");
    assert.ok(text.includes(lines[1].match(/,([^,]*(?:"[^"]*")?)$/)[1].replaceAll('"', "").slice(0, 12)));
  });

  test("a legend's button goes through its marks in the text", async () => {
    await reset();
    await page.click(".counts [data-walk='gap']");
    assert.equal(await page.evaluate(() => document.activeElement.id), "gap1");
    await comesIntoView("#gap1", "#text");
  });

  test("the diagnostics are counted, and their button leads to them and to their places", async () => {
    await reset();
    await page.click(".counts [data-open]");
    assert.ok(await page.locator("#panel-facts").isVisible());
    assert.match(await page.locator(".traces li").first().innerText(), /PP3002/);
    await page.locator(".traces .go").first().click();
    await page.waitForFunction(() => Math.abs(reading.offsetAt(400) - 8181) < 600);
  });

  test("a bar of the chart leads to its number", async () => {
    await reset();
    await page.click("#tab-growth");
    assert.equal(await page.locator(".growth li").first().locator("h4").textContent(), "地区生产总值");
    await page.locator(".growth a.rate").nth(1).click();
    const index = (await page.locator(".growth a.rate").nth(1).getAttribute("href")).slice(1);
    assert.ok(await page.locator("#" + index).evaluate(e => e.classList.contains("on")));
  });

  test("the strip shows where the text stands, and leads to any place", async () => {
    await reset();
    const box = await page.locator("#strip").boundingBox();
    await page.mouse.click(box.x + 8, box.y + box.height * .5);
    await page.waitForFunction(() => /[45]\d\d\d/.test(String(Math.round(reading.offsetAt(400)))));
    const view = await page.locator("#strip .view").boundingBox();
    assert.ok(Math.abs(view.y + view.height / 2 - box.y - box.height * .5) < box.height * .1);
  });

  test("labels change between Chinese and English in place", async () => {
    await reset();
    await page.click("#language");
    assert.equal(await shown(), "116 indicators");
    assert.equal(await page.locator("#tab-growth").textContent(), "Growth");
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await page.click("#language");
    assert.equal(await shown(), "共 116 项");
  });

  test("a narrow window shows one pane at a time", async () => {
    await reset();
    await page.setViewportSize({ width: 400, height: 800 });
    assert.ok(await page.locator("#side").isHidden());
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 400));
    await page.click("[data-show=side]");
    assert.ok(await page.locator("#text").isHidden());
    await rows().first().click();
    assert.ok(await page.locator("#text").isVisible());
    await page.click("#outline-toggle");
    await page.click("#outline a:has-text('2020年目标任务')");
    assert.ok(await page.locator("#outline").isHidden());
    assert.equal(await page.evaluate(() => document.activeElement.id), "text");
  });

  test("an outline that lies over the text is closed from outside, and by Escape", async () => {
    await reset();
    await page.setViewportSize({ width: 400, height: 800 });
    const isOpen = () => page.locator("#outline").isVisible();
    await page.click("#outline-toggle");
    assert.ok(await isOpen());
    assert.match(await page.evaluate(() => document.activeElement.textContent), /篇首/);
    await page.mouse.click(370, 500);
    assert.ok(!await isOpen());
    await page.click("#outline-toggle");
    await page.keyboard.press("Escape");
    assert.ok(!await isOpen());
    assert.equal(await page.evaluate(() => document.activeElement.id), "outline-toggle");
  });

  for (const width of [400, 900, 1110, 1440, 2560]) {
    test(`${width} pixels: nothing runs out of its pane, no label breaks, and heads stand over their text`, async () => {
      await reset();
      await page.setViewportSize({ width, height: 800 });
      await page.click("#language");
      assert.equal(await page.locator("#language").evaluate(e => { const words = document.createRange(); words.selectNodeContents(e); return words.getClientRects().length; }), 1);
      const edges = await page.locator("#text :is(.heading, .paragraph)").evaluateAll(found => found.map(e => e.getBoundingClientRect().left));
      assert.equal(new Set(edges).size, 1);
      if (await page.locator("[data-show=side]").isVisible()) await page.click("[data-show=side]");
      await page.waitForSelector("#table tr.row");
      assert.deepEqual(await cut("#table :is(.c-period, .c-status):visible, #table th:visible"), []);
      for (const tab of ["facts", "growth"]) {
        await page.click("#tab-" + tab);
        assert.deepEqual(await cut("#panel-" + tab), []);
      }
    });
  }

  test("dark words are printed dark on white, and the counts whole", async () => {
    await reset();
    await page.evaluate(() => theme.choose("dark"));
    await page.setViewportSize({ width: 794, height: 1100 });
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "light");
    assert.deepEqual(await cut(".counts, .bar .facts, body"), []);
    assert.ok(await page.locator("#outline-toggle").isHidden());
    await page.emulateMedia({ media: null });
  });

  test("a document without any indicator says so", async () => {
    const opened = await open(browser.context, await folder.page("none", "关于召开会议的通知\n\n各有关单位：\n请按时参加会议。\n"));
    assert.equal(await opened.page.locator("#nothing").textContent(), "文中没有指标");
    assert.deepEqual(opened.seen, { console: [], requests: [], dialogs: [] });
    await opened.page.close();
  });

  test("an address with a number's id opens at the number", async () => {
    const opened = await open(browser.context, file, { hash: "#i110" });
    assert.equal(await opened.page.locator("tr[aria-selected=true]").getAttribute("id"), "row109");
    await opened.page.waitForFunction(() => {
      const at = byId("i110").getBoundingClientRect(), room = byId("text").getBoundingClientRect();
      return document.readyState === "complete" && at.top > room.top + room.height / 5 && at.bottom < room.bottom - room.height / 5;
    });
    assert.deepEqual(opened.seen, { console: [], requests: [], dialogs: [] });
    await opened.page.close();
  });

  test("nothing was said on the console, and nothing was asked of any network", () =>
    assert.deepEqual(seen, { console: [], requests: [], dialogs: [] }));
});
