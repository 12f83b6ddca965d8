import { arabic } from "@isnad/arabic";
import { type Document, type Mention, openLanguage } from "@isnad/engine";
import { sourceTypes } from "@isnad/model";
import { describe, expect, test } from "vitest";
import { type Actor, findActors } from "../src/actors/index.ts";
import { mentionCases } from "./support/mention-cases.ts";

const { document, lexicon } = openLanguage(arabic);
const cases = mentionCases(new URL("./actors.txt", import.meta.url));

function described({ text, tokens }: Document, { first, last, value }: Mention<Actor>): string {
  const name = text.slice(tokens.start[first], tokens.end[last - 1]);
  const { type, kind, id, bare, weak } = value;
  return [`"${name}"`, type, kind, id, bare && "bare", weak && "weak"].filter(Boolean).join(" ");
}

describe.each([...new Set(cases.map((c) => c.group))])("%s", (group) => {
  test.each(cases.filter((c) => c.group === group))("$text", ({ text, wanted }) => {
    const doc = document(text);
    expect(findActors(doc).map((mention) => described(doc, mention))).toEqual(wanted);
  });
});

describe("the word lists", () => {
  const rows = arabic.rows.filter((row) => row.class === "actor" || row.class === "actor.head");
  const types = new Set<unknown>(sourceTypes.map((type) => type.id));

  test("give every actor and head a source type of the model", () => {
    expect(rows.filter((row) => !types.has(row.features.type)).map((row) => row.source)).toEqual([]);
  });

  test("give every name an id, and no name to two actors that mean different things", () => {
    expect(rows.filter((row) => row.class === "actor" && !row.features.id)).toEqual([]);
    const owners = new Map<string, Set<unknown>>();
    for (const [form, entries] of lexicon.forms)
      for (const { entry } of entries)
        if (entry.class === "actor" && !entry.features.weak)
          owners.set(form, (owners.get(form) ?? new Set()).add(entry.features.id));
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });
});

test("mentions do not overlap and lie in the text, whatever the text", () => {
  const text = cases.map((one) => one.text).join(" ، ");
  const doc = document(`${text}\n${[...text].reverse().join("")}`);
  let end = 0;
  for (const { first, last } of findActors(doc)) {
    expect(first).toBeGreaterThanOrEqual(end);
    expect(last).toBeGreaterThan(first);
    end = last;
  }
  expect(end).toBeLessThanOrEqual(doc.words.length);
});
