import type { Sense } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";

type Agreement = "m" | "f" | "p" | null;

/** How a verb form agrees with its subject. */
export function agreementOf(form: Sense["form"]): Agreement {
  if (form.number === "plural" || form.number === "dual") return "p";
  return form.gender === "f" ? "f" : form.gender === "m" ? "m" : null;
}

/** Whether an actor may be the subject of a verb form; `behind` the verb those many take it in the singular. */
export function agreesWith(form: Sense["form"], actor: Actor | undefined, behind: boolean): boolean {
  const wanted = agreementOf(form);
  if (wanted === null || !actor || actor.agree === wanted) return true;
  if (actor.agree === "p") return (behind && wanted === "m") || isUntold(actor);
  return wanted !== "p" && isUntold(actor);
}

/** A bare name does not tell whether it is taken for he or she. */
const isUntold = ({ head, kind }: Actor): boolean => head === null && (kind === "name" || kind === "outlet");
