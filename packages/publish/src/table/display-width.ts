const simple = /^[\x20-\x7e\u0621-\u064a\u0660-\u0669]*$/;
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Characters that a terminal draws two cells wide: East Asian scripts, their full-width forms, and pictures. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** How many cells of a terminal a text takes: marks over letters take none, East Asian letters take two. */
export function displayWidth(text: string): number {
  if (simple.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (zeroWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** The longest beginning of a text that fits, whole characters with their marks; at least one character. */
export function cutAt(text: string, width: number): string {
  let taken = 0;
  let end = 0;
  for (const character of text) {
    taken += characterWidth(character);
    if (taken > width && end > 0) break;
    end += character.length;
  }
  return text.slice(0, end);
}
