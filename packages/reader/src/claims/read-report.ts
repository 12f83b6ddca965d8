import type { Document, Mention } from "@isnad/engine";
import type {
  Claim,
  ClaimActor,
  ClaimPlace,
  ClaimSource,
  ClaimTime,
  FigureClaim,
  Population,
  Span,
  StatementClaim,
} from "@isnad/model";
import type { Actor } from "../actors/index.ts";
import type { PlaceGroup } from "../places/index.ts";
import { type SourceRef, scopeAt } from "../sources/index.ts";
import { findStatements, type StatementDraft, type TextSpan } from "../statements/index.ts";
import type { Time } from "../times/index.ts";
import { offsetAfter } from "../token-text.ts";
import type { Range } from "./by-sentence.ts";
import type { Choose } from "./choice/choose.ts";
import { type ConfidenceTable, confidenceOf, settingConfidence } from "./confidence.ts";
import { evidenceRange, spanOf } from "./evidence.ts";
import { type Draft, sentenceFigures } from "./figures.ts";
import { flagsOf, pointsBack } from "./flags.ts";
import { restatements } from "./links.ts";
import { rulesOf, statementRules } from "./made-by.ts";
import { type Placed, type PlacedStatement, placeClaims, type SentenceClaims } from "./place-claims.ts";
import { rosterLots } from "./rosters.ts";
import type { Scene } from "./scene.ts";
import { factsReader } from "./sentence-facts.ts";
import { populations } from "./shared-population.ts";
import { findTriggers, type Trigger } from "./triggers.ts";

/** What was measured on annotated reports. */
export interface Measured {
  readonly choose: Choose;
  readonly confidence: ConfidenceTable;
}

/** The claims of a report whose dimensions have been read. */
export function readClaims(scene: Scene, { choose, confidence }: Measured): Claim[] {
  const { figures, statements } = placeDrafts(scene, choose);
  return finish(scene, figures, statements, confidence);
}

function placeDrafts(scene: Scene, choose: Choose): ReturnType<typeof placeClaims> {
  const { doc } = scene;
  const bySentence = groupTriggers(scene, findTriggers(doc, scene.skipped));
  const factsOf = factsReader(scene);
  const listed = rosterLots(scene);
  const told = findStatements(scene);
  const sentences: SentenceClaims[] = [];
  let at = 0;
  for (let s = 0; s + 1 < doc.sentences.length; s++) {
    const from = at;
    while (at < told.length && (told[at] as StatementDraft).sentence <= s) at++;
    sentences.push({
      drafts: sentenceFigures(scene, s, bySentence.get(s) ?? [], listed(s)),
      statements: told.slice(from, at),
      facts: factsOf(s),
    });
  }
  return placeClaims(scene, sentences, choose);
}

function groupTriggers(scene: Scene, triggers: readonly Trigger[]): Map<number, Trigger[]> {
  const groups = new Map<number, Trigger[]>();
  const { sentences } = scene.doc;
  let s = 0;
  for (const t of triggers) {
    while ((sentences[s + 1] as number) <= t.first) s++;
    const list = groups.get(s);
    if (list) list.push(t);
    else groups.set(s, [t]);
  }
  return groups;
}

