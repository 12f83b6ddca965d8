import { processIo } from "./io.ts";
import { openArabicReader } from "./reader.ts";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), processIo(), openArabicReader);
