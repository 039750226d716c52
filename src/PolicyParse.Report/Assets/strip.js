// The strip along the text: where the numbers are, and which part is in sight.
(() => {
  const { text } = reading;
  const strip = byId("strip"), view = strip.querySelector(".view");

  function draw() {
    const box = text.getBoundingClientRect();
    const top = reading.offsetAt(box.top) / Math.max(1, data.length), bottom = reading.offsetAt(box.bottom) / Math.max(1, data.length);
    view.style.transform = `translateY(${top * box.height}px)`;
    view.style.height = Math.max(6, (bottom - top) * box.height) + "px";
  }

  function go(e) {
    const box = strip.getBoundingClientRect();
    reading.goTo((e.clientY - box.top) / box.height * data.length);
  }

  strip.addEventListener("pointerdown", e => { strip.setPointerCapture(e.pointerId); go(e); });
  strip.addEventListener("pointermove", e => { if (strip.hasPointerCapture(e.pointerId)) go(e); });
  text.addEventListener("scroll", perFrame(draw), { passive: true });
  new ResizeObserver(draw).observe(text);
})();
