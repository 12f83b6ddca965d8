/** Writes whole numbers in Arabic words, so that reading can be tested by writing. Grammar of careful prose. */

/** The choices that a writer has. */
export interface Style {
  readonly feminine: boolean;
  readonly oblique: boolean;
  /** "hundred" in the old spelling. */
  readonly old: boolean;
  /** A space after the conjunction. */
  readonly spaced: boolean;
}

const MASCULINE = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"];
const FEMININE = ["", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"];
const TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
const HUNDREDS = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
/** Singular, dual stem, plural, accusative. */
const SCALES = [
  [1e9, "مليار", "مليارات", "مليارا"],
  [1e6, "مليون", "ملايين", "مليونا"],
  [1e3, "ألف", "آلاف", "ألفا"],
] as const;

const joined = (parts: readonly string[], { spaced }: Style): string =>
  parts.filter(Boolean).join(spaced ? " و " : " و");

const dual = (stem: string, { oblique }: Style, construct = false): string =>
  construct ? `${stem}${oblique ? "ي" : "ا"}` : `${stem}${oblique ? "ين" : "ان"}`;

function unit(n: number, style: Style): string {
  const word = (style.feminine ? FEMININE : MASCULINE)[n] as string;
  return n === 2 && style.oblique ? word.replace("ان", "ين") : word;
}

function teen(n: number, style: Style): string {
  const { feminine, oblique } = style;
  const ten = feminine ? "عشرة" : "عشر";
  if (n === 11) return feminine ? `إحدى ${ten}` : `أحد ${ten}`;
  if (n === 12) return `${feminine ? "اثنت" : "اثن"}${oblique ? "ي" : "ا"} ${ten}`;
  return `${unit(n - 10, style)} ${ten}`;
}

function belowHundred(n: number, style: Style): string {
  if (n < 10) return unit(n, style);
  if (n === 10) return style.feminine ? "عشر" : "عشرة";
  if (n < 20) return teen(n, style);
  const tens = `${TENS[Math.floor(n / 10)]}${style.oblique ? "ين" : "ون"}`;
  return joined([unit(n % 10, style), tens], style);
}

function hundreds(n: number, style: Style, construct: boolean): string {
  const word = style.old ? "مائة" : "مئة";
  if (n < 2) return n === 0 ? "" : word;
  return n === 2 ? dual(word.replace("ة", "ت"), style, construct) : `${HUNDREDS[n]}${word}`;
}

function belowThousand(n: number, style: Style, construct = false): string {
  const rest = n % 100;
  return joined(
    [hundreds(Math.floor(n / 100), style, construct && rest === 0), belowHundred(rest, style)],
    style,
  );
}

/** So many thousands: one and two are the word itself, three to ten want its plural, more its accusative. */
function scaled(n: number, [, one, many, accusative]: (typeof SCALES)[number], style: Style): string {
  if (n < 3) return ["", one, dual(one, style)][n] as string;
  const rest = n % 100;
  const word = rest >= 3 && rest <= 10 ? many : rest > 10 ? accusative : one;
  return `${belowThousand(n, { ...style, feminine: false }, true)} ${word}`;
}

/** A whole number from 0 to 10^12 in words. */
export function inWords(n: number, style: Style): string {
  if (n === 0) return "صفر";
  const parts: string[] = [];
  let rest = n;
  for (const scale of SCALES) {
    parts.push(scaled(Math.floor(rest / scale[0]), scale, style));
    rest %= scale[0];
  }
  return joined([...parts, belowThousand(rest, style)], style);
}
