import { tokenKind } from "@isnad/text";
import { type Document, type Mention, phrasesAt, type Reading } from "./document.ts";
import type { FeatureTest, Pattern } from "./pattern.ts";
import type { Sense } from "./words.ts";

/** Earlier mentions by layer name and first token. */
export type Layers = Readonly<Record<string, ReadonlyMap<number, Mention<unknown>>>>;

/** What one element of a pattern matched. */
export interface Part {
  readonly first: number;
  readonly last: number;
  readonly reading?: Reading;
  readonly mention?: Mention<unknown>;
}

/** A pattern at work on a document. One is kept for each rule and used again. */
export interface State {
  doc: Document;
  layers: Layers;
  /** By slot of the part's name. */
  readonly parts: (Part | undefined)[];
  /** First tokens of the named groups that are open, by slot. */
  readonly opened: number[];
  /** Token after the match. */
  last: number;
}

/** Matches from token `i` on, with all that follows in the pattern. */
export type Matcher = (state: State, i: number) => boolean;

/**
 * Compiles a pattern: each element knows the matcher of what follows it, so that a match makes no object but its named
 * parts. `slots` collects the names.
 */
export function compilePattern(pattern: Pattern, slots: string[]): Matcher {
  return build(pattern, slots, (state, i) => {
    state.last = i;
    return true;
  });
}

function build(item: Pattern, slots: string[], next: Matcher): Matcher {
  switch (item.is) {
    case "sequence":
    case "choice":
    case "repeat":
      return item.name === undefined ? group(item, slots, next) : namedGroup(item, slots, next);
    default:
      return atom(item, slotOf(item.name, slots), next);
  }
}

function slotOf(name: string | undefined, slots: string[]): number {
  if (name === undefined) return -1;
  const known = slots.indexOf(name);
  return known < 0 ? slots.push(name) - 1 : known;
}

function group(
  item: Extract<Pattern, { is: "sequence" | "choice" | "repeat" }>,
  slots: string[],
  next: Matcher,
): Matcher {
  if (item.is === "sequence") return item.items.reduceRight((after, it) => build(it, slots, after), next);
  if (item.is === "choice") {
    const options = item.options.map((option) => build(option, slots, next));
    return (state, i) => {
      for (let k = 0; k < options.length; k++) if ((options[k] as Matcher)(state, i)) return true;
      return false;
    };
  }
  if (!item.many) return orElse(build(item.item, slots, next), next);
  let loop = next;
  for (let times = item.optional ? 0 : 1; times < MOST_REPEATS; times++)
    loop = orElse(build(item.item, slots, loop), next);
  return item.optional ? loop : build(item.item, slots, loop);
}

/** A bound, so that no text makes a match deep or slow: no phrase of any language repeats itself more often. */
const MOST_REPEATS = 32;

const orElse =
  (first: Matcher, second: Matcher): Matcher =>
  (state, i) =>
    first(state, i) || second(state, i);

/** Notes where a group begins and, once it is matched, what it covers; takes both back if what follows fails. */
function namedGroup(item: Pattern, slots: string[], next: Matcher): Matcher {
  const slot = slotOf(item.name, slots);
  const inner = { ...item };
  delete (inner as { name?: string }).name;
  const body = build(inner, slots, (state, j) =>
    keep(state, slot, { first: state.opened[slot] as number, last: j }, next),
  );
  return (state, i) => {
    const before = state.opened[slot] as number;
    state.opened[slot] = i;
    if (body(state, i)) return true;
    state.opened[slot] = before;
    return false;
  };
}

function keep(state: State, slot: number, part: Part, next: Matcher): boolean {
  const before = state.parts[slot];
  state.parts[slot] = part;
  if (next(state, part.last)) return true;
  state.parts[slot] = before;
  return false;
}

type Atom = Exclude<Pattern, { is: "sequence" | "choice" | "repeat" }>;

function atom(item: Atom, slot: number, next: Matcher): Matcher {
  const one = (state: State, i: number): boolean =>
    slot < 0 ? next(state, i + 1) : keep(state, slot, { first: i, last: i + 1 }, next);
  switch (item.is) {
    case "any":
      return (state, i) =>
        state.doc.tokens.kind[i] === tokenKind.word && i < state.doc.tokens.count && one(state, i);
    case "number":
      return (state, i) => isNumber(state.doc, i, item.min, item.max) && one(state, i);
    case "text":
      return (state, i) => state.doc.words[i]?.form === item.form && one(state, i);
    case "layer":
      return layerAtom(item.layer, slot, next);
    case "class":
      return classAtom(item, slot, next);
  }
}

function isNumber(doc: Document, i: number, min: number, max: number): boolean {
  if (doc.tokens.kind[i] !== tokenKind.number) return false;
  if (min === 0 && max === Number.POSITIVE_INFINITY) return true;
  const { form, surface } = doc.words[i] as Document["words"][number];
  // A point or a comma inside is no part of a plain number's form.
  const value = form.length === surface.length ? Number(form) : Number.NaN;
  return value >= min && value <= max;
}

function layerAtom(layer: string, slot: number, next: Matcher): Matcher {
  return (state, i) => {
    const mention = state.layers[layer]?.get(i);
    if (!mention) return false;
    if (slot < 0) return next(state, mention.last);
    return keep(state, slot, { first: i, last: mention.last, mention }, next);
  };
}

/** Tries the longest phrase of the class that starts here, then the word alone. */
function classAtom(item: Extract<Pattern, { is: "class" }>, slot: number, next: Matcher): Matcher {
  const { tests, lead } = item;
  const className = item.class;
  const fits = (sense: Pick<Sense, "entry" | "lead">): boolean => {
    for (let k = 0; k < tests.length; k++) if (!passes(tests[k] as FeatureTest, sense)) return false;
    return lead === undefined || hasLead(sense, lead);
  };
  const go = (state: State, i: number, sense: Sense, length: number): boolean =>
    slot < 0
      ? next(state, i + length)
      : keep(state, slot, { first: i, last: i + length, reading: { sense, length } }, next);
  return (state, i) => {
    const word = state.doc.words[i];
    if (word === undefined) return false;
    const hits = phrasesAt(state.doc, i);
    if (hits)
      for (const { phrase, lead: before, length } of hits) {
        if (phrase.entry.class !== className) continue;
        const sense: Sense = { entry: phrase.entry, form: phrase.form, lead: before, tail: null };
        if (fits(sense) && go(state, i, sense, length)) return true;
      }
    const { senses } = word;
    for (let k = 0; k < senses.length; k++) {
      const sense = senses[k] as Sense;
      if (sense.entry.class === className && !sense.tail && fits(sense)) return go(state, i, sense, 1);
    }
    return false;
  };
}

function passes({ feature, values, negated }: FeatureTest, { entry }: Pick<Sense, "entry">): boolean {
  const found = entry.features[feature];
  if (values === undefined) return found !== undefined;
  return values.has(String(found)) !== negated;
}

function hasLead({ lead }: Pick<Sense, "lead">, wanted: string): boolean {
  const parts = lead?.parts;
  if (wanted === "") return parts === undefined || parts.length === 0;
  if (wanted.startsWith("!")) return parts === undefined || !parts.includes(wanted.slice(1));
  return parts?.includes(wanted) ?? false;
}
