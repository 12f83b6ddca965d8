// The command with a stand-in for the reader that takes its time: started as a process of its own by tests.
import { processIo } from "../../src/io.ts";
import { run } from "../../src/run.ts";
import { readDigits } from "./fixture-reader.ts";

const wait = new Int32Array(new SharedArrayBuffer(4));

process.exitCode = await run(process.argv.slice(2), processIo(), async () => ({
  read: (report) => {
    Atomics.wait(wait, 0, 0, 5);
    return readDigits(report);
  },
}));
