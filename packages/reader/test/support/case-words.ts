import {
  figureKinds,
  flags,
  meansTerms,
  populations,
  quantifiers,
  sourceTypes,
  statementKinds,
  type Term,
  units,
} from "@isnad/model";
import type { Case, WantedClaim } from "./case-file.ts";

const has = (terms: readonly Term[], id: string): boolean => terms.some((term) => term.id === id);

/** Words of a case that neither the codebook nor the case's own text knows: such a line could never hold. */
export function strayWords(of: Case): string[] {
  return of.wanted.flatMap((claim) =>
    [...strayTerms(claim), ...strayQuotes(of.text, claim)].map((word) => `${of.file}:${claim.line}: ${word}`),
  );
}

function strayTerms({ kind, figure, fields }: WantedClaim): string[] {
  const { pop = [], means = [], flag = [], from = [] } = fields;
  const checks: [readonly Term[], readonly string[]][] = [
    [figure ? figureKinds : statementKinds, [kind]],
    [quantifiers, figure ? [figure.quantifier] : []],
    [units, figure ? [figure.unit] : []],
    [populations, pop.flatMap((list) => list.split(","))],
    [meansTerms, means],
    [flags, flag],
    [sourceTypes, from.map((source) => /\/([a-z_]+)(?:@[\d-]+)?$/.exec(source)?.[1] ?? source)],
  ];
  return checks.flatMap(([terms, words]) => words.filter((word) => !has(terms, word)));
}

function strayQuotes(text: string, { figure, fields }: WantedClaim): string[] {
  const { place = [], by = [], on = [], from = [] } = fields;
  const places = place.map((name) => name.replace(/^(?:from|to|via):/, ""));
  const sources = from.map((source) => source.replace(/\/[a-z_]+(?:@[\d-]+)?$/, ""));
  const quotes = [...(figure ? [figure.text] : []), ...places, ...by, ...on, ...sources];
  return quotes.filter((quote) => !text.includes(quote));
}
