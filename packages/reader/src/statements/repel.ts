import { deedAt, deedMeans, readDeedNoun } from "./deed.ts";
import type { StatementDraft } from "./draft.ts";
import { leadingActors, type Phrase } from "./phrase.ts";
import { type Context, draftOf, ruleOf } from "./statement-context.ts";
import type { Subject } from "./subject.ts";
import type { Cue } from "./word-facts.ts";

/** Who repels an assault fights; who foils a plan or shoots down a rocket does not. */
const mayFight = (cue: Cue, deed: Cue | null): boolean =>
  cue.entry.features.foil === undefined && deed?.entry.features.event !== undefined;

/** "Confronted a group of smugglers": no attack is repelled there. */
export const facesPeople = (scan: Context["scan"], [first]: readonly Phrase[]): boolean =>
  first !== undefined &&
  deedAt(scan, first) === null &&
  leadingActors(scan, first.first, first.last).length > 0;

/** "The defences answered a Ruritanian raid": the raid is the attack. */
export function repelled(
  context: Context,
  cue: Cue,
  { party, first }: Subject,
  aimed: readonly Phrase[],
  end: number,
): StatementDraft | null {
  const deed = aimed[0] ? deedAt(context.scan, aimed[0]) : null;
  const attacker = deed ? readDeedNoun(context.scan, deed, end).doer : null;
  const doer = attacker ?? (mayFight(cue, deed) && party?.actors[0]?.value.kind !== "weapon" ? party : null);
  if (!deed || !doer) return null;
  return draftOf(context, {
    kind: "attack",
    first,
    last: end,
    actors: doer,
    targets: !attacker || party?.actors[0]?.value.kind === "weapon" ? [] : (party?.spans ?? []),
    means: deedMeans(context.scan, deed),
    rules: [ruleOf(cue), ruleOf(deed)],
  });
}
