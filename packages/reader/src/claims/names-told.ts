import { type Mention, readingAt } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";
import { type SpeechScope, scopeAt } from "../sources/index.ts";
import { actorAt, leadingActors, relationAt } from "../statements/phrase.ts";
import { factsAt, type StatementScan } from "../statements/reading.ts";
import { cuesAt, fact } from "../statements/word-facts.ts";
import { isComma, markAt } from "../token-text.ts";
import type { Range } from "./by-sentence.ts";
import { type Deed, mayHaveDone } from "./doers.ts";

/** A name that no deed of its sentence claims: whoever it names may yet have done what is counted. */
export interface NameTold extends Range {
  readonly doers: readonly Mention<Actor>[];
  /** How it stands in its clause. */
  readonly role: string;
}

/** The names of a sentence that none of its deeds claims, those that are joined as one. */
export function namesTold(
  scan: StatementScan,
  sentence: Range,
  speech: readonly SpeechScope[],
  deeds: readonly Deed[],
): NameTold[] {
  const claimed = new Set(deeds.flatMap(({ doers }) => doers.map(({ first }) => first)));
  const found: NameTold[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!scan.scene.actorAt.has(i) || !actorAt(scan, i)) continue;
    const named = leadingActors(scan, i, sentence.last);
    const { first, last } = { first: i, last: named.at(-1)?.last ?? i + 1 };
    const doers = named.filter((a) => !claimed.has(a.first) && mayHaveDone(a.value));
    if (doers.length > 0) found.push({ first, last, doers, role: roleOf(scan, { first, last }, speech) });
    i = last - 1;
  }
  return found;
}

function roleOf(scan: StatementScan, name: Range, speech: readonly SpeechScope[]): string {
  const { first } = name;
  const scope = scopeAt(speech, first) ?? scopeAt(speech, name.last);
  if (scope?.chain.some((ref) => ref.first <= first && first < ref.last)) return "speaks";
  if (scan.scene.actorAt.get(first)?.value.adjectiveOnly) return "adjective";
  const joined = relationAt(scan, first);
  if (joined) return `led by ${joined.relation}, behind ${wordKind(scan, first - 1)}`;
  if (factsAt(scan, first - 1) & fact.prep)
    return `led by ${relationAt(scan, first - 1)?.relation ?? "at"}, behind ${wordKind(scan, first - 2)}`;
  const before = wordKind(scan, first - 1);
  const after = wordKind(scan, isComma(markAt(scan.doc, name.last)) ? name.last + 1 : name.last);
  return after.startsWith("verb") && !before.startsWith("verb") ? `before ${after}` : `behind ${before}`;
}

/** What a word beside a name is to who did what. */
function wordKind(scan: StatementScan, i: number): string {
  const bits = i < 0 ? 0 : factsAt(scan, i);
  const isVerb = (bits & fact.verb) !== 0;
  const sort = isVerb ? "verb" : "noun";
  if (i < 0 || markAt(scan.doc, i) !== "") return "nothing";
  const cues = bits & fact.cue ? cuesAt(scan.doc, i) : [];
  if (cues.some((c) => c.class === sort && c.entry.features.kind === "attack")) return `${sort} of attack`;
  if (cues.some((c) => c.class === "light")) return `verb that leads to one`;
  if (bits & fact.carrier) return "noun that leads to one";
  if (["trigger.noun", "trigger.object"].some((name) => readingAt(scan.doc, i, name)))
    return `${sort} of harm`;
  if (readingAt(scan.doc, i, "means")) return "means";
  if (isVerb) return "verb";
  if (bits & fact.noun) return "noun";
  if (bits & (fact.that | fact.relative | fact.turn | fact.by)) return "particle";
  return "word";
}
