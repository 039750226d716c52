// The text's blocks by place, and the outline that follows them.
const reading = (() => {
  const text = byId("text");
  const blocks = all(".block", text);
  const offsets = blocks.map(b => Number(b.dataset.o));
  for (let i = 0; i < blocks.length; i++) {
    // A first guess at the height of what was never drawn keeps the scroll bar honest: about 36 characters a line of 31 pixels.
    const length = (offsets[i + 1] ?? data.length) - offsets[i];
    blocks[i].style.containIntrinsicBlockSize = `auto ${Math.max(1, Math.ceil(length / 36)) * 31}px`;
  }

  // The first for which a test holds, of things for which it holds from some place on.
  function firstOf(count, holds) {
    let low = 0, high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) high = middle; else low = middle + 1;
    }
    return low;
  }

  /** The offset in the document at a height of the window. */
  function offsetAt(y) {
    const i = Math.min(blocks.length - 1, firstOf(blocks.length, i => blocks[i].getBoundingClientRect().bottom > y));
    if (i < 0) return 0;
    const box = blocks[i].getBoundingClientRect(), end = offsets[i + 1] ?? data.length;
    const part = Math.max(0, Math.min(1, (y - box.top) / Math.max(1, box.height)));
    return offsets[i] + part * (end - offsets[i]);
  }

  function goTo(offset) {
    const i = Math.max(0, firstOf(blocks.length, i => offsets[i] > offset) - 1);
    if (!blocks[i]) return;
    blocks[i].scrollIntoView({ block: "start" });
    const end = offsets[i + 1] ?? data.length;
    text.scrollTop += (offset - offsets[i]) / Math.max(1, end - offsets[i]) * blocks[i].offsetHeight - text.clientHeight / 3;
  }

  return { text, blocks, firstOf, offsetAt, goTo };
})();

const outline = (() => {
  const { text, firstOf } = reading;
  const links = all("#outline a[data-section]");
  const anchors = links.map(a => byId("s" + a.dataset.section));
  const known = links.map((link, i) => ({ link, anchor: anchors[i] })).filter(e => e.anchor);
  let current = null, pinned = null;

  function mark(entry) {
    if (!entry || entry === current) return;
    current?.link.removeAttribute("aria-current");
    current = entry;
    current.link.setAttribute("aria-current", "true");
    const nav = byId("outline"), at = current.link.getBoundingClientRect(), room = nav.getBoundingClientRect();
    if (at.top < room.top || at.bottom > room.bottom) nav.scrollTop += at.top - room.top - room.height / 3;
  }

  function follow() {
    const top = text.getBoundingClientRect().top;
    // Near the end no section reaches the top: the one that was asked for stays marked while it is in sight.
    if (pinned) {
      const at = pinned.anchor.getBoundingClientRect();
      if (at.bottom > top && at.top < top + text.clientHeight) return mark(pinned);
      pinned = null;
    }
    const next = firstOf(known.length, i => known[i].anchor.getBoundingClientRect().top > top + 60);
    mark(known[Math.max(0, next - 1)]);
  }

  function go(link) {
    pinned = known.find(e => e.link === link) ?? null;
    if (!pinned) return;
    pinned.anchor.scrollIntoView({ block: "start" });
    mark(pinned);
  }

  byId("outline").addEventListener("click", e => {
    const link = e.target.closest("a[data-section]");
    if (!link) return;
    e.preventDefault();
    go(link);
  });
  for (const unpin of ["wheel", "touchmove", "keydown"]) text.addEventListener(unpin, () => { pinned = null; }, { passive: true });
  text.addEventListener("scroll", perFrame(follow), { passive: true });
  follow();
})();
