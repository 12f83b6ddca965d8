/** What can be wrong, and what to do about it. Codes are stable; docs/errors.md tells more of each. */
export const advice = {
  "input.not-found": "Check the name; a folder is read with all its .txt and .jsonl files.",
  "input.no-reports": "Name a folder that holds .txt or .jsonl files, or the files themselves.",
  "input.unreadable": "Check the permissions, and that it is a file or a folder.",
  "input.empty": "There is no text to read in it.",
  "input.binary": "Save the text of the document as plain text first.",
  "input.encoding": "Save it as UTF-8; windows-1256 and ISO-8859-6 are read too.",
  "input.too-large": "Cut it into reports, or allow more with --max-size.",
  "input.bad-date": "Write the day as YEAR-MONTH-DAY: 2018-03-16.",
  "input.bad-json": "Each line has to be one JSON object; mend the line or take it out.",
  "input.bad-record":
    'A line is {"text": "…"}, with id, publisher, published and title as strings where they are known.',
  "option.bad-date": "Write the day as YEAR-MONTH-DAY: 2018-03-16.",
  "option.bad-size": "Give the megabytes as a number above zero: --max-size 200.",
  "option.no-files": "Name files or folders, or pipe a report in: isnad read report.txt",
  "output.unwritable": "Choose another file, or check the permissions of its folder.",
  "output.taken": "Choose another file for the output.",
  "reader.failed": "This is a fault of isnad: please report it with the text, if you may share it.",
  "report.not-found": "Name one of the reports in the file with --report.",
  "claim.not-found": "Name one of the claims that isnad read shows.",
  "gazetteer.bad-name": "Use letters, digits, - and _ for the name: --name syria.",
  "gazetteer.unknown-format":
    "Give a GeoNames dump (19 columns with tabs) or an OCHA table of place codes as CSV; unzip it first.",
} as const;

export type ProblemCode = keyof typeof advice;

/** Where something is wrong. */
export interface Place {
  readonly file?: string | undefined;
  /** 1-based. */
  readonly line?: number | undefined;
}

/** Something that the person at the keyboard can mend. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly place: Place;

  constructor(code: ProblemCode, message: string, place: Place = {}) {
    super(message);
    this.name = "Problem";
    this.code = code;
    this.place = place;
  }
}

/** Control characters, which a file's name or a broken line may hold: on a terminal they would act. */
const acting = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
export const harmless = (line: string) => line.replace(acting, "\ufffd");

/** Two lines: where, what and the code; what to do. */
export function problemLines({ code, message, place }: Problem): string {
  const { file, line } = place;
  const where = [file, line].filter((part) => part !== undefined).join(":");
  const head = `isnad: ${where === "" ? "" : `${where}: `}${message} (${code})`;
  return `${harmless(head)}\n  ${advice[code]}\n`;
}

/** The reason that the system gives for a failure: `permission denied`. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? message;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  EISDIR: "it is a folder",
  ENOENT: "no such file or folder",
  ENOTDIR: "a part of the path is no folder",
  EMFILE: "too many open files",
  ENOSPC: "no space is left",
  EROFS: "it cannot be written to",
  ELOOP: "its links lead in a circle",
};
