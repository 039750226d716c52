// The note beside a mark: on hover, on focus, on touch. Marks are walked with the arrow keys, like the items of a toolbar.
const notes = (() => {
  const text = byId("text"), box = byId("note");
  const marks = all("[data-k][tabindex]", text);
  let current = marks[0], hovered = null, shownFor = null, timer = 0;
  if (current) current.tabIndex = 0;

  const kindOf = mark => mark.dataset.k;
  const indexOf = mark => Number(mark.dataset.i);

  function terms(pairs) {
    const list = element("dl");
    for (const [label, words] of pairs) {
      if (words) list.append(element("dt", {}, labels.of(label)), element("dd", {}, visible(words)));
    }
    return list;
  }

  const grouped = value => value.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");

  function ofIndicator(item) {
    const exact = grouped(item.value) + (item.upper ? " – " + grouped(item.upper) : "") + (item.unit ? " " + item.unit : "");
    return [
      element("strong", { dir: "auto" }, visible((item.action ?? "") + (item.name || labels.of("nameless")))),
      terms([
        ["column.exact", exact],
        ["column.status", labels.of("status." + item.status)],
        ["column.kind", labels.of("kind." + item.kind)],
        ["column.direction", item.direction === "none" ? "" : labels.of("direction." + item.direction)],
        ["column.bound", item.bound === "exact" ? "" : labels.of("bound." + item.bound)],
        ["column.period", item.period],
        ["column.scope", item.scope],
        ["column.baseline", item.baseline],
        ["column.code", item.code && (item.english ? `${item.code} · ${item.english}` : item.code)],
      ]),
    ];
  }

  function contentOf(mark) {
    const kind = kindOf(mark), lead = element("div", { className: "lead" }, labels.of("note." + kind));
    if (kind === "quantity") return ofIndicator(data.indicators[indexOf(mark)]);
    const item = data[kind]?.[indexOf(mark)];
    if (kind === "refusal") return [lead, element("strong", {}, labels.of("reason." + item.reason)), element("code", {}, visible(item.reason))];
    if (kind === "removal") return [lead, element("strong", {}, labels.of("rule." + item.rule.split(".")[0])), element("code", {}, visible(item.rule))];
    if (kind === "gap") return [lead, element("strong", {}, labels.of("gap." + item.reason))];
    if (kind === "repair") return [lead, element("strong", { dir: "auto" }, visible(`${item.before} → ${item.after}`)), element("span", {}, labels.of("repair." + item.kind))];
    return [lead];
  }

  function place(mark) {
    const at = mark.getClientRects()[0], own = box.getBoundingClientRect();
    const left = Math.max(12, Math.min(at.left, innerWidth - own.width - 12));
    const below = at.bottom + 8;
    box.style.left = left + "px";
    box.style.top = (below + own.height > innerHeight - 8 ? Math.max(8, at.top - own.height - 8) : below) + "px";
  }

  function underline(mark, on) {
    if (kindOf(mark) !== "quantity") return;
    for (const name of all(`.n[data-of~="${mark.dataset.i}"]`, text)) name.classList.toggle("on", on);
  }

  function show(mark) {
    if (shownFor === mark) return;
    hide();
    shownFor = mark;
    box.replaceChildren(...contentOf(mark));
    box.hidden = false;
    place(mark);
    mark.setAttribute("aria-describedby", "note");
    underline(mark, true);
  }

  function hide() {
    clearTimeout(timer);
    if (!shownFor) return;
    shownFor.removeAttribute("aria-describedby");
    underline(shownFor, false);
    shownFor = null;
    box.hidden = true;
  }

  // A mark may be cut into pieces; all stand for the first.
  const markAt = target => {
    const piece = target.closest?.("[data-k]");
    return piece && (piece.hasAttribute("tabindex") ? piece : byId(idOf(piece.dataset.k, Number(piece.dataset.i))));
  };
  const idOf = (kind, index) => (kind === "quantity" ? "i" : kind) + (index + 1);

  function makeCurrent(mark) {
    if (current) current.tabIndex = -1;
    current = mark;
    current.tabIndex = 0;
  }

  function focus(mark) {
    makeCurrent(mark);
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
  }

  function step(key) {
    const at = marks.indexOf(current);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[key];
    if (marks[next]) focus(marks[next]);
  }

  text.addEventListener("pointerover", e => {
    const mark = hovered = markAt(e.target);
    clearTimeout(timer);
    if (mark) timer = setTimeout(() => show(mark), shownFor ? 0 : 120);
  });
  text.addEventListener("pointerout", () => {
    if (!hovered) return;
    hovered = null;
    clearTimeout(timer);
    if (document.activeElement !== shownFor) hide();
  });
  text.addEventListener("focusin", e => { const mark = markAt(e.target); if (mark) { makeCurrent(mark); show(mark); } });
  text.addEventListener("focusout", hide);
  // A scroll is told a frame late, when the pointer may lie on the next mark already: only a note whose mark was left goes.
  text.addEventListener("scroll", perFrame(() => {
    if (!shownFor) return;
    if (shownFor === hovered || shownFor === document.activeElement) place(shownFor); else hide();
  }), { passive: true });
  text.addEventListener("keydown", e => {
    if (!markAt(e.target) || e.ctrlKey || e.metaKey || e.altKey) return;
    if (["ArrowRight", "ArrowLeft", "Home", "End"].includes(e.key)) { e.preventDefault(); step(e.key); }
    if (e.key === "Enter" || e.key === " ") { e.preventDefault(); e.target.click(); }
  });
  document.addEventListener("keydown", e => { if (e.key === "Escape") hide(); });
  labels.listeners.push(hide);

  /** Goes to the next mark of a class behind the one that has the focus, and from the last to the first. */
  function walk(selector) {
    const of = marks.filter(m => m.matches(selector));
    const next = of.find(m => current && document.activeElement === current && current.compareDocumentPosition(m) & Node.DOCUMENT_POSITION_FOLLOWING) ?? of[0];
    if (next) focus(next);
  }

  return { markAt, focus, walk, hide, makeCurrent };
})();
