import type { ClaimRule, Span } from "@isnad/model";
import { type SpeechScope, speechRules } from "../sources/index.ts";
import { chosenFields } from "./choice/choose.ts";
import type { Circumstances } from "./circumstances.ts";
import { spanOf } from "./evidence.ts";
import type { Draft } from "./figures.ts";
import type { Scene } from "./scene.ts";

/** What made a figure claim: the rule and words of its kind, number, place, time, means, doers and attribution. */
export function rulesOf(
  scene: Scene,
  { draft, circumstances }: { readonly draft: Draft; readonly circumstances: Circumstances },
  scope: SpeechScope | undefined,
): ClaimRule[] {
  const { doc } = scene;
  const { trigger, phrase } = draft;
  const number: Span = { ...phrase, text: doc.text.slice(phrase.start, phrase.end) };
  const made: ClaimRule[] = draft.rules.map((rule) => {
    if (rule === trigger?.rule) return { field: "kind", rule, words: [spanOf(doc, trigger)] };
    return { field: "figure", rule, words: rule === phrase.rule ? [wordsOf(number)] : [] };
  });
  for (const field of chosenFields) {
    const reasons = circumstances.reasons[field];
    if (isSaid(circumstances[field]) && reasons.length > 0)
      made.push({ field, rule: reasons.join("; "), words: [] });
  }
  if (scope && scope.chain.length > 0)
    made.push({
      field: "attribution",
      rule: `${scope.rule}: ${speechRules[scope.rule]}`,
      words: [spanOf(doc, scope.cue)],
    });
  return made;
}

const wordsOf = ({ text, start, end }: Span): Span => ({ text, start, end });

const isSaid = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== null);
