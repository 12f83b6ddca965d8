/** How often each letter stands in a thousand letters of Arabic news. */
const perThousand = `
ا 151 ل 108 ي 79 م 63 ن 56 و 51 ر 48 ت 47 ب 33 ة 33 د 33 ع 31 ف 28 ق 27 س 25 ه 20 ح 20 أ 18 ك 16
ج 15 ش 12 ط 11 ص 10 إ 9 ى 9 خ 8 ث 6 ض 6 ز 6 ذ 5 غ 4 ئ 4 ء 3 ظ 3 آ 1 ؤ 1
`;
const letters = new Map<string, number>();
for (const [, letter, count] of perThousand.matchAll(/(\S) (\d+)/g)) {
  letters.set(letter as string, Math.log(Number(count) / 1000));
}

/** Vowel marks are rare in most texts and everywhere in others. */
const marks = /[\u064b-\u0652]/;
const marked = Math.log(20 / 1000);
/** What else stands beside letters: the stretching line, invisible joints, punctuation, letters of neighbours. */
const harmless =
  /[\u0640\u0679\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06d2]|[\u00a0\u200c-\u200f«»،؛؟–—‘’“”…•·]/;
const rare = Math.log(1 / 1000);
const foreign = Math.log(1 / 1_000_000);

/** Texts of either encoding come to about -3, other bytes read as Arabic to less than this. */
const threshold = -4.5;
/** Enough to tell: a long text is not looked at beyond it. */
const sample = 20_000;

export type ArabicEncoding = "windows-1256" | "iso-8859-6";

/** Texts too short to tell are windows-1256, which far more systems wrote. */
const habit = 2;

/** Which of the two 8-bit encodings makes Arabic out of these bytes; undefined when neither does. */
export function detectArabicBytes(bytes: Uint8Array): ArabicEncoding | undefined {
  const high = bytes.filter((byte) => byte >= 0x80).subarray(0, sample);
  const usual = likelihood(high, "windows-1256");
  const other = likelihood(high, "iso-8859-6");
  const isUsual = usual + habit / high.length >= other;
  if (Math.max(usual, other) < threshold) return undefined;
  return isUsual ? "windows-1256" : "iso-8859-6";
}

/** The mean logarithm of how likely each character is in Arabic. */
function likelihood(bytes: Uint8Array, encoding: ArabicEncoding): number {
  let sum = 0;
  for (const character of new TextDecoder(encoding).decode(bytes)) {
    sum += letters.get(character) ?? unlettered(character);
  }
  return sum / bytes.length;
}

function unlettered(character: string): number {
  if (marks.test(character)) return marked;
  return harmless.test(character) ? rare : foreign;
}
