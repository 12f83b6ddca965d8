import type { Mention } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";
import { deedMeans, isGoverned } from "./deed.ts";
import type { StatementDraft } from "./draft.ts";
import { type Party, partyOf } from "./party.ts";
import { actorAt, relationAt } from "./phrase.ts";
import { factsAt, factsBefore, markAt } from "./reading.ts";
import { type Context, draftOf, endBehind, ruleOf } from "./statement-context.ts";
import { type Cue, fact } from "./word-facts.ts";

/** Who fights, and where the clause ends that tells it. */
interface Fight {
  readonly sides: Party | null;
  readonly last: number;
}

/** How many words may stand between the names of the two sides ("on the one hand"). */
const APART = 4;

/** How far behind the noun of a fight its sides may be told ("clashes broke out at dawn and went on until noon between"). */
const SIDES_REACH = 26;

/** What ends the look for the sides of a fight. */
const ANOTHER = fact.that | fact.turn | fact.result | fact.by | fact.relative;

/** "… between A and B" behind token `from`, in its clause or in one joined to it. */
export function sidesBehind(context: Context, from: number, end: number): Fight | null {
  const { scan, sentence } = context;
  for (let k = from; k < Math.min(sentence.last, from + SIDES_REACH); k++) {
    const bits = factsAt(scan, k);
    if (bits & ANOTHER || (bits & fact.toll && bits & fact.verb) || ".:;".includes(markAt(scan, k) || " "))
      return null;
    if (relationAt(scan, k)?.relation !== "between") continue;
    const last = Math.max(end, endBehind(context, k + 1));
    const sides = sidesFrom(context, k + 1, last);
    if (sides) return { sides, last };
  }
  return null;
}

/** The names of the sides from token `first`: each is joined to the one before. */
function sidesFrom({ scan }: Context, first: number, end: number): Party | null {
  const sides: Mention<Actor>[] = [];
  let last = first;
  for (let k = first; k < end && k - last <= APART; k++) {
    const mention = actorAt(scan, k);
    if (!mention || isPlace(scan, k, mention.value)) continue;
    const joined = (factsAt(scan, k) & fact.and) !== 0;
    if (sides.length > 0 && !joined && k > last) break;
    if (sides.length > 0 && !joined) sides.push({ ...(sides.pop() as Mention<Actor>), last: mention.last });
    else sides.push(mention);
    last = mention.last;
    k = last - 1;
  }
  return partyOf(scan, sides);
}

/** "Between both sides" points back at those who were named. */
const isBothSides = (actor: Actor | undefined): boolean => actor?.weak === true && actor.type === "anonymous";

/** "Between the provinces of A and B" tells where. */
const isPlace = (scan: Context["scan"], k: number, { kind }: Actor): boolean =>
  kind !== "state" && kind !== "name" && scan.scene.placeAt.has(k);

/** The sides of a fight as named, or as last told ("between both sides"). */
export function fightOf(context: Context, noun: Cue, end: number): Fight {
  const { memory } = context;
  const own = sidesBehind(context, noun.last, end);
  if (own?.sides && own.sides.actors.length > 1) memory.sides = own.sides;
  if (own?.sides && !isBothSides(own.sides.actors[0]?.value)) return own;
  const known = own !== null || (factsAt(context.scan, noun.first) & fact.definite) !== 0;
  const meant = memory.sides ?? (known ? lastTwo(context, noun.first) : null);
  return { sides: meant ?? own?.sides ?? null, last: own?.last ?? end };
}

/** How far back those may be named whom "both sides" means. */
const NAMED = 90;

/** The last two that can fight, of two kinds: soldiers and rebels. */
function lastTwo({ scan }: Context, before: number): Party | null {
  const found: Mention<Actor>[] = [];
  for (let k = before - 1; k >= Math.max(0, before - NAMED) && found.length < 2; k--) {
    const mention = actorAt(scan, k);
    if (
      mention &&
      !NO_SIDE.has(mention.value.kind) &&
      FIGHTERS.has(mention.value.type) &&
      !found.some((f) => f.value.type === mention.value.type)
    )
      found.unshift(mention);
  }
  return found.length === 2 ? partyOf(scan, found) : null;
}

const NO_SIDE: ReadonlySet<Actor["kind"]> = new Set(["weapon", "person"]);
const FIGHTERS: ReadonlySet<Actor["type"]> = new Set(["military", "armed_group"]);

/** Where "the outbreak of", "a wave of" begins that carries the noun at `i`, or `i`. */
function carrierBefore(scan: Context["scan"], i: number): number {
  if (i < 1 || factsBefore(scan, i) === 0) return i;
  if (factsBefore(scan, i) & fact.carrier && !relationAt(scan, i)) return i - 1;
  const from = relationAt(scan, i - 1)?.relation === "from";
  return from && factsBefore(scan, i - 1) & fact.carrier ? i - 2 : i;
}

/** Whether a noun hangs on a preposition or cause; "the outbreak of clashes" does not. */
export const hangs = (scan: Context["scan"], i: number): boolean => isGoverned(scan, carrierBefore(scan, i));

/** "Clashes between A and B", "the clashes go on between": told, where no verb says that they broke out. */
export function clash(context: Context, noun: Cue): StatementDraft | null {
  const { scan } = context;
  const { sides, last } = fightOf(context, noun, endBehind(context, noun.last));
  const first = carrierBefore(scan, noun.first);
  const known = first === noun.first && (factsAt(scan, first) & fact.definite) !== 0;
  if (known || isGoverned(scan, first)) return null;
  if (!sides || sides.range.first < noun.first || sides.actors.length < 2) return null;
  return draftOf(context, {
    kind: "attack",
    first,
    last,
    actors: sides,
    means: deedMeans(scan, noun),
    rules: [ruleOf(noun)],
  });
}
