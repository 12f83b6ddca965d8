import { flags, meansTerms, placeRoles, polarities, sourceTypes } from "./vocabularies/circumstances.ts";
import { claimFields, figureFields, reportFields, statementFields } from "./vocabularies/fields.ts";
import { populations, quantifiers, units } from "./vocabularies/figures.ts";
import { figureKinds, statementKinds } from "./vocabularies/kinds.ts";
import { counterparts } from "./vocabularies/other-systems.ts";
import type { Term } from "./vocabularies/term.ts";

interface Section {
  readonly title: string;
  readonly about: string;
  readonly terms: readonly Term[];
}

const sections: readonly Section[] = [
  { title: "Reading", about: "A report and what it says.", terms: reportFields },
  {
    title: "Claim",
    about: "One thing that a report says or relays; all claims have these fields.",
    terms: claimFields,
  },
  { title: "Figure claim", about: "A claim that counts has these as well.", terms: figureFields },
  {
    title: "Statement claim",
    about: "A claim that counts nothing has this as well.",
    terms: statementFields,
  },
  { title: "Kinds of figures", about: "`kind` of a figure claim.", terms: figureKinds },
  { title: "Kinds of statements", about: "`kind` of a statement claim.", terms: statementKinds },
  { title: "Quantifiers", about: "`figure.quantifier`: how the number is meant.", terms: quantifiers },
  { title: "Units", about: "`figure.unit`: what one of the counted is.", terms: units },
  { title: "Populations", about: "`population`: who is counted; several may hold.", terms: populations },
  { title: "Roles of places", about: "`places[].role`", terms: placeRoles },
  { title: "Means", about: "`means`: how harm was done.", terms: meansTerms },
  { title: "Types of sources", about: "`attribution[].type`", terms: sourceTypes },
  { title: "Polarity", about: "`polarity`", terms: polarities },
  { title: "Flags", about: "`flags`: why to look twice.", terms: flags },
];

/** docs/codebook.md: every kind and field in both languages, and what other systems call them. */
export function codebook(): string {
  const parts = [
    "# Codebook",
    "Made from the vocabularies in `packages/model` by `isnad codebook`; a test fails when it is out of date.",
    ...sections.map(sectionText),
    "## In the terms of other systems",
    "Where nothing stands, the other system has no such term or none that fits.",
    counterpartTable(),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sectionText({ title, about, terms }: Section): string {
  const rows = terms.map(({ id, en, ar, about, aboutAr }) => [`\`${id}\``, en, ar, about, aboutAr]);
  return `## ${title}\n\n${about}\n\n${table(["id", "English", "Arabic", "meaning", "meaning in Arabic"], rows)}`;
}

function counterpartTable(): string {
  const head = ["ours", "IDMC Helix", "UCDP GED", "ACLED", "Airwars", "HXL"];
  const rows = counterparts.map(({ vocabulary, id, helix, ucdp, acled, airwars, hxl }) => [
    `${vocabulary} \`${id}\``,
    ...[helix, ucdp, acled, airwars, hxl].map((term) => term ?? ""),
  ]);
  return table(head, rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
