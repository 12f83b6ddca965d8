import { tokenKind } from "@isnad/text";
import { type Document, type Mention, type Reading, readingAt } from "./document.ts";
import type { Word } from "./words.ts";

/** Earlier mentions by layer name and first token. */
export type Layers = Readonly<Record<string, ReadonlyMap<number, Mention<unknown>>>>;

/** What one element of a pattern matched. */
export interface Part {
  readonly first: number;
  readonly last: number;
  readonly reading?: Reading;
  readonly mention?: Mention<unknown>;
}

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
 *   `#`                a number in digits
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

interface State {
  readonly doc: Document;
  readonly layers: Layers;
  readonly parts: Record<string, Part>;
}

/** Matches from token `i` on; calls `next` with the token after. */
type Matcher = (state: State, i: number, next: (i: number) => boolean) => boolean;

/** A bad pattern, with the rule's name. */
export class PatternError extends Error {
  readonly code = "rule.bad-pattern";
}

const ATOM =
  /^(?:(?<name>[A-Za-z]\w*):(?!:))?(?<body>\(|'[^']*'|#|_|@[\w.]+|[a-z][\w.-]*(?:\[[^\]]*\])*(?:<[^>]*>)?)(?<repeat>[?*+])?$/;

function words(pattern: string): string[] {
  return pattern.match(/'[^']*'[?*+]?|\S+/g) ?? [];
}

/** The heads by which a rule can begin: lexicon classes, or null when it may begin with anything. */
interface Compiled {
  readonly matcher: Matcher;
  readonly heads: ReadonlySet<string> | null;
  readonly optional: boolean;
}

function compile(pattern: string): Compiled {
  const input = words(
    pattern.replaceAll(/(?<=^|\s)(\w+:)?\((?=\S)/g, "$1( ").replaceAll(/(?<=\S)\)(?!')/g, (m) => ` ${m}`),
  );
  let at = 0;
  const sequence = (): Compiled => {
    const alternatives: Compiled[] = [];
    let items: Compiled[] = [];
    for (; at < input.length; at++) {
      const word = input[at] as string;
      if (/^\)[?*+]?$/.test(word)) break;
      if (word === "|") {
        alternatives.push(inOrder(items));
        items = [];
      } else items.push(element(word));
    }
    alternatives.push(inOrder(items));
    return alternatives.length === 1 ? (alternatives[0] as Compiled) : oneOf(alternatives);
  };
  const element = (word: string): Compiled => {
    const m = ATOM.exec(word)?.groups;
    if (!m) throw new PatternError(`cannot read "${word}" in pattern "${pattern}"`);
    let item: Compiled;
    let repeat = m.repeat;
    if (m.body === "(") {
      at++;
      item = sequence();
      const close = input[at];
      if (close === undefined) throw new PatternError(`no closing bracket in pattern "${pattern}"`);
      repeat = close.slice(1) || undefined;
    } else item = atom(m.body as string);
    if (m.name) item = { ...item, matcher: named(m.name, item.matcher) };
    return repeat ? repeated(item, repeat) : item;
  };
  const result = sequence();
  if (at < input.length) throw new PatternError(`a bracket too many in pattern "${pattern}"`);
  return result;
}

function inOrder(items: readonly Compiled[]): Compiled {
  const heads = new Set<string>();
  let open = true;
  let anything = false;
  for (const item of items) {
    if (!open) break;
    if (item.heads === null) anything = true;
    else for (const head of item.heads) heads.add(head);
    open = item.optional;
  }
  const run = (k: number, state: State, i: number, next: (i: number) => boolean): boolean =>
    k === items.length
      ? next(i)
      : (items[k] as Compiled).matcher(state, i, (j) => run(k + 1, state, j, next));
  return {
    matcher: (state, i, next) => run(0, state, i, next),
    heads: anything || open ? null : heads,
    optional: open,
  };
}

function oneOf(items: readonly Compiled[]): Compiled {
  const anything = items.some((item) => item.heads === null);
  return {
    matcher: (state, i, next) => items.some((item) => item.matcher(state, i, next)),
    heads: anything ? null : new Set(items.flatMap((item) => [...(item.heads as ReadonlySet<string>)])),
    optional: items.some((item) => item.optional),
  };
}

function repeated(item: Compiled, repeat: string): Compiled {
  const { matcher } = item;
  if (repeat === "?")
    return { ...item, optional: true, matcher: (s, i, next) => matcher(s, i, next) || next(i) };
  const many = (s: State, i: number, next: (i: number) => boolean): boolean =>
    matcher(s, i, (j) => j > i && many(s, j, next)) || next(i);
  if (repeat === "*") return { ...item, optional: true, matcher: many };
  return { ...item, matcher: (s, i, next) => matcher(s, i, (j) => many(s, j, next)) };
}

function named(name: string, matcher: Matcher): Matcher {
  return (state, i, next) => {
    const before = state.parts[name];
    if (
      matcher(state, i, (j) => {
        const inner = state.parts[`\0${i}`];
        state.parts[name] = inner && inner.last === j ? inner : { first: i, last: j };
        return next(j);
      })
    )
      return true;
    if (before) state.parts[name] = before;
    else delete state.parts[name];
    return false;
  };
}

/** Keeps what an atom matched, so that a name around it gets the reading. */
function keep(state: State, part: Part): void {
  state.parts[`\0${part.first}`] = part;
}

function atom(body: string): Compiled {
  if (body === "_")
    return {
      heads: null,
      optional: false,
      matcher: (s, i, next) =>
        i < s.doc.words.length && s.doc.tokens.kind[i] === tokenKind.word && next(i + 1),
    };
  if (body === "#")
    return {
      heads: new Set(["#"]),
      optional: false,
      matcher: (s, i, next) => s.doc.tokens.kind[i] === tokenKind.number && next(i + 1),
    };
  if (body.startsWith("'")) {
    const form = body.slice(1, -1);
    return {
      heads: new Set([`'${form}`]),
      optional: false,
      matcher: (s, i, next) => s.doc.words[i]?.form === form && next(i + 1),
    };
  }
  if (body.startsWith("@")) {
    const layer = body.slice(1);
    return {
      heads: new Set([body]),
      optional: false,
      matcher: (s, i, next) => {
        const mention = s.layers[layer]?.get(i);
        if (!mention) return false;
        keep(s, { first: i, last: mention.last, mention });
        return next(mention.last);
      },
    };
  }
  return classAtom(body);
}

function classAtom(body: string): Compiled {
  const className = (/^[\w.-]+/.exec(body) as RegExpExecArray)[0];
  const tests = [...body.matchAll(/\[([\w.]+)(?:(!?=)([^\]]*))?\]/g)].map(
    ([, feature, op, value]) =>
      (r: Reading) => {
        const found = r.sense.entry.features[feature as string];
        if (op === undefined) return found !== undefined;
        return (value as string).split(",").includes(String(found)) === (op === "=");
      },
  );
  const lead = /<([^>]*)>/.exec(body)?.[1];
  if (lead !== undefined)
    tests.push((r) => {
      const parts = r.sense.lead?.parts ?? [];
      if (lead === "") return parts.length === 0;
      return lead.startsWith("!") ? !parts.includes(lead.slice(1)) : parts.includes(lead);
    });
  return {
    heads: new Set([className]),
    optional: false,
    matcher: (s, i, next) => {
      const reading = readingAt(s.doc, i, className);
      if (!reading || !tests.every((t) => t(reading))) return false;
      keep(s, { first: i, last: i + reading.length, reading });
      return next(i + reading.length);
    },
  };
}

interface CompiledRule<V> extends Rule<V> {
  readonly matcher: Matcher;
}

/**
 * Compiles a table of rules to a finder. At each token the rules whose first element fits are tried in their order;
 * the longest match wins, the earlier rule among equals; mentions do not overlap.
 */
export function ruleFinder<V>(rules: readonly Rule<V>[]): (doc: Document, layers?: Layers) => Mention<V>[] {
  const byHead = new Map<string, CompiledRule<V>[]>();
  const anywhere: CompiledRule<V>[] = [];
  for (const rule of rules) {
    const { matcher, heads } = compile(rule.pattern);
    const compiled = { ...rule, matcher };
    if (heads === null) anywhere.push(compiled);
    else for (const head of heads) byHead.set(head, [...(byHead.get(head) ?? []), compiled]);
  }
  const layerNames = [...byHead.keys()].filter((h) => h.startsWith("@")).map((h) => h.slice(1));

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
    const rules = gather([...word.senses.map((s) => s.entry.class), `'${word.form}`], [...anywhere]);
    byWord.set(word, rules);
    return rules;
  };

  const candidates = (doc: Document, layers: Layers, i: number): readonly CompiledRule<V>[] => {
    const own = ofWord(doc.words[i] as Word);
    const heads: string[] = [];
    const hits = doc.phrases.get(i);
    if (hits) for (const { phrase } of hits) if (byHead.has(phrase.entry.class)) heads.push(phrase.entry.class);
    if (doc.tokens.kind[i] === tokenKind.number && byHead.has("#")) heads.push("#");
    for (const name of layerNames) if (layers[name]?.has(i)) heads.push(`@${name}`);
    return heads.length === 0 ? own : gather(heads, [...own]);
  };

  return (doc, layers = {}) => {
    const found: Mention<V>[] = [];
    for (let i = 0; i < doc.words.length; ) {
      let best: Mention<V> | null = null;
      for (const rule of candidates(doc, layers, i)) {
        const state: State = { doc, layers, parts: {} };
        let last = -1;
        if (!rule.matcher(state, i, (j) => ((last = j), true)) || last <= i) continue;
        if (best && last <= best.last) continue;
        const value = rule.produce({ doc, first: i, last, parts: state.parts });
        if (value !== null) best = { first: i, last, value, rule: rule.name };
      }
      if (best) found.push(best);
      i = best ? best.last : i + 1;
    }
    return found;
  };
}
