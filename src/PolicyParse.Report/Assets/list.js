// The index and the comparison: tables that are filtered and sorted in place.
(() => {
  const tables = all("table.sortable"), input = byId("filter");
  const collator = new Intl.Collator("zh", { numeric: true });

  function filter() {
    const words = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of tables.flatMap(t => [...t.tBodies[0].rows])) {
      const said = row.textContent.toLowerCase();
      row.hidden = !words.every(w => said.includes(w));
    }
  }

  function sort(table, head) {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const rows = [...table.tBodies[0].rows].map(row => {
      const cell = row.cells[head.cellIndex];
      return { row, words: cell?.textContent.trim() ?? "", number: Number(cell?.dataset.number ?? NaN) };
    });
    const compare = (a, b) => Number.isNaN(a.number - b.number) ? collator.compare(a.words, b.words) : a.number - b.number;
    rows.sort((a, b) => (down ? -1 : 1) * compare(a, b));
    table.tBodies[0].append(...rows.map(r => r.row));
  }

  for (const table of tables) {
    table.tHead.addEventListener("click", e => {
      const head = e.target.closest("th");
      if (head && e.target.closest("button")) sort(table, head);
    });
  }
  startFilterKeys(input, filter);
  labels.start();
})();
