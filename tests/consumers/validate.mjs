// validate.mjs SCHEMA DOCUMENTS.ndjson…: every line must be a document of the schema. Exits with 1 and the faults where one is not.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [schemaPath, ...documentPaths] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")));

let count = 0;
for (const path of documentPaths) {
  for (const line of readFileSync(path, "utf8").split("\n").filter(Boolean)) {
    count++;
    if (!validate(JSON.parse(line))) {
      console.error(`${path}: ${ajv.errorsText(validate.errors)}`);
      process.exitCode = 1;
    }
  }
}
console.log(`${count} documents`);
