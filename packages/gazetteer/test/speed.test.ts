import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Gazetteer, loadGazetteer, openGazetteer, packGazetteer } from "../src/index.ts";
import { fold, row } from "./support/rows.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-gazetteer-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = 60_000;
/** A busy machine may spoil a measurement: the best of several counts. */
const ATTEMPTS = 8;

const rows = Array.from({ length: NAMES }, (_, i) =>
  row(`t:${i}`, `${(i * 2_654_435_761).toString(36)} ${i % 97}`),
);
const large = packGazetteer(rows, fold);

function best(measure: () => number): number {
  return Math.min(...Array.from({ length: ATTEMPTS }, measure));
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Milliseconds for words of which one in ten begins a name that both gazetteers have. */
function scan(gazetteer: Gazetteer): number {
  const words = Array.from({ length: 1000 }, (_, i) =>
    i % 10 === 0 ? fold(rows[i / 10]?.name ?? "").replace(" ", "") : `word${i}`,
  );
  let found = 0;
  const spent = time(() => {
    for (let round = 0; round < 200; round++) {
      for (const word of words) if (gazetteer.headWords(word) > 0) found += gazetteer.lookup(word).length;
    }
  });
  expect(found).toBe(200 * 100);
  return spent;
}

describe("speed", () => {
  it("loads 60,000 names in less than 30 ms", () => {
    const path = join(folder, "large.bin");
    writeFileSync(path, large);
    expect(best(() => time(() => loadGazetteer({ path }).lookup("nothing")))).toBeLessThan(30);
  });

  it("takes no longer to look up among 60,000 names than among 1,000", () => {
    const [few, many] = [
      openGazetteer("few", packGazetteer(rows.slice(0, 1000), fold)),
      openGazetteer("many", large),
    ];
    for (const warm of [few, many, few, many]) scan(warm);
    const ratios = Array.from({ length: ATTEMPTS }, () => scan(many) / scan(few));
    expect(Math.min(...ratios)).toBeLessThan(1.2);
  });
});
