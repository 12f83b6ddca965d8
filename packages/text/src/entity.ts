const ENTITY = /&(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]{2,6}));/iy;
const AMPERSAND = 38;

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " ",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "…",
};

/** A character that a page left written as an entity ("&quot;", "&#34;"). */
export interface Entity {
  readonly char: string;
  readonly length: number;
}

/** The entity at an offset of a text, or null. */
export function entityAt(text: string, at: number): Entity | null {
  if (text.charCodeAt(at) !== AMPERSAND) return null;
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(text);
  if (!found) return null;
  const [whole, decimal, hex, name] = found;
  const char = name
    ? NAMED[name.toLowerCase()]
    : String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hex as string, 16));
  return char ? { char, length: whole.length } : null;
}
