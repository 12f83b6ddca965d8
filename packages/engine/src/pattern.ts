/** A bad pattern. */
export class PatternError extends Error {
  readonly code = "rule.bad-pattern";
}

/** A condition on the lexicon entry that an element reads. */
export interface FeatureTest {
  readonly feature: string;
  /** Absent: the entry has the feature at all. */
  readonly values?: ReadonlySet<string>;
  readonly negated: boolean;
}

/** One element of a pattern; `name` names the part that it matches. */
export type Pattern = { readonly name?: string } & (
  | { readonly is: "any" }
  | { readonly is: "number"; readonly min: number; readonly max: number }
  | { readonly is: "text"; readonly form: string }
  | { readonly is: "layer"; readonly layer: string }
  | {
      readonly is: "class";
      readonly class: string;
      readonly tests: readonly FeatureTest[];
      /** Proclitic part that must stand before it, or must not ("!in"); "" for none at all. */
      readonly lead?: string;
    }
  | { readonly is: "sequence"; readonly items: readonly Pattern[] }
  | { readonly is: "choice"; readonly options: readonly Pattern[] }
  | { readonly is: "repeat"; readonly item: Pattern; readonly optional: boolean; readonly many: boolean }
);

const ELEMENT =
  /^(?:(?<name>[A-Za-z]\w*):(?!:))?(?<body>\(|'[^']*'|#(?:\[\d+-\d+\])?|_|@[\w.]+|[a-z][\w.-]*(?:\[[^\]]*\])*(?:<[^>]*>)?)(?<repeat>[?*+])?$/;
const CLOSING = /^\)[?*+]?$/;

/** Brackets may touch their neighbours; bracket marks of the text stand in quotes. */
function split(pattern: string): string[] {
  const spaced = pattern
    .replaceAll(/(?<=^|\s)(\w+:)?\((?=\S)/g, "$1( ")
    .replaceAll(/(?<=\S)\)(?!')/g, (bracket) => ` ${bracket}`);
  return spaced.match(/'[^']*'[?*+]?|\S+/g) ?? [];
}

/** Reads a pattern (the language is told at `Rule`). Throws `PatternError`. */
export function parsePattern(pattern: string): Pattern {
  const input = split(pattern);
  let at = 0;

  const sequence = (): Pattern => {
    const options: Pattern[] = [];
    let items: Pattern[] = [];
    for (; at < input.length && !CLOSING.test(input[at] as string); at++) {
      if (input[at] !== "|") items.push(element(input[at] as string));
      else {
        options.push({ is: "sequence", items });
        items = [];
      }
    }
    options.push({ is: "sequence", items });
    return options.length === 1 ? (options[0] as Pattern) : { is: "choice", options };
  };

  const bracket = (): Pattern & { readonly closing: string } => {
    at++;
    const inner = sequence();
    const closing = input[at];
    if (closing === undefined) throw new PatternError(`no closing bracket in pattern "${pattern}"`);
    return { ...inner, closing: closing.slice(1) };
  };

  const element = (word: string): Pattern => {
    const found = ELEMENT.exec(word)?.groups;
    if (!found) throw new PatternError(`cannot read "${word}" in pattern "${pattern}"`);
    const { name, body, repeat } = found as { name?: string; body: string; repeat?: string };
    if (body !== "(") return repeated(withName(atom(body), name), repeat);
    const { closing, ...inner } = bracket();
    return repeated(withName(inner as Pattern, name), closing);
  };

  const result = sequence();
  if (at < input.length) throw new PatternError(`a bracket too many in pattern "${pattern}"`);
  return result;
}

const withName = (item: Pattern, name: string | undefined): Pattern => (name ? { ...item, name } : item);

function repeated(item: Pattern, mark: string | undefined): Pattern {
  if (!mark) return item;
  if (mark !== "?" && isOptional(item)) throw new PatternError("what may be empty cannot be repeated");
  return { is: "repeat", item, optional: mark !== "+", many: mark !== "?" };
}

/** Whether an element can match no token at all. */
export function isOptional(item: Pattern): boolean {
  if (item.is === "sequence") return item.items.every(isOptional);
  if (item.is === "choice") return item.options.some(isOptional);
  return item.is === "repeat" && (item.optional || isOptional(item.item));
}

function atom(body: string): Pattern {
  if (body === "_") return { is: "any" };
  if (body.startsWith("'")) return { is: "text", form: body.slice(1, -1) };
  if (body.startsWith("@")) return { is: "layer", layer: body.slice(1) };
  if (!body.startsWith("#")) return classAtom(body);
  const [min = 0, max = Number.POSITIVE_INFINITY] = (body.match(/\d+/g) ?? []).map(Number);
  return { is: "number", min, max };
}

function classAtom(body: string): Pattern {
  const tests = [...body.matchAll(/\[([\w.]+)(?:(!?=)([^\]]*))?\]/g)].map(
    ([, feature, operator, values]): FeatureTest => ({
      feature: feature as string,
      ...(operator && { values: new Set((values as string).split(",")) }),
      negated: operator === "!=",
    }),
  );
  const lead = /<([^>]*)>/.exec(body)?.[1];
  const className = (/^[\w.-]+/.exec(body) as RegExpExecArray)[0];
  return { is: "class", class: className, tests, ...(lead !== undefined && { lead }) };
}
