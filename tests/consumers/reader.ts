// A typed reader of NDJSON: one line an indicator, as id, name, value, unit and the words that the quantity's span covers.
import { readFileSync } from "node:fs";
import type { Indicator, PolicyDocument } from "./policy-document.js";

const row = (document: PolicyDocument, indicator: Indicator): string =>
  [
    indicator.id,
    indicator.name,
    indicator.quantity.value,
    indicator.quantity.unit,
    indicator.period ?? "",
    document.text.slice(indicator.quantity.span.start, indicator.quantity.span.end),
  ].join("\t");

for (const line of readFileSync(process.argv[2]!, "utf8").split("\n").filter(Boolean)) {
  const document: PolicyDocument = JSON.parse(line);
  for (const indicator of document.indicators) {
    console.log(row(document, indicator));
  }
}
