/** Cells of the records of a CSV text (RFC 4180: quotes, doubled quotes, line ends inside quotes), with their lines. */
export function* csvRecords(text: string, separator = ","): Generator<{ line: number; cells: string[] }> {
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let from = 1;
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === "\n") line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (char === '"' && cell === "") quoted = true;
    else if (char === separator) {
      cells.push(cell);
      cell = "";
    } else if (char === "\n") {
      yield { line: from, cells: [...cells, cell.replace(/\r$/, "")] };
      cells = [];
      cell = "";
      from = line;
    } else cell += char;
  }
  if (cell !== "" || cells.length > 0) yield { line: from, cells: [...cells, cell] };
}
