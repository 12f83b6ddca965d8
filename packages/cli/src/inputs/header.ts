/** What a report may tell of itself, as a file's first lines or a record's fields. */
export interface Told {
  readonly publisher?: string;
  readonly published?: string;
  readonly title?: string;
}

export interface HeadedText {
  readonly told: Told;
  /** Line of the file on which each of them stands. */
  readonly lines: Readonly<Partial<Record<keyof Told, number>>>;
  readonly text: string;
}

const headerLine = /^(published|publisher|title):[^\S\n]*([^\n]*?)\s*$/i;

/**
 * Takes the header off a file: lines `published:`, `publisher:`, `title:` and an empty line. A text that begins
 * otherwise has none.
 */
export function readHeader(content: string): HeadedText {
  const told: Record<string, string> = {};
  const lines: Record<string, number> = {};
  let offset = 0;
  for (let line = 1; ; line++) {
    const end = content.indexOf("\n", offset);
    const current = content.slice(offset, end < 0 ? content.length : end);
    const found = current.length < 2000 ? headerLine.exec(current) : null;
    if (!found) {
      const hasHeader = line > 1 && current.trim() === "";
      return { told, lines, text: content.slice(hasHeader ? offset + current.length + 1 : offset) };
    }
    const key = (found[1] as string).toLowerCase();
    if (found[2]) told[key] = found[2];
    lines[key] = line;
    if (end < 0) return { told, lines, text: "" };
    offset = end + 1;
  }
}