function finish(
  scene: Scene,
  placed: readonly Placed[],
  statements: readonly PlacedStatement[],
  table: ConfidenceTable,
): Claim[] {
  const order: { at: number; draft: Draft | StatementDraft }[] = [
    ...placed.map(({ draft }) => ({ at: draft.phrase.start, draft })),
    ...statements.map(({ draft }) => ({ at: scene.doc.tokens.start[draft.first] as number, draft })),
  ];
  order.sort((a, b) => a.at - b.at);
  const ids = new Map<Draft | StatementDraft, string>(order.map(({ draft }, i) => [draft, `c${i + 1}`]));
  const drafts = placed.map((p) => p.draft);
  const whole = new Map(placed.flatMap((p) => (p.whole ? [[p.draft, p.whole] as const] : [])));
  const population = populations(scene, drafts, whole);
  const claims = placed.map((p) =>
    figureClaim(scene, p, ids, {
      whole: whole.get(p.draft) ?? null,
      population: population.get(p.draft) ?? [],
      table,
    }),
  );
  const restated = restatements(
    scene,
    claims.map((claim, i) => ({ claim, draft: drafts[i] as Draft })),
  );
  const figures = claims.map((claim, i): Claim => ({ ...claim, restates: restated[i] ?? null }));
  const all = [
    ...figures,
    ...statements.map((p) => statementClaim(scene, p, ids.get(p.draft) as string, table)),
  ];
  return all.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

function statementClaim(
  scene: Scene,
  placed: PlacedStatement,
  id: string,
  table: ConfidenceTable,
): StatementClaim {
  const { doc, published } = scene;
  const { draft, facts, setting } = placed;
  const span = ({ start, end }: TextSpan): ClaimActor => ({ text: doc.text.slice(start, end), start, end });
  const scope = scopeAt(facts.speech, draft.first);
  const chain = (scope?.chain ?? []).map((ref) => sourceOf(scene, ref));
  const spoken = (s: ClaimSource): boolean => draft.actors.some((a) => a.start < s.end && s.start < a.end);
  return {
    id,
    kind: draft.kind,
    evidence: spanOf(doc, draft),
    places: placesOf(scene, setting.places),
    time: timeOf(scene, setting.time),
    actors: draft.actors.map(span),
    targets: draft.targets.map(span),
    means: draft.means,
    attribution: draft.relayedOnly ? chain.filter((s) => !spoken(s)) : chain,
    polarity: draft.polarity,
    rules: statementRules(scene, placed, scope),
    flags: flagsOf(doc, published, { back: false, setting, scope, evidence: draft }),
    confidence: settingConfidence(setting, table),
  };
}

/** What a draft gets from the other drafts of its report. */
interface Linked {
  readonly whole: Draft | null;
  readonly population: readonly Population[];
  readonly table: ConfidenceTable;
}

function figureClaim(
  scene: Scene,
  placed: Placed,
  ids: ReadonlyMap<Draft | StatementDraft, string>,
  linked: Linked,
): FigureClaim {
  const { draft, circumstances: c, facts, said } = placed;
  const { doc } = scene;
  const { phrase } = draft;
  const range = evidenceRange(doc, draft, facts, said);
  const evidence = spanOf(doc, range);
  const scope = scopeAt(facts.speech, phrase.first);
  const making = {
    draft,
    circumstances: c,
    facts,
    scope,
    whole: linked.whole !== null,
    peopled: linked.population.length > 0,
    clause: evidence.text.length,
  };
  return {
    id: ids.get(draft) as string,
    kind: draft.kind,
    evidence,
    figure: {
      text: doc.text.slice(phrase.start, phrase.end),
      start: phrase.start,
      end: phrase.end,
      low: phrase.low,
      high: phrase.high,
      quantifier: phrase.quantifier,
      unit: phrase.unit ?? "person",
    },
    population: [...linked.population],
    part_of: linked.whole ? (ids.get(linked.whole) ?? null) : null,
    restates: null,
    places: placesOf(scene, c.places),
    time: timeOf(scene, c.time),
    actors: c.actors.map((a) => actorOf(scene, a)),
    means: c.means,
    attribution: (scope?.chain ?? []).map((ref) => sourceOf(scene, ref)),
    polarity: scope?.kind === "denies" ? "denied" : "asserted",
    rules: rulesOf(scene, placed, scope),
    flags: flagsOf(doc, scene.published, { back: pointsBack(draft), setting: c, scope, evidence: range }),
    confidence: confidenceOf(making, linked.table),
  };
}

function placesOf(scene: Scene, group: PlaceGroup | null): ClaimPlace[] {
  if (!group) return [];
  return group.places.map(({ value }) => ({
    text: scene.doc.text.slice(value.start, value.end),
    start: value.start,
    end: value.end,
    role: value.role,
    id: value.ids[0] ?? null,
  }));
}

function timeOf(scene: Scene, time: Mention<Time> | null): ClaimTime | null {
  if (!time) return null;
  return { ...spanOf(scene.doc, time), startDate: time.value.start, endDate: time.value.end };
}

/** The span of a name: without the letters that are joined before it. */
function nameSpan(doc: Document, { first, last }: Range, skip: number): Span {
  const start = offsetAfter(doc, first, skip);
  const end = doc.tokens.end[last - 1] as number;
  return { text: doc.text.slice(start, end), start, end };
}

const actorOf = ({ doc }: Scene, actor: Mention<Actor>): ClaimActor => ({
  ...nameSpan(doc, actor, actor.value.skip),
  id: actor.value.id,
});

function sourceOf(scene: Scene, ref: SourceRef): ClaimSource {
  return { ...nameSpan(scene.doc, ref, ref.skip), type: ref.type, date: ref.date, id: ref.actorId };
}
