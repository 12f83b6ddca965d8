import { z } from "zod";
import { flags, meansTerms, placeRoles, polarities, sourceTypes } from "./vocabularies/circumstances.ts";
import { populations, quantifiers, units } from "./vocabularies/figures.ts";
import { figureKinds, statementKinds } from "./vocabularies/kinds.ts";
import type { Term } from "./vocabularies/term.ts";

/** The ids of a vocabulary as a schema. */
function oneOf<const T extends readonly Term[]>(terms: T): z.ZodEnum<{ [K in T[number]["id"]]: K }> {
  return z.enum(terms.map((t) => t.id)) as unknown as z.ZodEnum<{ [K in T[number]["id"]]: K }>;
}

const isoDay = z.iso.date();

/** Words of the report: `text` stands at `start` to `end`, UTF-16 code units of the report's text. */
export const spanSchema = z.object({ text: z.string(), start: z.int().min(0), end: z.int().min(0) });

export const figureSchema = spanSchema.extend({
  low: z.number().nullable(),
  high: z.number().nullable(),
  quantifier: oneOf(quantifiers),
  unit: oneOf(units),
});

export const placeSchema = spanSchema.extend({
  role: oneOf(placeRoles),
  /** Gazetteer id, where exactly one place or a clearly best one bears the name. */
  id: z.string().nullable().optional(),
});

/** `startDate`, `endDate`: ISO days, both included; null = open or unknown. */
export const timeSchema = spanSchema.extend({ startDate: isoDay.nullable(), endDate: isoDay.nullable() });

/** One link of the chain of transmission. `date`: when it was said, if the text tells. */
export const sourceSchema = spanSchema.extend({
  type: oneOf(sourceTypes),
  date: isoDay.nullable(),
  /** Canonical id of a known actor. */
  id: z.string().nullable().optional(),
});

export const actorSchema = spanSchema.extend({ id: z.string().nullable().optional() });

/** A rule that did its part for a field of the claim, and the words by which it did. */
export const ruleSchema = z.object({
  field: z.string(),
  rule: z.string(),
  words: z.array(spanSchema),
});

const common = {
  id: z.string().regex(/^c[1-9]\d*$/),
  evidence: spanSchema,
  places: z.array(placeSchema),
  time: timeSchema.nullable(),
  actors: z.array(actorSchema),
  means: oneOf(meansTerms).nullable(),
  /** From the relayer nearest the publisher to the origin, which stands last. Empty: the publisher says it itself. */
  attribution: z.array(sourceSchema),
  polarity: oneOf(polarities),
  /** What made the claim, in the order of its making. */
  rules: z.array(ruleSchema),
  flags: z.array(oneOf(flags)),
  /** Per field, the share of such readings that were right when measured. */
  confidence: z.record(z.string(), z.number().min(0).max(1)),
};

export const figureClaimSchema = z.object({
  ...common,
  kind: oneOf(figureKinds),
  figure: figureSchema,
  population: z.array(oneOf(populations)),
  part_of: z.string().nullable(),
  restates: z.string().nullable(),
});

export const statementClaimSchema = z.object({
  ...common,
  kind: oneOf(statementKinds),
  targets: z.array(actorSchema),
});

export const claimSchema = z.union([figureClaimSchema, statementClaimSchema]);

export type Span = z.infer<typeof spanSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type ClaimRule = z.infer<typeof ruleSchema>;
export type ClaimPlace = z.infer<typeof placeSchema>;
export type ClaimTime = z.infer<typeof timeSchema>;
export type ClaimSource = z.infer<typeof sourceSchema>;
export type ClaimActor = z.infer<typeof actorSchema>;
export type FigureClaim = z.infer<typeof figureClaimSchema>;
export type StatementClaim = z.infer<typeof statementClaimSchema>;
export type Claim = z.infer<typeof claimSchema>;

export type FigureKind = (typeof figureKinds)[number]["id"];
export type StatementKind = (typeof statementKinds)[number]["id"];
export type Quantifier = (typeof quantifiers)[number]["id"];
export type Unit = (typeof units)[number]["id"];
export type Population = (typeof populations)[number]["id"];
export type Means = (typeof meansTerms)[number]["id"];
export type SourceType = (typeof sourceTypes)[number]["id"];
export type PlaceRole = (typeof placeRoles)[number]["id"];
export type Flag = (typeof flags)[number]["id"];
