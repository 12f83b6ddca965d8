import { tokenKind } from "@isnad/text";
import { type Document, type Mention, phrasesAt } from "./document.ts";
import { compilePattern, type Layers, type Matcher, type Part, type State } from "./matcher.ts";
import { isOptional, type Pattern, PatternError, parsePattern } from "./pattern.ts";
import { perWord } from "./per-word.ts";
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
 *   `class`            a word or phrase of that lexicon class, with no pronoun after it
 *   `class[f=v]`       … whose entry has feature f with value v (`f!=v`: has not; `f`: has it at all)
 *   `class<in>`        … with that proclitic part; `class<>` with no proclitic; `class<!in>` without that part
 *   `#`                a number in digits; `#[1-31]` a whole one within these bounds
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

/** A compiled table of rules. */
export interface RuleFinder<V> {
  /** `at`: the tokens to try, ascending, some perhaps twice; all when left out. */
  (doc: Document, layers?: Layers, at?: ArrayLike<number>): Mention<V>[];
  /** The lexicon classes with which a match can begin. */
  readonly heads: ReadonlySet<string>;
  /** All lexicon classes that the rules read. */
  readonly classes: ReadonlySet<string>;
}

function classesOf(item: Pattern): string[] {
  switch (item.is) {
    case "class":
      return [item.class];
    case "repeat":
      return classesOf(item.item);
    case "sequence":
      return item.items.flatMap(classesOf);
    case "choice":
      return item.options.flatMap(classesOf);
    default:
      return [];
  }
}

type RuleIndex<V> = ReadonlyMap<string, readonly CompiledRule<V>[]>;

function indexRules<V>(rules: readonly Rule<V>[]): RuleIndex<V> {
  const byHead = new Map<string, CompiledRule<V>[]>();
  for (const rule of rules) {
    const pattern = parsePattern(rule.pattern);
    const heads = headsOf(pattern);
    if (heads === null) throw new PatternError(`rule "${rule.name}" may begin with any word`);
    const compiled = compileRule(rule, pattern);
    for (const head of heads) byHead.set(head, [...(byHead.get(head) ?? []), compiled]);
  }
  return byHead;
}

/**
 * Compiles a table of rules to a finder. At each token the rules that can begin with it are tried; the longest match
 * wins, the earlier rule among equals; mentions do not overlap.
 */
export function ruleFinder<V>(rules: readonly Rule<V>[]): RuleFinder<V> {
  const byHead = indexRules(rules);
  const names = [...byHead.keys()];
  const layerHeads = names.filter((h) => h.startsWith(LAYER)).map((h) => [h, h.slice(1)] as const);
  const hasTexts = names.some((h) => h.startsWith(TEXT));

  const add = (head: string, out: CompiledRule<V>[]): void => {
    const found = byHead.get(head);
    if (found) for (const rule of found) if (!out.includes(rule)) out.push(rule);
  };

  /** The rules that can begin with a reading of the word. */
  const ofSenses = perWord((word) => {
    const rules: CompiledRule<V>[] = [];
    for (const { entry } of word.senses) add(entry.class, rules);
    return rules;
  });

  /** The rules that can begin at a token; the list is used again for the next. */
  const candidates: CompiledRule<V>[] = [];
  const gather = (doc: Document, layers: Layers, i: number): void => {
    candidates.length = 0;
    const word = doc.words[i] as Word;
    const own = ofSenses(word);
    for (let k = 0; k < own.length; k++) candidates.push(own[k] as CompiledRule<V>);
    const hits = phrasesAt(doc, i);
    if (hits) for (const { phrase } of hits) add(phrase.entry.class, candidates);
    if (doc.tokens.kind[i] === tokenKind.number) add(NUMBER_HEAD, candidates);
    if (hasTexts) add(TEXT + word.form, candidates);
    for (const [head, layer] of layerHeads) if (layers[layer]?.has(i)) add(head, candidates);
  };

  const bestAt = (doc: Document, layers: Layers, i: number): Mention<V> | null => {
    gather(doc, layers, i);
    let best: Mention<V> | null = null;
    for (let k = 0; k < candidates.length; k++)
      best = apply(candidates[k] as CompiledRule<V>, doc, layers, i, best === null ? i : best.last) ?? best;
    return best;
  };

  const find = (doc: Document, layers: Layers = {}, at?: ArrayLike<number>): Mention<V>[] => {
    const found: Mention<V>[] = [];
    const count = at ? at.length : doc.words.length;
    let free = 0;
    for (let k = 0; k < count; k++) {
      const i = at ? (at[k] as number) : k;
      if (i < free) continue;
      const best = bestAt(doc, layers, i);
      if (best) found.push(best);
      free = best ? best.last : i + 1;
    }
    return found;
  };

  const heads = new Set(names.filter((h) => /^[a-z]/.test(h)));
  const classes = new Set(rules.flatMap((rule) => classesOf(parsePattern(rule.pattern))));
  return Object.assign(find, { heads, classes });
}
