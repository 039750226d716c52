// types.mjs SCHEMA OUT.d.ts: writes the schema as TypeScript types.
import { writeFileSync } from "node:fs";
import { compileFromFile } from "json-schema-to-typescript";

const [schemaPath, typesPath] = process.argv.slice(2);
writeFileSync(typesPath, await compileFromFile(schemaPath, { bannerComment: "" }));
