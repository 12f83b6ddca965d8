import { escapeHtml } from "./escape.ts";
import { words } from "./words.ts";

/** A label in Arabic, which the page's script changes to English and back. Unknown words are shown as they are. */
export function label(key: string, className = ""): string {
  const found = words[key];
  const named = className === "" ? "" : ` class="${className}"`;
  return found
    ? `<span${named} data-t="${key}">${found.ar}</span>`
    : `<span${named} lang="en">${escapeHtml(key.slice(key.indexOf(".") + 1))}</span>`;
}

/** The same as the name of an element for those who hear the page. */
export function ariaLabel(key: string): string {
  return `aria-label="${words[key]?.ar ?? ""}" data-t-name="${key}"`;
}

/** Words of a report: in its own language whatever the page's, and apart from the direction of what is around. */
export function quote(text: string): string {
  return `<bdi lang="ar">${escapeHtml(text)}</bdi>`;
}

/** Numbers and days run from left to right in both languages. */
export function number(text: string): string {
  return `<bdi dir="ltr">${escapeHtml(text)}</bdi>`;
}
