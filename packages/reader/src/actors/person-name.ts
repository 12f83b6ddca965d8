import { headAt, knownAt } from "./heads.ts";
import {
  ENDS_NAME,
  firstPart,
  isDefinite,
  isWord,
  type RoleScan,
  rolesAt,
  sameLine,
  tellsDeed,
  wordAt,
} from "./name-scan.ts";
import { role } from "./roles.ts";

const MAX_WORDS = 6;
const NO_NAME = ENDS_NAME | role.join | role.behalf | role.deed | role.audience;
/** A number or an amount begins no name. */
const COUNTS: ReadonlySet<string> = new Set(["numeral", "amount"]);
const DESCRIBES = role.head | role.relation | role.quality | role.demonym;

/** The token after a person's name that starts at `i`; `i` itself where none does. */
export function personEnd(scan: RoleScan, i: number): number {
  let k = i;
  while (k < i + MAX_WORDS && isWord(scan, k) && (k === i || sameLine(scan, k)) && goesOn(scan, k, i)) k++;
  return k;
}

function goesOn(scan: RoleScan, k: number, i: number): boolean {
  const bits = rolesAt(scan, k);
  if (bits & role.namePart) return true;
  if (bits & NO_NAME) return false;
  const word = wordAt(scan, k);
  if (k === i && word.senses.some(({ entry }) => COUNTS.has(entry.class))) return false;
  if (word.form.length < 2 || tellsDeed(word)) return false;
  if (k > i && !continues(scan, k, i, bits)) return false;
  const first = firstPart(word);
  return !(isDefinite(word) && (first === "for" || first === "in"));
}

function continues(scan: RoleScan, k: number, i: number, bits: number): boolean {
  const known = bits & role.actor ? knownAt(scan, k) : undefined;
  if (known) return false;
  if (bits & DESCRIBES && !isLastName(scan, k, i)) return false;
  const word = wordAt(scan, k);
  return !(word.senses.length === 0 && word.leads[0]?.parts.at(-1) === "and");
}

/** A family name may look like an adjective ("the Libyan"); it then bears the article and follows a first name. */
function isLastName(scan: RoleScan, k: number, i: number): boolean {
  if (!isDefinite(wordAt(scan, k)) || isPlural(scan, k)) return false;
  const head = headAt(scan, k);
  return !head || (k - i === 1 && head.sense.entry.features.kind === "people");
}

/** "The Ruritanians" are no family. */
const isPlural = (scan: RoleScan, k: number): boolean =>
  wordAt(scan, k).senses.some(
    (s) => s.entry.class === "demonym" && s.form.number === "plural" && s.form.gender === "m",
  );
