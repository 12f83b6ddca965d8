import { role } from "../actors/roles.ts";
import { bitsAt, isCommaAt, isMark, type SpeechScan, word } from "./scan.ts";
import { openAt, recent } from "./scopes.ts";

/** Tokens over which a joining word is looked for. */
const MAX_CLAUSE = 150;

/** The start of what an attribution behind it covers: the sentence, or the clause after an earlier speech. */
export function clauseStart(scan: SpeechScan, i: number): number {
  let floor = scan.sentence.first;
  for (const { first, last } of recent(scan)) floor = Math.max(floor, last <= i ? last : first);
  if (!openAt(scan, i)) return floor;
  for (let k = i - 1; k > Math.max(floor, i - MAX_CLAUSE); k--) if (bitsAt(scan, k) & role.turn) return k;
  return floor;
}

/** An attribution in mid-clause also covers the rest of the clause; behind a comma, a share of what was counted. */
export function endOfAttribution(scan: SpeechScan, from: number): number {
  const { last } = scan.sentence;
  let k = from;
  while (k < last && bitsAt(scan, k) & role.time) k++;
  if (k >= last) return k;
  if (!isMark(scan, k)) return nextTurn(scan, k);
  const share = isCommaAt(scan, k) && word(scan, k + 1)?.senses.some((s) => s.entry.class === "g.part");
  return share ? nextTurn(scan, k + 1) : k;
}

/** The next joining word, or the end of the sentence. */
function nextTurn(scan: SpeechScan, from: number): number {
  const last = Math.min(scan.sentence.last, from + MAX_CLAUSE);
  for (let k = from; k < last; k++) if (bitsAt(scan, k) & role.turn) return k;
  return last;
}
