// The index and the comparison: tables that are filtered and sorted in place; the charts' rows are filtered with them.
(() => {
  const tables = all("table.sortable"), input = byId("filter");
  const wordsOf = row => [row.textContent, ...all("a", row).map(a => a.title)].join("\n").toLowerCase();
  const collator = new Intl.Collator("zh", { numeric: true });

  function filter() {
    const words = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of all("tbody tr")) {
      const said = wordsOf(row);
      row.hidden = !words.every(w => said.includes(w));
    }
    for (const chart of all(".chart")) chart.hidden = !chart.querySelector("tbody tr:not([hidden])");
    for (const none of all("main .none")) tell(none.closest("main > section"), none);
  }

  // How many rows a section shows, of how many.
  function tell(section, none) {
    const rows = all("tbody tr", section), shown = rows.filter(r => !r.hidden).length, count = section.querySelector(".count");
    none.hidden = shown > 0;
    if (count) count.textContent = shown < rows.length ? `${shown} / ${rows.length}` : rows.length;
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
  filter();
  labels.start();
})();
