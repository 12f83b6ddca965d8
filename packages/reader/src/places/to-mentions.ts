import type { Mention } from "@isnad/engine";
import { markAt } from "../token-text.ts";
import { dateline } from "./dateline.ts";
import type { PlaceLead, PlaceName } from "./place-name.ts";
import type { PlaceScan, Spot } from "./place-scan.ts";
import { surroundings } from "./surroundings.ts";

const COUNTRY = 1;
const ROLES = { in: "at", between: "at", from: "from", to: "to", towards: "to", via: "via" } as const;

/** The spots with what stands around them. */
export function toMentions(scan: PlaceScan, spots: readonly Spot[]): Mention<PlaceName>[] {
  const found: Mention<PlaceName>[] = [];
  for (const [i, spot] of spots.entries()) found.push(toMention(scan, spot, spots[i - 1], found.at(-1)));
  return found;
}

function toMention(
  scan: PlaceScan,
  spot: Spot,
  previous: Spot | undefined,
  before: Mention<PlaceName> | undefined,
): Mention<PlaceName> {
  const around = surroundings(scan, spot.first, spot.lead);
  const list =
    previous && before && isListed(scan, spot, previous) ? (before.value.list ?? before.first) : null;
  const lead = list !== null && before ? before.value.lead : around.lead;
  return {
    first: spot.first,
    last: spot.last,
    rule: spot.rules.at(-1) as string,
    value: {
      start: spot.start,
      end: spot.end,
      key: spot.key,
      ids: spot.known?.ids ?? [],
      generic: spot.generic,
      form: spot.form,
      level: spot.level,
      known: spot.known !== null,
      lead,
      role: lead === null ? "at" : ROLES[lead],
      ...((around.relational || isSide(scan, spot, lead)) && { relational: true as const }),
      ...((around.owned || (around.party && spot.level <= COUNTRY)) && { inName: true as const }),
      ...(list !== null && { list }),
      ...dateline(scan, spot, before),
      rules: spot.rules,
    },
  };
}

/** A region called after a side of something ("south Gaza") that only tells where the place before it is. */
function isSide(scan: PlaceScan, spot: Spot, lead: PlaceLead | null): boolean {
  return (
    lead === null &&
    spot.generic === null &&
    scan.facts(spot.first).relation !== undefined &&
    spot.form === "name"
  );
}

/** A place right behind the last one (or behind a comma) that an "and" joins to it. */
function isListed(scan: PlaceScan, spot: Spot, previous: Spot): boolean {
  if (spot.rules.includes("places.listed-name")) return true;
  const joined = spot.lead?.parts.length === 1 && spot.lead.parts[0] === "and";
  const mark = markAt(scan.doc, previous.last);
  const comma = mark !== "" && scan.cues.commas.includes(mark) && spot.first === previous.last + 1;
  if (joined) return spot.first === previous.last || comma;
  return spot.lead === null && spot.first === previous.last + 1 && scan.facts(previous.last).and;
}
