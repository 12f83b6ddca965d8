import { gap } from "@isnad/text";
import { factsAt } from "../../statements/reading.ts";
import { fact } from "../../statements/word-facts.ts";
import { isComma, markAt } from "../../token-text.ts";
import type { Range } from "../by-sentence.ts";
import type { SentenceFacts } from "../sentence-facts.ts";
import { isJoined } from "../tokens.ts";
import { type Feature, family, feature, few, pairs } from "./features.ts";
import { lotOf, type Site } from "./site.ts";

/** The segment that holds a token. */
function segmentOf(segments: readonly number[], token: number): Range {
  let k = 0;
  while (k + 2 < segments.length && (segments[k + 1] as number) <= token) k++;
  return { first: segments[k] as number, last: segments[k + 1] as number };
}

type Standing = "inside" | "before" | "after" | "beyond" | "earlier" | "later";

function standingOf(item: Range, { claim, next, facts }: Site): Standing {
  if (item.first >= claim.first && item.last <= claim.last) return "inside";
  const segment = segmentOf(facts.segments, claim.first);
  const after = item.first >= claim.first;
  if (item.first < segment.first || item.first >= segment.last) return after ? "later" : "earlier";
  if (!after) return "before";
  return item.first < next ? "after" : "beyond";
}

const stands = family("stands");
const standsOfLot = pairs("stands");
const aheadOfNumber = feature("inside, before the number");
const behindNumber = feature("inside, behind the number");
const far = pairs("far");
const crossing = {
  commas: pairs("commas"),
  verbs: pairs("verbs"),
  joined: pairs("joined"),
  claims: pairs("claims"),
  that: family("crosses that"),
  relative: family("crosses relative"),
  cause: family("crosses cause"),
};
const outsideSpeech = feature("outside of what is said");
const opensSentence = feature("opens the sentence");
const joinedBehind = feature("joined, behind the claim");

const DISTANCES = [0, 2, 4, 7, 11, 17, 26, 40];
const distanceOf = (n: number): number => DISTANCES.findIndex((d) => n <= d);

/** How something stands to a claim of the same sentence, and what stands between them. */
export function standingFeatures(item: Range, site: Site): Feature[] {
  const { claim, facts } = site;
  const standing = standingOf(item, site);
  const out = [stands(standing), standsOfLot(standing, lotOf(site))];
  if (standing === "inside") {
    out.push(item.first < site.head.first ? aheadOfNumber : behindNumber);
    return out;
  }
  const side = item.first >= claim.first ? "after" : "before";
  const between =
    side === "after" ? { first: claim.last, last: item.first } : { first: item.last, last: claim.first };
  out.push(far(side, distanceOf(Math.max(0, between.last - between.first))));
  out.push(...crossed(between, side, site));
  if (item.first < site.said.first || item.last > site.said.last) out.push(outsideSpeech);
  if (item.first <= facts.range.first + 2) out.push(opensSentence);
  if (side === "after" && isJoined(facts.scan.doc, item.first)) out.push(joinedBehind);
  return out;
}

/** What stands farther away than this makes no more difference. */
const FARTHEST = 80;

function crossed(between: Range, side: string, { facts: { scan }, others, head }: Site): Feature[] {
  const { doc } = scan;
  const seen = { commas: 0, verbs: 0, joined: 0, that: 0, relative: 0, cause: 0 };
  const last = Math.min(between.last, between.first + FARTHEST);
  for (let i = between.first; i < last; i++) {
    const mark = markAt(doc, i);
    if (mark !== "") {
      if (isComma(mark)) seen.commas++;
      continue;
    }
    const bits = factsAt(scan, i);
    if (bits & fact.verb) seen.verbs++;
    if (bits & fact.that) seen.that++;
    if (bits & fact.relative) seen.relative++;
    if (bits & (fact.result | fact.toll | fact.cause)) seen.cause++;
    if (isJoined(doc, i)) seen.joined++;
  }
  const claims = new Set<number>();
  for (const other of others)
    if (other.first !== head.first && other.first >= between.first && other.last <= between.last)
      claims.add(other.first);
  const out = [
    crossing.commas(side, few(seen.commas)),
    crossing.verbs(side, few(seen.verbs)),
    crossing.joined(side, few(seen.joined)),
    crossing.claims(side, few(claims.size)),
  ];
  if (seen.that) out.push(crossing.that(side));
  if (seen.relative) out.push(crossing.relative(side));
  if (seen.cause) out.push(crossing.cause(side));
  return out;
}

const back = family("back");
const backOfLot = pairs("back");
const backRefers = family("back, the claim's sentence refers to an event,");
const backParagraph = family("back, over a paragraph's end,");
const turned = feature("back, over a turn");
const openedBack = feature("back, opens its sentence");

/** How something stands that was told `distance` sentences before the claim's. */
export function backFeatures(item: Range, facts: SentenceFacts, distance: number, site: Site): Feature[] {
  const out = [back(distance), backOfLot(distance, lotOf(site))];
  const { tokens } = site.facts.scan.doc;
  if (site.facts.refers) out.push(backRefers(distance));
  if (site.facts.turns) out.push(turned);
  if ((tokens.gap[site.facts.range.first] as number) >= gap.line) out.push(backParagraph(distance));
  if (item.first <= facts.range.first + 2) out.push(openedBack);
  return out;
}
