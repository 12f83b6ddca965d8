import { Problem } from "../problem.ts";
import { detectArabicBytes } from "./arabic-bytes.ts";

const marks: readonly [encoding: string, ...mark: number[]][] = [
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];

/** Documents that are mistaken for texts, by their first bytes. */
const documents: readonly [name: string, start: string][] = [
  ["a PDF document", "%PDF-"],
  ["a Word document or another zipped file", "PK\u0003\u0004"],
  ["an old Word document", "\u00d0\u00cf\u0011\u00e0"],
  ["a zipped file", "\u001f\u008b"],
  ["a picture", "\u0089PNG"],
  ["a picture", "\u00ff\u00d8\u00ff"],
  ["a picture", "GIF8"],
];

/** More control characters than this among all is no text. */
const mostControls = 0.01;
const control = /[^\P{Cc}\s\x7f-\x9f]/gu;
/** A text with fewer broken characters than this is UTF-8 that something cut or joined badly. */
const mostBroken = 0.02;

/** The text in a file's bytes: UTF-8, UTF-16 with its mark, windows-1256 or ISO-8859-6. `file` is named in problems. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const marked = marks.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (!marked) refuseDocuments(bytes, file);
  const text = marked ? decodeAs(marked[0], bytes) : (decodeAs("utf-8", bytes) ?? decodeArabic(bytes));
  const sample = (text ?? latin1(bytes)).slice(0, 100_000);
  const controls = sample.match(control)?.length ?? 0;
  if (controls > sample.length * mostControls) {
    throw new Problem("input.binary", "not a text: full of control characters", { file });
  }
  if (text === undefined) throw wrongEncoding(bytes, file, marked?.[0]);
  return text;
}

function wrongEncoding(bytes: Uint8Array, file: string, announced?: string): Problem {
  if (announced) {
    return new Problem("input.encoding", `not the ${announced} that its first bytes announce`, { file });
  }
  const [whole = "", ...broken] = new TextDecoder().decode(bytes).split("\ufffd");
  if (broken.length < bytes.length * mostBroken) {
    const line = whole.split("\n").length;
    return new Problem("input.encoding", "UTF-8, but broken in this line", { file, line });
  }
  return new Problem("input.encoding", "not UTF-8, nor Arabic in windows-1256 or ISO-8859-6", { file });
}

function refuseDocuments(bytes: Uint8Array, file: string): void {
  const start = latin1(bytes.subarray(0, 8));
  const document = documents.find(([, beginning]) => start.startsWith(beginning));
  if (document) throw new Problem("input.binary", `not a text but ${document[0]}`, { file });
  if (bytes.includes(0)) throw new Problem("input.binary", "not a text: it holds zero bytes", { file });
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeArabic(bytes: Uint8Array): string | undefined {
  const encoding = detectArabicBytes(bytes);
  return encoding && new TextDecoder(encoding).decode(bytes);
}

/** Each byte as the character of that number. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 100_000)).toString("latin1");
}
