const special: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Characters that no HTML file may hold. */
const unprintable = /[^\P{Cc}\t\n\f\r]|[\p{Cs}\ufffe\uffff]/gu;
/** Controls that turn the reading direction of what follows: with them 46 can be made to look like 64. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text as it may stand anywhere in a page: inside an element or an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => special[character] as string)
    .replace(turning, "")
    .replace(unprintable, "\ufffd");
}

/** The text of a report: empty lines, of which scraped pages have many, become one small gap. */
export function escapeText(text: string): string {
  return escapeHtml(text).replace(/\r?\n(?:[^\S\n]*\n)+/g, '<span class="gap"></span>');
}

/** A value as JSON that cannot end the script element it stands in. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escaped);
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
