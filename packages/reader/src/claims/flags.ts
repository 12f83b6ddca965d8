import { type Document, leads } from "@isnad/engine";
import type { Flag } from "@isnad/model";
import { gap, tokenKind } from "@isnad/text";
import type { SpeechScope } from "../sources/index.ts";
import type { Time } from "../times/index.ts";
import type { Range } from "./by-sentence.ts";
import type { Setting } from "./circumstances.ts";
import type { Draft } from "./figures.ts";

/** What a claim is made of that may need a second look. */
export interface Doubtful {
  /** Says of the claim's own words that they point back ("most of them", "the two dead"). */
  readonly back: boolean;
  readonly setting: Setting;
  readonly scope: SpeechScope | undefined;
  readonly evidence: Range;
}

/** What a reviewer should look at, in the order of the vocabulary. */
export function flagsOf(
  doc: Document,
  published: string | null,
  { back, setting, scope, evidence }: Doubtful,
): Flag[] {
  const names = setting.places?.places ?? [];
  const found: Readonly<Record<Flag, boolean>> = {
    stale_date: setting.flags.includes("stale_date"),
    ambiguous_place: names.some((p) => p.value.ambiguous),
    unknown_place: names.some((p) => !p.value.known && p.value.form === "name"),
    back_reference: back || (scope?.chain.some((source) => source.back) ?? false),
    broken_spelling: some(evidence, (i) => isBroken(doc, i)),
    fused_words: some(evidence, (i) => i > evidence.first && isFused(doc, i)),
    carried_place: setting.flags.includes("carried_place"),
    carried_time: setting.flags.includes("carried_time"),
    carried_source: scope?.carried === true && scope.chain.length > 0,
    background: setting.time !== null && published !== null && isBackground(setting.time.value, published),
  };
  return (Object.keys(found) as Flag[]).filter((flag) => found[flag]);
}

function some({ first, last }: Range, test: (token: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (test(i)) return true;
  return false;
}

/** "most of them", "the two dead". */
export function pointsBack({ phrase }: Draft): boolean {
  const q = phrase.quantity?.value;
  if (q) return q.pronoun !== undefined || (q.definite === true && phrase.head === null);
  return phrase.low === 2 && phrase.head !== null && leads(phrase.head, "the");
}

/** A word with something between its letters. */
function isBroken({ text, tokens }: Document, i: number): boolean {
  if (tokens.kind[i] !== tokenKind.word) return false;
  const end = tokens.end[i] as number;
  for (let at = tokens.start[i] as number; at < end; at++)
    if (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === HARD_SPACE) return true;
  return false;
}

const SPACE = 0x20;
const HARD_SPACE = 0xa0;

/** A word that begins where the one before it ends. */
function isFused({ tokens }: Document, i: number): boolean {
  return (
    tokens.kind[i] === tokenKind.word && tokens.kind[i - 1] === tokenKind.word && tokens.gap[i] === gap.none
  );
}

const YEAR = 365 * 86_400_000;

/** Whether what is told ended, or what goes on began, more than a year before publication. */
function isBackground({ start, end, kind }: Time, published: string): boolean {
  const day = kind === "since" ? start : (end ?? start);
  return day !== null && Date.parse(published) - Date.parse(day) > YEAR;
}
