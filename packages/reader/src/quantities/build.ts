import type { Quantifier } from "@isnad/model";
import type { Quantity, QuantityForm, TokenSpan } from "./quantity.ts";

/** How quantities of each kind of bounds are made. `more`: what else is known. */

type More = Partial<Quantity>;

export function exact(form: QuantityForm, value: number, core: TokenSpan, more: More = {}): Quantity {
  return { form, low: value, high: value, quantifier: "exact", value, core, ...more };
}

/** Bounds without a number of their own. */
export function bounded(
  form: QuantityForm,
  quantifier: Quantifier,
  low: number | null,
  high: number | null,
  core: TokenSpan,
  more: More = {},
): Quantity {
  return { form, low, high, quantifier, value: null, core, ...more };
}

/** An amount of which no bound is known. */
export function unbounded(
  form: QuantityForm,
  quantifier: Quantifier,
  core: TokenSpan,
  more: More = {},
): Quantity {
  return bounded(form, quantifier, null, null, core, more);
}

/** So many parts of so many; its bounds are per cent. */
export function shareOf(parts: number, of: number, core: TokenSpan, more: More = {}): Quantity {
  const percent = Math.round((100 * parts) / of);
  return {
    ...exact("share", percent, core, more),
    value: parts / of,
    percent: true,
    share: `${parts}/${of}`,
  };
}

/** What the clitics at a quantity's first word tell of it. */
export function marksOf(from: {
  readonly definite: boolean;
  readonly conjoined: boolean;
  readonly pronoun: string | null;
}): More {
  const { definite, conjoined, pronoun } = from;
  return { ...(definite && { definite }), ...(conjoined && { conjoined }), ...(pronoun && { pronoun }) };
}
