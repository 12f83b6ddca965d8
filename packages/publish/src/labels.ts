import {
  figureKinds,
  flags,
  meansTerms,
  placeRoles,
  polarities,
  populations,
  quantifiers,
  sourceTypes,
  statementKinds,
  type Term,
  units,
} from "@isnad/model";

/** The vocabularies whose labels are shown: each label is looked up by vocabulary and id. */
const vocabularies = {
  kind: [...figureKinds, ...statementKinds],
  flag: flags,
  means: meansTerms,
  role: placeRoles,
  polarity: polarities,
  population: populations,
  quantifier: quantifiers,
  source: sourceTypes,
  unit: units,
} as const;

export type Vocabulary = keyof typeof vocabularies;

const byId = new Map<string, Term>(
  Object.entries(vocabularies).flatMap(([vocabulary, terms]) =>
    terms.map((term): [string, Term] => [`${vocabulary}.${term.id}`, term]),
  ),
);

/** All labels, `kind.killed` and so on. */
export const vocabularyLabels: ReadonlyMap<string, Term> = byId;

/** The English label of a term; the id itself where a newer reading brings one that is not known here. */
export function english(vocabulary: Vocabulary, id: string): string {
  return byId.get(`${vocabulary}.${id}`)?.en ?? id;
}
