import {
  type Match,
  type Mention,
  perWord,
  type Rule,
  type RuleFinder,
  ruleFinder,
  type Word,
} from "@isnad/engine";
import { gap } from "@isnad/text";
import { Parts, type Produce } from "./parts.ts";
import { calendarProductions } from "./produce-calendar.ts";
import { dayProductions } from "./produce-days.ts";
import { digitProductions } from "./produce-digits.ts";
import { lengthProductions } from "./produce-lengths.ts";
import { momentProductions } from "./produce-moments.ts";
import { pieceProductions } from "./produce-pieces.ts";
import { rangeProductions } from "./produce-ranges.ts";
import { spanProductions } from "./produce-spans.ts";
import type { TimeRule, TimeRules } from "./time-rule.ts";
import type { When } from "./when.ts";

/** A phrase of time with its meaning, or words that only keep rules away. */
export type Found = Mention<When | "none">;
type Finder = RuleFinder<When | "none">;

/** The rules of a language, compiled. */
export interface TimeFinder {
  readonly dates: Finder;
  readonly moments: Finder;
  readonly spans: Finder;
  /** The lexicon classes with which any rule can begin. */
  readonly heads: ReadonlySet<string>;
  /** All that the rules read, so that a number without any of them beside it can be passed over. */
  readonly classes: ReadonlySet<string>;
  /** Whether a word has a reading of one of `heads`. */
  readonly canBegin: (word: Word) => boolean;
  /** Whether a word has a reading of one of `classes`. */
  readonly canBelong: (word: Word) => boolean;
}

const readsOneOf = (classes: ReadonlySet<string>): ((word: Word) => boolean) =>
  perWord(({ senses }) => senses.some(({ entry }) => classes.has(entry.class)));

/** A rule that asks for a production that does not exist. */
export class TimeRuleError extends Error {
  readonly code = "times.unknown-meaning";
}

function compile(rules: readonly TimeRule[], productions: Readonly<Record<string, Produce>>): Finder {
  return ruleFinder(
    rules.map(({ name, sample, pattern, means }): Rule<When | "none"> => {
      const produce = productions[means];
      if (!produce) throw new TimeRuleError(`rule "${name}" means "${means}", which is no production`);
      return {
        name,
        sample,
        pattern,
        produce: (match) => (onOneLine(match) ? produce(new Parts(match)) : null),
      };
    }),
  );
}

/** No phrase of time runs on over the end of a line: what follows there is another item or paragraph. */
function onOneLine({ doc, first, last }: Match): boolean {
  for (let i = first + 1; i < last; i++) if ((doc.tokens.gap[i] as number) >= gap.line) return false;
  return true;
}

const dateProductions = {
  ...calendarProductions,
  ...digitProductions,
  ...dayProductions,
  ...lengthProductions,
  none: (): "none" => "none",
};

/** Words that productions look for beside a match. */
const BESIDE = ["time.in", "time.from", "time.to", "time.between"];

/** Compiles the time rules of a language, once. */
export function openTimes(rules: TimeRules): TimeFinder {
  const dates = compile(rules.dates, dateProductions);
  const moments = compile(rules.moments, { ...momentProductions, ...pieceProductions, ...rangeProductions });
  const spans = compile(rules.spans, spanProductions);
  const layers = [dates, moments, spans];
  const heads = new Set(layers.flatMap((layer) => [...layer.heads]));
  const classes = new Set([...layers.flatMap((layer) => [...layer.classes]), ...BESIDE]);
  return {
    dates,
    moments,
    spans,
    heads,
    classes,
    canBegin: readsOneOf(heads),
    canBelong: readsOneOf(classes),
  };
}
