import { readingAt } from "@isnad/engine";
import type { Act } from "./act.ts";
import { objectSpans } from "./act-object.ts";
import { AGAINST, blameFallen } from "./blame.ts";
import { doersOf } from "./condemned.ts";
import { deedAt } from "./deed.ts";
import type { StatementDraft } from "./draft.ts";
import { type Party, partyIn, partyOf } from "./party.ts";
import { leadingActors, type Phrase } from "./phrase.ts";
import { isAbout, type StatementScan } from "./reading.ts";
import { readAct } from "./speech-act.ts";
import { type Context, draftOf, ruleOf } from "./statement-context.ts";
import { type Cue, topic } from "./word-facts.ts";
import { wrongdoing } from "./wrongdoing.ts";

/** "A accused B of", "A holds B responsible for", "A condemned B's shelling of". */
export function accusation(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const { features } = cue.entry;
  if (features.to === "subject") return wrongdoing(context, cue);
  if (readingAt(scan.doc, cue.last, "statement.prep")?.sense.entry.features.back) return null;
  if (cue.form.voice === "passive" && AGAINST.has(features.to as Phrase["relation"]))
    return blameFallen(context, cue);
  const act = readAct(context, cue);
  if (features.to === "to" && (!act.speaker || act.meant)) return blameFallen(context, cue);
  if (features.to === "to" && !cue.tail && !act.phrases.some((p) => deedAt(scan, p))) return null;
  if (!act.speaker || (cue.class === "part" && features.to === "direct" && isAccused(scan, cue, act)))
    return null;
  const targets =
    features.need === "doer"
      ? doersOf(scan, act)
      : cue.tail && features.to === "direct"
        ? []
        : features.need === "party"
          ? criticised(scan, act)
          : accused(scan, act, String(features.to));
  if (features.need === "blame" && !isAbout(scan, { first: cue.first, last: act.end }, topic.blame))
    return null;
  if ((features.need === "doer" || features.need === "party") && targets.length === 0) return null;
  context.memory.accuser = act.speaker;
  context.memory.accusedIn = context.index;
  return draftOf(context, {
    kind: "accusation",
    first: act.first,
    last: act.end,
    actors: act.speaker,
    targets,
    rules: [ruleOf(cue)],
  });
}

/** "Accused of …": the participle of whoever is accused has no object. */
const isAccused = ({ doc, scene }: StatementScan, cue: Cue, act: Act): boolean =>
  !act.object ||
  (!scene.actorAt.has(cue.last) &&
    (doc.words[cue.last]?.leads.some(({ parts }) => parts[0] === "in" && parts.includes("the")) ?? false));

/** Somebody known by name, or the doer of the deed that is criticised. */
function criticised(scan: StatementScan, act: Act): Party["spans"] {
  const named = act.object && leadingActors(scan, act.object.first, act.object.last).length > 0;
  return named ? objectSpans(scan, act) : doersOf(scan, act);
}

function accused(scan: StatementScan, act: Act, to: string): Party["spans"] {
  if (to === "direct") return meantByObject(scan, act) ?? objectSpans(scan, act);
  const phrase = act.phrases.find(
    (p) =>
      p.relation === to ||
      (to === "with" && p.relation === "in") ||
      (to === "on" && (p.relation === "to" || p.relation === "for")),
  );
  return phrase ? partyIn(scan, phrase, act.end).spans : [];
}

/** "Accusing him of": the name before the accuser's words that the pronoun may mean. */
function meantByObject(scan: StatementScan, { object, speaker, first }: Act): Party["spans"] | null {
  const pronoun = object
    ? readingAt(scan.doc, object.first, "statement.him")?.sense.entry.features.agree
    : undefined;
  if (pronoun === undefined) return null;
  for (let k = first - 1; k >= Math.max(0, first - PRONOUN_REACH); k--) {
    const mention = scan.scene.actorAt.get(k);
    if (mention && mention.value.agree === pronoun && mention.first !== speaker?.range.first)
      return partyOf(scan, [mention])?.spans ?? null;
  }
  return [];
}

/** How far back the name may stand that a pronoun means. */
const PRONOUN_REACH = 40;
