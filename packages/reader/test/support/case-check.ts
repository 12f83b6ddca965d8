import { readFileSync } from "node:fs";
import { type Claim, type FigureClaim, isFigureClaim, type Span } from "@isnad/model";
import type { Case, WantedClaim, WantedFields } from "./case-file.ts";

/** Generic nouns that may stand before a place's name in a reading, or not. */
const PLACE_NOUNS = new Set(
  readFileSync(new URL("../../../../data/gazetteer/type-words.tsv", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t")[0] as string),
);

/** What a reading gets wrong in a case, one line each beginning with file and line; empty when all holds. */
export function checkCase(wanted: Case, claims: readonly Claim[]): string[] {
  const kinds = [...new Set(wanted.wanted.map(familyAndKind))];
  const found = new Map<WantedClaim, Claim>();
  const wrong: string[] = [];
  for (const kind of kinds) {
    const lines = wanted.wanted.filter((line) => familyAndKind(line) === kind);
    const read = claims.filter((claim) => familyAndKind(claim) === kind).sort(inTextOrder);
    if (read.length !== lines.length) {
      const texts = read.map(
        (claim) => `«${isFigureClaim(claim) ? claim.figure.text : claim.evidence.text}»`,
      );
      wrong.push(`${at(wanted, lines[0])}: wants ${lines.length} × ${kind}, read ${read.length} ${texts}`);
    }
    for (const [i, line] of lines.entries()) if (read[i]) found.set(line, read[i] as Claim);
  }
  for (const [line, claim] of found)
    for (const problem of checkClaim(wanted, line, claim, found))
      wrong.push(`${at(wanted, line)}: ${line.kind} ${problem}`);
  for (const kind of wanted.unwanted) {
    const read = claims.filter((claim) => claim.kind === kind || familyOf(claim) === kind);
    if (read.length > 0) wrong.push(`${at(wanted)}: wants no ${kind}, read ${read.map(quote)}`);
  }
  return wrong;
}

const at = (of: Case, line?: WantedClaim): string => `${of.file}:${line?.line ?? of.line}`;
const quote = (claim: Claim): string => `${claim.kind} «${claim.evidence.text}»`;
const familyOf = (claim: Claim | WantedClaim): string =>
  "figure" in claim && claim.figure ? "figure" : "statement";
const familyAndKind = (claim: Claim | WantedClaim): string => `${familyOf(claim)} ${claim.kind}`;
const startOf = (claim: Claim): number => (isFigureClaim(claim) ? claim.figure.start : claim.evidence.start);
const inTextOrder = (a: Claim, b: Claim): number => startOf(a) - startOf(b);

function checkClaim(
  of: Case,
  line: WantedClaim,
  claim: Claim,
  found: ReadonlyMap<WantedClaim, Claim>,
): string[] {
  const problems = isFigureClaim(claim) ? checkFigure(line, claim) : [];
  for (const [field, wanted] of Object.entries(line.fields)) {
    const read = readField(field, claim, wanted);
    const meant = field === "part" || field === "same" ? linked(of, wanted, found) : wanted;
    if (!agree(field, meant, read)) problems.push(`${field}: wants ${show(wanted)}, read ${show(read)}`);
  }
  return problems;
}

const show = (list: readonly string[]): string => (list.length > 0 ? list.join(" | ") : "-");

function checkFigure({ figure: wanted }: WantedClaim, { figure }: FigureClaim): string[] {
  if (!wanted) return [];
  return (["text", "low", "high", "quantifier", "unit"] as const)
    .filter((field) => wanted[field] !== figure[field])
    .map((field) => `${field}: wants ${wanted[field]}, read ${figure[field]}`);
}

/** The ids of the claims that were read for the named lines of the case. */
function linked(
  of: Case,
  numbers: readonly string[],
  found: ReadonlyMap<WantedClaim, Claim>,
): readonly string[] {
  return numbers.map((n) => {
    const line = of.wanted[Number(n) - 1];
    return (line && found.get(line)?.id) ?? `the claim of line ${n}`;
  });
}

const texts = (spans: readonly Span[]): string[] => spans.map((span) => span.text);

/** A field of a claim as the file would write it. */
function readField(field: string, claim: Claim, wanted: WantedFields[string]): string[] {
  switch (field) {
    case "pop":
      return isFigureClaim(claim) ? [...claim.population] : [];
    case "place":
      return claim.places.map((place) => (place.role === "at" ? place.text : `${place.role}:${place.text}`));
    case "time":
      return claim.time ? [range(claim.time.startDate, claim.time.endDate)] : [];
    case "by":
      return texts(claim.actors);
    case "on":
      return isFigureClaim(claim) ? [] : texts(claim.targets);
    case "means":
      return claim.means ? [claim.means] : [];
    case "from":
      return claim.attribution.map(
        ({ text, type, date }, i) => `${text}/${type}${date && wanted[i]?.includes("@") ? `@${date}` : ""}`,
      );
    case "part":
      return isFigureClaim(claim) && claim.part_of ? [claim.part_of] : [];
    case "same":
      return isFigureClaim(claim) && claim.restates ? [claim.restates] : [];
    case "flag":
      return claim.flags;
    default:
      return [claim.polarity];
  }
}

const range = (start: string | null, end: string | null): string =>
  start || end ? `${start ?? ""}..${end ?? ""}` : "?";

function agree(field: string, wanted: readonly string[], read: readonly string[]): boolean {
  if (field === "flag") return wanted.every((flag) => read.includes(flag));
  if (field === "pop")
    return sameSet(
      wanted.flatMap((list) => list.split(",")),
      read,
    );
  if (field === "by" || field === "on") return sameSet(wanted, read);
  if (field === "place") return sameList(wanted.map(bareName), read.map(bareName));
  return sameList(wanted, read);
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  sameList([...a].sort(), [...b].sort());

function bareName(place: string): string {
  const [, role = "", name = ""] = /^((?:from|to|via):)?(.*)$/s.exec(place) ?? [];
  const words = name.split(" ");
  while (words.length > 1 && PLACE_NOUNS.has(words[0] as string)) words.shift();
  return role + words.join(" ");
}
