import { tokenKind } from "@isnad/text";
import type { Document, Mention } from "./document.ts";
import { compilePattern, type Layers, type Matcher, type Part, type State } from "./matcher.ts";
import { isOptional, type Pattern, parsePattern } from "./pattern.ts";
import type { Word } from "./words.ts";

/** A match of a pattern: its tokens and its named parts. A name that matched several times holds the last. */
export interface Match {
  readonly doc: Document;
  readonly first: number;
  readonly last: number;
  readonly parts: Readonly<Record<string, Part>>;
}

/**
 * A rule: a name with a sample in it, a pattern, and what the match means (null: nothing after all).
 *
 * Patterns are elements separated by spaces:
 *   `class`            a word or phrase of that lexicon class
 *   `class[f=v]`       … whose entry has feature f with value v (`f!=v`: has not; `f`: has it at all)
 *   `class<in>`        … with that proclitic part; `class<>` with no proclitic; `class<!in>` without that part
 *   `#`                a number in digits; `#[1-31]` within these bounds
 *   `'text'`           that folded word or mark
 *   `@layer`           an earlier mention
 *   `_`                any one word
 *   `( a | b c )`      one of several sequences
 *   `x?` `x*` `x+`     repetition, longest first;  `name:x` names the part
 */
export interface Rule<V> {
  readonly name: string;
  readonly sample: string;
  readonly pattern: string;
  readonly produce: (match: Match) => V | null;
}

interface CompiledRule<V> extends Rule<V> {
  readonly matcher: Matcher;
  readonly slots: readonly string[];
  readonly state: State;
}

const NUMBER_HEAD = "#";
const LAYER = "@";
const TEXT = "'";

/** By what a pattern can begin: lexicon classes, `#`, `@layer`, `'text`; null when by anything. */
function headsOf(item: Pattern): ReadonlySet<string> | null {
  switch (item.is) {
    case "any":
      return null;
    case "number":
      return new Set([NUMBER_HEAD]);
    case "text":
      return new Set([TEXT + item.form]);
    case "layer":
      return new Set([LAYER + item.layer]);
    case "class":
      return new Set([item.class]);
    case "repeat":
      return headsOf(item.item);
    case "choice":
      return union(item.options);
    case "sequence": {
      const firm = item.items.findIndex((it) => !isOptional(it));
      return firm < 0 ? null : union(item.items.slice(0, firm + 1));
    }
  }
}

function union(items: readonly Pattern[]): ReadonlySet<string> | null {
  const sets = items.map(headsOf);
  return sets.some((s) => s === null) ? null : new Set(sets.flatMap((s) => [...(s as ReadonlySet<string>)]));
}

const NO_DOCUMENT = {} as Document;

function compileRule<V>(rule: Rule<V>, pattern: Pattern): CompiledRule<V> {
  const slots: string[] = [];
  const matcher = compilePattern(pattern, slots);
  const state: State = { doc: NO_DOCUMENT, layers: {}, parts: [], opened: [], last: 0 };
  return { ...rule, matcher, slots, state };
}

/** Runs a rule at a token; null if it does not match there, or not beyond `beyond`. */
function apply<V>(
  { matcher, slots, state, produce, name }: CompiledRule<V>,
  doc: Document,
  layers: Layers,
  i: number,
  beyond: number,
): Mention<V> | null {
  state.doc = doc;
  state.layers = layers;
  for (let k = 0; k < slots.length; k++) state.parts[k] = undefined;
  if (!matcher(state, i) || state.last <= beyond) return null;
  const parts: Record<string, Part> = {};
  for (let k = 0; k < slots.length; k++) {
    const part = state.parts[k];
    if (part) parts[slots[k] as string] = part;
  }
  const { last } = state;
  const value = produce({ doc, first: i, last, parts });
  return value === null ? null : { first: i, last, value, rule: name };
}

/**
 * Compiles a table of rules to a finder. At each token the rules that can begin with it are tried; the longest match
 * wins, the earlier rule among equals; mentions do not overlap.
 */
export function ruleFinder<V>(rules: readonly Rule<V>[]): (doc: Document, layers?: Layers) => Mention<V>[] {
  const byHead = new Map<string, CompiledRule<V>[]>();
  const anywhere: CompiledRule<V>[] = [];
  for (const rule of rules) {
    const pattern = parsePattern(rule.pattern);
    const compiled = compileRule(rule, pattern);
    const heads = headsOf(pattern);
    if (heads === null) anywhere.push(compiled);
    else for (const head of heads) byHead.set(head, [...(byHead.get(head) ?? []), compiled]);
  }
  const layerNames = [...byHead.keys()].filter((h) => h.startsWith(LAYER)).map((h) => h.slice(1));
  const takesNumbers = byHead.has(NUMBER_HEAD);

  const gather = (heads: Iterable<string>, out: CompiledRule<V>[]): CompiledRule<V>[] => {
    for (const head of heads)
      for (const rule of byHead.get(head) ?? []) if (!out.includes(rule)) out.push(rule);
    return out;
  };

  /** Kept a word, since the same words come again and again. */
  const byWord = new WeakMap<Word, readonly CompiledRule<V>[]>();
  const ofWord = (word: Word): readonly CompiledRule<V>[] => {
    const known = byWord.get(word);
    if (known) return known;
    const heads = [...word.senses.map((s) => s.entry.class), TEXT + word.form];
    const found = gather(heads, [...anywhere]);
    byWord.set(word, found);
    return found;
  };

  const candidates = (doc: Document, layers: Layers, i: number): readonly CompiledRule<V>[] => {
    const own = ofWord(doc.words[i] as Word);
    let heads: string[] | null = null;
    const hits = doc.phrases.get(i);
    if (hits)
      for (const { phrase } of hits)
        if (byHead.has(phrase.entry.class)) heads = [...(heads ?? []), phrase.entry.class];
    if (takesNumbers && doc.tokens.kind[i] === tokenKind.number) heads = [...(heads ?? []), NUMBER_HEAD];
    for (const name of layerNames) if (layers[name]?.has(i)) heads = [...(heads ?? []), LAYER + name];
    return heads === null ? own : gather(heads, [...own]);
  };

  return (doc, layers = {}) => {
    const found: Mention<V>[] = [];
    for (let i = 0; i < doc.words.length; ) {
      let best: Mention<V> | null = null;
      for (const rule of candidates(doc, layers, i))
        best = apply(rule, doc, layers, i, best === null ? i : best.last) ?? best;
      if (best) found.push(best);
      i = best ? best.last : i + 1;
    }
    return found;
  };
}
