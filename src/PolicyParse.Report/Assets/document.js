// How the panes work together: a row and its place in the text select each other.
(() => {
  const text = byId("text");

  function markSelected(index) {
    for (const piece of all(".on:not(.n)", text)) piece.classList.remove("on");
    for (const piece of all(`.quantity[data-i="${index}"]`, text)) piece.classList.add("on");
    for (const piece of all(`[data-s="${data.indicators[index].sentence}"]`, text)) piece.classList.add("on");
  }

  function selectFromText(mark) {
    const index = Number(mark.dataset.i);
    markSelected(index);
    table.select(index);
  }

  function selectFromTable(index) {
    const mark = byId("i" + (index + 1));
    markSelected(index);
    table.select(index);
    if (!mark) return;
    showPane("text");
    notes.makeCurrent(mark);
    mark.scrollIntoView({ block: "center" });
  }

  function showPane(name) {
    document.body.dataset.pane = name;
    for (const button of all("[data-show]")) button.setAttribute("aria-pressed", button.dataset.show === name);
  }

  function showTab(tab, withFocus) {
    for (const other of all("[role=tab]")) {
      const isShown = other === tab;
      other.setAttribute("aria-selected", isShown);
      other.tabIndex = isShown ? 0 : -1;
      byId(other.getAttribute("aria-controls")).hidden = !isShown;
    }
    if (withFocus) tab.focus();
  }

  function stepTab(e) {
    const tabs = all("[role=tab]"), at = tabs.indexOf(e.target);
    const to = { ArrowRight: (at + 1) % tabs.length, ArrowLeft: (at + tabs.length - 1) % tabs.length, Home: 0, End: tabs.length - 1 }[e.key];
    if (at < 0 || to === undefined) return;
    e.preventDefault();
    showTab(tabs[to], true);
  }

  function toggleOutline(open) {
    document.body.toggleAttribute("data-outline", open);
    byId("outline-toggle").setAttribute("aria-expanded", open);
    if (open) (document.querySelector("#outline [aria-current]") ?? byId("outline")).focus();
  }

  // report.html#i12 leads to an indicator: from the index, from a chart.
  function followHash() {
    const [, number] = /^#i(\d+)$/.exec(location.hash) ?? [];
    if (number && data.indicators[number - 1]) selectFromTable(number - 1);
  }

  text.addEventListener("click", e => {
    const mark = notes.markAt(e.target);
    if (mark?.dataset.k === "quantity") selectFromText(mark);
  });
  table.onSelect = selectFromTable;
  document.querySelector("[role=tablist]").addEventListener("click", e => { const tab = e.target.closest("[role=tab]"); if (tab) showTab(tab, false); });
  document.querySelector("[role=tablist]").addEventListener("keydown", stepTab);
  document.querySelector(".counts").addEventListener("click", e => {
    const button = e.target.closest("[data-walk], [data-open]");
    if (button?.dataset.open) { showPane("side"); showTab(byId(button.dataset.open), true); }
    else if (button) { showPane("text"); notes.walk("." + button.dataset.walk.split(" ").join(".")); }
  });
  byId("panel-growth").addEventListener("click", e => {
    const link = e.target.closest("a.rate");
    if (link) { e.preventDefault(); selectFromTable(Number(link.hash.slice(2)) - 1); }
  });
  byId("panel-facts").addEventListener("click", e => {
    const button = e.target.closest("[data-go], [data-offset]");
    if (!button) return;
    showPane("text");
    const mark = byId(button.dataset.go ?? "");
    if (mark) notes.focus(mark); else if (button.dataset.offset) reading.goTo(Number(button.dataset.offset));
  });
  all("[data-show]").forEach(b => b.addEventListener("click", () => showPane(b.dataset.show)));
  const isOutlineOpen = () => document.body.hasAttribute("data-outline");
  byId("outline-toggle").addEventListener("click", () => toggleOutline(!isOutlineOpen()));
  document.addEventListener("click", e => {
    const isChoice = e.target.closest("a[data-section]");
    if (!isOutlineOpen() || !isChoice && e.target.closest("#outline, #outline-toggle")) return;
    toggleOutline(false);
    if (isChoice) text.focus({ preventScroll: true });
  });
  document.addEventListener("keydown", e => {
    if (e.key !== "Escape" || !isOutlineOpen()) return;
    toggleOutline(false);
    byId("outline-toggle").focus();
  });
  addEventListener("hashchange", followHash);

  table.start();
  labels.start();
  followHash();
})();
