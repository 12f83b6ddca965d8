import { readingAt } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { isDash } from "../actors/marks.ts";
import { role } from "../actors/roles.ts";
import { isComma, markAt } from "../token-text.ts";
import { bitsAt, type SpeechScan } from "./scan.ts";

const MAX_ASIDE = 12;
const UNNAMED = 7;

/** Skips words of time and manner, commas, and what stands between dashes or brackets. */
export function skipAsides(scan: SpeechScan, i: number): number {
  const end = scan.sentence.last;
  let k = i;
  for (let next = afterAside(scan, k, i); next > k && k < end; next = afterAside(scan, k, i)) k = next;
  return Math.min(k, end);
}

/** The token after one aside at `k`; `k` where none stands. */
function afterAside(scan: SpeechScan, k: number, from: number): number {
  if (k >= scan.sentence.last) return k;
  const unnamed = afterUnnamed(scan, k);
  if (unnamed > k) return unnamed;
  const mark = markAt(scan.doc, k);
  if (mark === "(" || isDash(mark)) return afterEnclosed(scan, k, mark);
  if (isComma(mark) || (k > from && joinsDate(scan, k))) return k + 1;
  if (mark !== "") return k;
  if (bitsAt(scan, k) & role.time && !scan.startingAt.get(k)?.value.head) return k + 1;
  return bitsAt(scan, k) & role.join && bitsAt(scan, k + 1) & role.time ? k + 2 : k;
}

/** "Who asked not to be named": the token behind it; `k` where nothing of the kind stands. */
function afterUnnamed(scan: SpeechScan, k: number): number {
  const at = bitsAt(scan, k) & role.relative ? k + 1 : k;
  if (!readingAt(scan.doc, at, "speech.hides")) return k;
  for (let n = at + 1; n < Math.min(scan.sentence.last, at + UNNAMED); n++)
    if (readingAt(scan.doc, n, "speech.name")) return n + 1;
  return k;
}

/** The number or stroke inside a date ("3 March/Adar 2020"). */
function joinsDate({ doc, roles }: SpeechScan, k: number): boolean {
  if (doc.tokens.kind[k] === tokenKind.word) return false;
  if (doc.tokens.kind[k] === tokenKind.mark && markAt(doc, k) !== "/") return false;
  return !!(((roles[k - 1] ?? 0) | (roles[k + 1] ?? 0)) & role.time);
}

function afterEnclosed(scan: SpeechScan, i: number, mark: string): number {
  for (let k = i + 1; k < Math.min(scan.sentence.last, i + MAX_ASIDE); k++) {
    const here = markAt(scan.doc, k);
    if (mark === "(" ? here === ")" : isDash(here)) return k + 1;
  }
  return i;
}
