/** Control characters could move the cursor or colour the screen; explicit direction controls could reorder a row. */
const harmful = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const loneSurrogate = /\p{Cs}/gu;

/** Words of a report made safe for one line of a terminal: nothing in it acts on the terminal. */
export function safeText(text: string): string {
  return text.replace(harmful, " ").replace(loneSurrogate, "\ufffd").replace(/\s+/gu, " ").trim();
}
