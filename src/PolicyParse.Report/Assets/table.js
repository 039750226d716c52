// The table of indicators. Only the rows in sight are elements; filter and order work on the data.
const table = (() => {
  const rowHeight = 46, overscan = 8, rowsAPage = 10;
  const grid = byId("table"), body = grid.tBodies[0], scroller = grid.parentElement;
  const input = byId("filter"), shownCount = byId("shown"), clear = byId("clear"), nothing = byId("nothing");
  const selects = { status: byId("by-status"), kind: byId("by-kind"), period: byId("by-period"), section: byId("by-section") };
  const above = element("tr", { className: "gap-row", ariaHidden: "true" }, element("td"));
  const below = element("tr", { className: "gap-row", ariaHidden: "true" }, element("td"));
  const items = data.indicators.map((item, index) => ({ ...item, index, number: Number(item.value) * (item.direction === "down" && item.kind !== "level" ? -1 : 1) }));
  const collator = new Intl.Collator("zh");
  const order = { status: ["achieved", "target", "provision"], kind: ["level", "growth", "change", "rank"] };
  const comparers = {
    place: (a, b) => a.index - b.index,
    name: (a, b) => collator.compare(a.name, b.name),
    value: (a, b) => collator.compare(a.unit, b.unit) || a.number - b.number,
    period: (a, b) => (a.period ?? "\uffff") < (b.period ?? "\uffff") ? -1 : (a.period ?? "\uffff") > (b.period ?? "\uffff") ? 1 : 0,
    status: (a, b) => order.status.indexOf(a.status) - order.status.indexOf(b.status),
    kind: (a, b) => order.kind.indexOf(a.kind) - order.kind.indexOf(b.kind),
    section: (a, b) => a.section - b.section,
  };
  let rows = items, sort = { by: "place", down: false }, active = 0, selected = -1, drawn = "", onSelect = () => {};

  for (const item of items) {
    const section = data.sections[item.section];
    item.words = [item.name, item.action, item.text, item.scope, item.code, item.english, item.period, section?.title].filter(Boolean).join("\n").toLowerCase();
  }

  // The sections inside one are those behind it that lie deeper.
  function endOf(section) {
    let end = section + 1;
    while (end < data.sections.length && data.sections[end].depth > data.sections[section].depth) end++;
    return end;
  }

  function matches() {
    const words = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const { status, kind, period, section } = selects;
    const from = section.value === "" ? -1 : Number(section.value), to = from < 0 ? 0 : endOf(from);
    return item => (status.value === "" || item.status === status.value)
      && (kind.value === "" || item.kind === kind.value)
      && (period.value === "" || (item.period ?? "-") === period.value)
      && (from < 0 || item.section >= from && item.section < to)
      && words.every(w => item.words.includes(w));
  }

  function update() {
    const compare = comparers[sort.by], sign = sort.down ? -1 : 1;
    rows = items.filter(matches()).sort((a, b) => sign * compare(a, b) || a.index - b.index);
    active = Math.max(0, rows.findIndex(r => r.index === selected));
    scroller.scrollTop = 0;
    nothing.hidden = rows.length > 0;
    grid.setAttribute("aria-rowcount", rows.length + 1);
    tell();
    draw(true);
  }

  function tell(message) {
    const isFiltered = rows.length < items.length;
    shownCount.textContent = message ?? (isFiltered ? labels.of("shown.some", rows.length, items.length) : labels.of("shown.all", items.length));
    clear.hidden = !isFiltered;
  }

  const signs = { about: "≈ ", atLeast: "≥ ", atMost: "≤ ", moreThan: "> ", lessThan: "< " };
  const arrows = { up: "↑ ", down: "↓ " };
  const valueOf = item => (arrows[item.direction] ?? "") + (signs[item.bound] ?? "") + visible(item.text);

  function rowOf(item, place) {
    const cell = (column, ...children) => element("td", { className: "c-" + column }, ...children);
    const name = element("span", { dir: "auto" }, item.action ? element("i", {}, visible(item.action) + " ") : null, visible(item.name || labels.of("nameless")));
    name.title = visible((item.action ?? "") + item.name);
    const row = element("tr", { className: "row" + (place === active ? " active" : ""), id: "row" + item.index },
      cell("place", String(item.index + 1)),
      cell("name", name),
      cell("value", element("span", { dir: "auto" }, valueOf(item))),
      cell("period", element("span", {}, visible(item.period ?? "—"))),
      cell("status", element("span", { className: "chip " + item.status }, labels.of("status." + item.status))),
      cell("kind", labels.of("kind." + item.kind)),
      cell("section", visible(data.sections[item.section]?.id ?? "—")));
    row.setAttribute("aria-rowindex", place + 2);
    row.setAttribute("aria-selected", item.index === selected);
    return row;
  }

  function draw(always) {
    const first = Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - overscan);
    const last = Math.min(rows.length, first + Math.ceil((scroller.clientHeight || 800) / rowHeight) + 2 * overscan);
    if (!always && drawn === first + " " + last) return;
    drawn = first + " " + last;
    above.firstChild.style.height = first * rowHeight + "px";
    below.firstChild.style.height = (rows.length - last) * rowHeight + "px";
    body.replaceChildren(above, ...rows.slice(first, last).map((item, i) => rowOf(item, first + i)), below);
    if (byId("row" + rows[active]?.index)) grid.setAttribute("aria-activedescendant", "row" + rows[active].index);
    else grid.removeAttribute("aria-activedescendant");
  }

  function reveal(place) {
    const head = grid.tHead.offsetHeight, top = place * rowHeight, room = scroller.clientHeight - head;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + rowHeight > scroller.scrollTop + room) scroller.scrollTop = top + rowHeight - room;
  }

  function activate(place) {
    active = Math.max(0, Math.min(rows.length - 1, place));
    reveal(active);
    draw(true);
  }

  /** Marks an indicator's row and brings it into sight. */
  function select(index) {
    selected = index;
    const place = rows.findIndex(r => r.index === index);
    if (place >= 0) {
      active = place;
      const top = place * rowHeight, room = scroller.clientHeight - grid.tHead.offsetHeight;
      if (top < scroller.scrollTop || top + rowHeight > scroller.scrollTop + room) scroller.scrollTop = top - room / 2;
    }
    tell(place < 0 ? labels.of("hidden") : undefined);
    draw(true);
  }

  // Up, then down, then as they stand in the text.
  function nextSort(column) {
    if (sort.by !== column) sortBy(column, false);
    else if (!sort.down) sortBy(column, true);
    else sortBy("place", false);
  }

  function sortBy(column, down) {
    sort = { by: column, down };
    for (const button of all("[data-sort]", grid)) {
      const head = button.parentElement;
      if (button.dataset.sort === sort.by) head.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    update();
  }

  function fill(select, key, options) {
    const kept = select.value;
    select.replaceChildren(element("option", { value: "" }, labels.of("all." + key)), ...options.map(([value, words]) => element("option", { value }, words)));
    select.value = kept;
  }

  function fillSelects() {
    const used = key => new Set(items.map(i => i[key]));
    fill(selects.status, "status", order.status.filter(s => used("status").has(s)).map(s => [s, labels.of("status." + s)]));
    fill(selects.kind, "kind", order.kind.filter(k => used("kind").has(k)).map(k => [k, labels.of("kind." + k)]));
    const periods = [...used("period")].map(p => p ?? "-").sort();
    fill(selects.period, "period", periods.map(p => [p, p === "-" ? labels.of("no.period") : visible(p)]));
    fill(selects.section, "section", data.sections.map((s, i) => [s, i]).filter(([s]) => s.count > 0)
      .map(([s, i]) => [String(i), "\u2003".repeat(s.depth) + (visible(s.title) || labels.of("section." + s.kind))]));
  }

  function key(e) {
    if (e.target !== grid || e.ctrlKey || e.metaKey || e.altKey) return;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + rowsAPage, PageUp: active - rowsAPage, Home: 0, End: rows.length - 1 }[e.key];
    if (to !== undefined) activate(to);
    else if ((e.key === "Enter" || e.key === " ") && rows[active]) onSelect(rows[active].index);
    else return;
    e.preventDefault();
  }

  function start() {
    startFilterKeys(input, update);
    byId("panel-table").querySelector("form").addEventListener("submit", e => e.preventDefault());
    input.addEventListener("keydown", e => { if ((e.key === "ArrowDown" || e.key === "Enter") && !e.isComposing) { e.preventDefault(); grid.focus(); } });
    for (const select of Object.values(selects)) select.addEventListener("change", update);
    clear.addEventListener("click", () => {
      input.value = "";
      for (const select of Object.values(selects)) select.value = "";
      update();
      if (selected >= 0) select(selected);
      input.focus();
    });
    grid.tHead.addEventListener("click", e => { const button = e.target.closest("[data-sort]"); if (button) nextSort(button.dataset.sort); });
    body.addEventListener("click", e => { const row = e.target.closest("tr.row"); if (row) { grid.focus({ preventScroll: true }); onSelect(Number(row.id.slice(3))); } });
    grid.addEventListener("keydown", key);
    scroller.addEventListener("scroll", perFrame(() => draw(false)), { passive: true });
    new ResizeObserver(() => draw(false)).observe(scroller);
    labels.listeners.push(() => { fillSelects(); tell(); draw(true); });
    if (items.length === 0) nothing.dataset.t = "nothing.stated";
    sortBy("place", false);
  }

  return { start, select, rows: () => rows, tell, set onSelect(listener) { onSelect = listener; } };
})();
