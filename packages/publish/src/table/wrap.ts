import { cutAt, displayWidth } from "./display-width.ts";

/** Breaks a text into lines of at most `width` cells, between words where it can. One line at least. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").flatMap((word) => pieces(word, width))) {
    const size = displayWidth(word);
    if (line !== "" && used + 1 + size <= width) {
      line += ` ${word}`;
      used += 1 + size;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    used = size;
  }
  return [...lines, line];
}

/** A word that is wider than a whole line is cut to lines. */
function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const found: string[] = [];
  for (let rest = word; rest !== ""; ) {
    const piece = cutAt(rest, width);
    found.push(piece);
    rest = rest.slice(piece.length);
  }
  return found;
}
