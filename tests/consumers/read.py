"""read.py DOCUMENTS.ndjson INDICATORS.csv: the same indicators stand in both, and every span covers its words.

Python's standard library alone. Prints a line for each indicator; exits with 1 and the differences where the two disagree.
"""

import csv
import json
import sys


def slice_utf16(text: str, span: dict) -> str:
    """Spans count UTF-16 code units; Python counts characters."""
    units = text.encode("utf-16-le")
    return units[2 * span["start"] : 2 * span["end"]].decode("utf-16-le")


def from_ndjson(path: str):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            for indicator in document["indicators"]:
                quantity = indicator["quantity"]
                words = slice_utf16(document["text"], quantity["span"])
                yield [document["source"]["name"], indicator["id"], indicator["name"], number(quantity["value"]), quantity["unit"], indicator.get("period", ""), words]


def from_csv(path: str):
    with open(path, encoding="utf-8-sig", newline="") as rows:
        for row in csv.DictReader(rows):
            yield [row["documentName"], row["id"], row["name"], number(row["value"]), row["unit"], row["period"], row["quantity"]]


def number(value) -> str:
    return f"{float(value):.4f}"


def main(ndjson: str, table: str) -> int:
    documents, rows = list(from_ndjson(ndjson)), list(from_csv(table))
    for one, other in zip(documents, rows):
        if one != other:
            print("differs:", one, other, file=sys.stderr)
            return 1
    if len(documents) != len(rows):
        print(f"{len(documents)} indicators in {ndjson}, {len(rows)} in {table}", file=sys.stderr)
        return 1
    for row in documents:
        print("\t".join(row))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
