// Does a claim follow its words? In own sentences (data/metamorphic) one thing is changed at a time: the number, the
// hedge, the actor, the target, the place, the day, the order of clauses, or the speaker is taken out. Exactly the field
// of that change may differ, in the claims that hold the changed words.
import { readdirSync, readFileSync } from "node:fs";
import type { Claim } from "@isnad/model";
import { type Figures, under } from "./lib/figures.ts";
import { openReader } from "./lib/open-reader.ts";
import { points } from "./lib/score.ts";
import { type Block, type Change, changeNames, parseBlocks } from "./metamorphic/blocks.ts";
import { compare } from "./metamorphic/compare.ts";

const FOLDER = new URL("../data/metamorphic/", import.meta.url);

interface Outcome {
  readonly block: Block;
  readonly change: Change;
  readonly problem: string | null;
}

export function readBlocks(): Block[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => parseBlocks(`data/metamorphic/${name}`, readFileSync(new URL(name, FOLDER), "utf8")));
}

function tryAll(): Outcome[] {
  const read = openReader();
  return readBlocks().flatMap((block) => {
    const claims = (text: string): Claim[] =>
      read({ id: block.name, publisher: null, published: block.published, title: null, text });
    const before = claims(block.sentence);
    return block.changes.map((change) => ({
      block,
      change,
      problem: compare(block, change, before, claims(change.changed)),
    }));
  });
}

const shareHeld = (outcomes: readonly Outcome[]): number | null =>
  outcomes.length === 0
    ? null
    : points(outcomes.filter(({ problem }) => problem === null).length / outcomes.length);

function figuresOf(outcomes: readonly Outcome[]): Figures {
  const shares = changeNames.map((name) => [
    name,
    shareHeld(outcomes.filter((one) => one.change.name === name)),
  ]);
  return under("metamorphic", { ...Object.fromEntries(shares), all: shareHeld(outcomes) });
}

/** The share of changes that did what they should and no more, by what was changed. */
export const metamorphicGuard = (): Figures => figuresOf(tryAll());

if (import.meta.main) {
  const outcomes = tryAll();
  for (const { block, change, problem } of outcomes)
    if (problem) process.stdout.write(`${change.where}: ${block.name}, ${change.name}: ${problem}\n`);
  process.stdout.write(`${JSON.stringify(figuresOf(outcomes), null, 2)}\n`);
}
