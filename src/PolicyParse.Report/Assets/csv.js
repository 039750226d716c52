// The rows that the filter leaves, in their order, as CSV (RFC 4180). Columns bear the names that `policyparse parse --format csv` gives them.
const csv = (() => {
  const columns = ["id", "name", "action", "code", "kind", "direction", "bound", "status", "period", "scope", "quantity", "value", "upper", "unit", "baseline", "section", "sentence"];

  // The document's own characters, also those that the page shows by their names.
  function wordsOf(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.dataset?.c) return String.fromCharCode(parseInt(node.dataset.c, 16));
    return [...node.childNodes].map(wordsOf).join("");
  }

  const quote = words => /[",\r\n]/.test(words) ? '"' + words.replaceAll('"', '""') + '"' : words;

  function sentences() {
    const found = new Map();
    for (const piece of all("[data-s]", byId("text"))) found.set(piece.dataset.s, (found.get(piece.dataset.s) ?? "") + wordsOf(piece));
    return found;
  }

  function of(items) {
    const found = sentences();
    const lines = items.map(item => columns.map(column => {
      if (column === "quantity") return item.text;
      if (column === "section") return data.sections[item.section]?.id ?? "";
      if (column === "sentence") return found.get(String(item.sentence)) ?? "";
      return item[column] ?? "";
    }));
    return [columns, ...lines].map(line => line.map(quote).join(",")).join("\r\n") + "\r\n";
  }

  function copyByHand(words) {
    const area = element("textarea", { value: words, ariaHidden: "true" });
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }

  async function copy(words) {
    try {
      await navigator.clipboard.writeText(words);
      return true;
    } catch {
      return copyByHand(words);
    }
  }

  byId("copy").addEventListener("click", async () => {
    const items = table.rows();
    table.tell(await copy(of(items)) ? labels.of("copied", items.length) : labels.of("copy.failed"));
  });
})();
