import type { ClaimRule, Span } from "@isnad/model";
import { type SpeechScope, speechRules } from "../sources/index.ts";
import type { StatementDraft } from "../statements/index.ts";
import { chosenFields } from "./choice/choose.ts";
import type { Circumstances, Setting } from "./circumstances.ts";
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
  return [...made, ...settingRules(circumstances), ...speechRule(scene, scope)];
}

/** What made a statement. */
export function statementRules(
  scene: Scene,
  { draft, setting }: { readonly draft: StatementDraft; readonly setting: Setting },
  scope: SpeechScope | undefined,
): ClaimRule[] {
  const made = draft.rules.map((rule): ClaimRule => ({ field: "kind", rule, words: [] }));
  return [...made, ...settingRules(setting), ...speechRule(scene, scope)];
}

function settingRules(setting: Setting & Partial<Circumstances>): ClaimRule[] {
  return chosenFields.flatMap((field) => {
    const reasons = setting.reasons[field] ?? [];
    if (!isSaid(setting[field]) || reasons.length === 0) return [];
    return [{ field, rule: reasons.join("; "), words: [] }];
  });
}

function speechRule({ doc }: Scene, scope: SpeechScope | undefined): ClaimRule[] {
  if (!scope || scope.chain.length === 0) return [];
  const rule = `${scope.rule}: ${speechRules[scope.rule]}`;
  return [{ field: "attribution", rule, words: [spanOf(doc, scope.cue)] }];
}

const wordsOf = ({ text, start, end }: Span): Span => ({ text, start, end });

const isSaid = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
