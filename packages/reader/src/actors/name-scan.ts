import { type Document, type Sense, sense, type Word } from "@isnad/engine";
import type { SourceType } from "@isnad/model";
import { gap, tokenKind } from "@isnad/text";
import type { Actor } from "./actor.ts";
import { role } from "./roles.ts";

/** A text with the roles of its words. */
export interface RoleScan {
  readonly doc: Document;
  readonly roles: Int32Array;
}

/** What the text so far tells of a body named by its head word alone ("the organisation"). */
export interface Recall {
  readonly known: (
    head: string,
  ) => { readonly type: SourceType | null; readonly id: string | null } | undefined;
  readonly note: (actor: Actor) => void;
}

export interface Name {
  readonly first: number;
  readonly last: number;
  readonly actor: Actor;
}

/** What the reading of names looks at. */
export interface NameScan extends RoleScan {
  readonly recall: Recall;
  /** The name that starts at a token; `depth` counts the names around it. */
  readonly read: (i: number, depth: number) => Name | null;
}

/** Words that end any name. */
export const ENDS_NAME =
  role.stop |
  role.that |
  role.speech |
  role.participle |
  role.by |
  role.as |
  role.what |
  role.relative |
  role.turn |
  role.told |
  role.be |
  role.verb |
  role.issue |
  role.to |
  role.own |
  role.their;

export const wordAt = ({ doc }: RoleScan, i: number): Word => doc.words[i] as Word;

export const rolesAt = ({ roles }: RoleScan, i: number): number => roles[i] ?? 0;

export const isWord = ({ doc }: RoleScan, i: number): boolean =>
  i < doc.words.length && doc.tokens.kind[i] === tokenKind.word;

/** Whether token `i` stands in one line with the token before it. */
export const sameLine = ({ doc }: RoleScan, i: number): boolean => (doc.tokens.gap[i] as number) < gap.line;

/** Whether the word bears the article, as far as its spelling tells. */
export const isDefinite = (word: Word): boolean => word.leads.some((lead) => lead.parts.includes("the"));

/** What the spelling of a word begins with: a conjunction or preposition, or undefined. */
export const firstPart = (word: Word): string | undefined => word.leads[0]?.parts[0];

/** An adjective follows its noun with the article or "and" at most; behind a preposition it is a noun. */
export function adjectiveAt(scan: RoleScan, i: number, className: string): Sense | undefined {
  const found = sense(wordAt(scan, i), className);
  const fits = found?.lead?.parts.every((part) => part === "the" || part === "and") ?? true;
  return fits ? found : undefined;
}

/** A word that is nothing but the noun of a deed or thing: no adjective, and no part of a person's name. */
export const tellsDeed = ({ senses }: Word): boolean =>
  senses.some(({ entry, form }) => DEEDS.has(entry.class) && form.tense === undefined) &&
  !senses.some(({ entry, form }) => form.tense !== undefined || NAMES.has(entry.class));

const NAMES: ReadonlySet<string> = new Set([
  "actor",
  "actor.head",
  "actor.quality",
  "demonym",
  "name.given",
  "name.part",
  "place",
]);

const DEEDS: ReadonlySet<string> = new Set([
  "statement.noun",
  "statement.access",
  "statement.blame",
  "statement.supply",
  "statement.wrong",
  "statement.aid",
]);
