/** What may be changed in a sentence. */
export const changeNames = [
  "number",
  "hedge",
  "actor",
  "target",
  "place",
  "day",
  "speaker",
  "order",
] as const;

export type ChangeName = (typeof changeNames)[number];

/** One change of a sentence: the words that go, where they stood, and the sentence afterwards. */
export interface Change {
  readonly name: ChangeName;
  readonly where: string;
  readonly changed: string;
  /** In the sentence as it was; null where the whole sentence is another. */
  readonly before: readonly [number, number] | null;
  /** In the changed sentence; null where nothing came in their place. */
  readonly after: readonly [number, number] | null;
}

/** A sentence with the changes that it is put through. */
export interface Block {
  readonly name: string;
  readonly published: string | null;
  readonly kind: string;
  readonly sentence: string;
  readonly changes: readonly Change[];
}

const tidy = (text: string): string => text.replace(/ +/g, " ").trim();

/** Reads a file of blocks (the form is described in data/metamorphic/README.md). */
export function parseBlocks(file: string, content: string): Block[] {
  const lines = content.split("\n").map((text, i) => ({ text, where: `${file}:${i + 1}` }));
  const starts = lines.flatMap(({ text }, i) => (text.startsWith("# ") ? [i] : []));
  return starts.map((start, i) => parseBlock(lines.slice(start, starts[i + 1])));
}

interface Line {
  readonly text: string;
  readonly where: string;
}

function parseBlock([head, ...body]: readonly Line[]): Block {
  const { text: title, where } = head as Line;
  const published = body.find(({ text }) => text.startsWith("@published "))?.text.slice(11);
  const kind = body.find(({ text }) => text.startsWith("@kind "))?.text.slice(6);
  const rest = body.filter(({ text }) => text.trim() !== "" && !text.startsWith("@"));
  const [first, ...changes] = rest;
  if (!published || !kind || !first) throw new Error(`${where}: wants @published, @kind and a sentence`);
  return {
    name: title.slice(2).trim(),
    published: published === "none" ? null : published,
    kind,
    sentence: first.text,
    changes: changes.map((line) => parseChange(line, first.text)),
  };
}

function parseChange({ text, where }: Line, sentence: string): Change {
  const [, name, rest = ""] = /^(\w+): (.*)$/s.exec(text) ?? [];
  const known = changeNames.find((one) => one === name);
  if (!known) throw new Error(`${where}: cannot read «${text}»`);
  if (known === "order") return { name: known, where, changed: rest, before: null, after: null };
  const [, from, to] = /^(.*?) =>(?: (.*))?$/.exec(rest) ?? [];
  const at = from === undefined ? -1 : sentence.indexOf(from);
  if (from === undefined || at < 0 || sentence.includes(from, at + 1))
    throw new Error(`${where}: «${from}» does not stand exactly once in the sentence`);
  const changed = sentence.slice(0, at) + (to ?? "") + sentence.slice(at + from.length);
  return {
    name: known,
    where,
    changed: to ? changed : tidy(changed),
    before: [at, at + from.length],
    after: to ? [at, at + to.length] : null,
  };
}
