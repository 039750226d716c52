"use strict";
// What all pages share: labels in two languages, light and dark, and how words of a document become text.
const data = JSON.parse(document.getElementById("data").textContent);
const byId = id => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/** An element with properties and children; a string child is text, never markup. */
function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter(c => c !== undefined && c !== null));
  return made;
}

// Preferences outlive the page where the browser lets it keep something.
const memory = {
  read(key) { try { return localStorage.getItem("policyparse." + key); } catch { return null; } },
  write(key, value) { try { localStorage.setItem("policyparse." + key, value); } catch { /* the page works without */ } },
};

const labels = {
  language: data.labels[memory.read("language")] ? memory.read("language") : data.language,
  listeners: [],
  /** The words for a key, {0} and {1} filled; a key without words stands for itself. */
  of(key, ...values) {
    const words = data.labels[this.language][key] ?? key.slice(key.indexOf(".") + 1);
    return words.replace(/\{(\d)\}/g, (_, i) => values[i]);
  },
  apply() {
    document.documentElement.lang = this.language === "zh" ? "zh-CN" : this.language;
    for (const e of all("[data-t]")) e.textContent = this.of(e.dataset.t);
    for (const e of all("[data-t-label]")) {
      e.setAttribute("aria-label", this.of(e.dataset.tLabel));
      if (e.matches(".icon")) e.title = this.of(e.dataset.tLabel);
    }
    for (const e of all("[data-t-placeholder]")) e.placeholder = this.of(e.dataset.tPlaceholder);
    const button = byId("language");
    button.textContent = this.of("language.other");
    button.lang = this.language === "zh" ? "en" : "zh-CN";
    button.title = this.of("language.switch");
    for (const listener of this.listeners) listener();
  },
  start() {
    byId("language").addEventListener("click", () => {
      this.language = this.language === "zh" ? "en" : "zh";
      memory.write("language", this.language);
      this.apply();
    });
    this.apply();
  },
};

const theme = {
  isDark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  },
  choose(name) { document.documentElement.dataset.theme = name; },
  start() {
    const kept = memory.read("theme");
    if (kept === "light" || kept === "dark") this.choose(kept);
    byId("theme").addEventListener("click", () => {
      this.choose(this.isDark() ? "light" : "dark");
      memory.write("theme", document.documentElement.dataset.theme);
    });
  },
};

// Controls and bidirectional marks by their names, as the page's text shows them.
const markNames = new Map([
  [0x061c, "ALM"], [0x200e, "LRM"], [0x200f, "RLM"], [0x202a, "LRE"], [0x202b, "RLE"], [0x202c, "PDF"], [0x202d, "LRO"], [0x202e, "RLO"],
  [0x2066, "LRI"], [0x2067, "RLI"], [0x2068, "FSI"], [0x2069, "PDI"],
]);
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;

/** Words of the document as they may be shown. */
const visible = words => words.replace(unseen, c => {
  const code = c.charCodeAt(0);
  return `‹${markNames.get(code) ?? "U+" + code.toString(16).toUpperCase().padStart(4, "0")}›`;
});

const isTyping = () => /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? "");

/** A slash leads to the filter, Escape empties it. Keys that an input method takes for itself are none of the page's. */
function startFilterKeys(input, changed) {
  input.addEventListener("input", changed);
  input.addEventListener("keydown", e => {
    if (e.key !== "Escape" || input.value === "" || e.isComposing) return;
    input.value = "";
    changed();
    e.stopPropagation();
  });
  document.addEventListener("keydown", e => {
    if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey || isTyping()) return;
    e.preventDefault();
    input.focus();
    input.select();
  });
}

/** A function that runs once before the next picture, however often it is called. */
function perFrame(work) {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => { waits = false; work(); });
  };
}

theme.start();
