// node packages/gazetteer/scripts/pack.ts: data/gazetteer → packages/gazetteer/generated/gazetteer.bin
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { builtInPath } from "../src/load-gazetteer.ts";
import { packGazetteer } from "../src/pack-gazetteer.ts";
import { readData } from "./read-data.ts";
import { fold } from "./spelling.ts";

const rows = readData(fold);
const bytes = packGazetteer(rows, fold);
mkdirSync(dirname(builtInPath), { recursive: true });
writeFileSync(builtInPath, bytes);
process.stdout.write(`${rows.length} places, ${bytes.length} bytes\n`);
