/** What can be wrong with a gazetteer file. Codes are stable. */
export type GazetteerIssueCode =
  | "gazetteer.bad-header"
  | "gazetteer.bad-row"
  | "gazetteer.bad-kind"
  | "gazetteer.bad-coordinates"
  | "gazetteer.bad-number"
  | "gazetteer.duplicate-id"
  | "gazetteer.unknown-parent"
  | "gazetteer.parent-circle"
  | "gazetteer.line-too-long"
  | "gazetteer.too-many-rows"
  | "gazetteer.bad-format"
  | "gazetteer.outdated"
  | "gazetteer.missing-file";

/** One thing that is wrong: where it stands and the value that is at fault. */
export interface GazetteerIssue {
  readonly code: GazetteerIssueCode;
  readonly file: string;
  /** 1-based; 0 = the file as a whole. */
  readonly line: number;
  readonly value: string;
}

const SHOWN_VALUE = 120;

/** A gazetteer file that cannot be used. `issues` holds every fault found, up to a limit. */
export class GazetteerError extends Error {
  readonly code: GazetteerIssueCode;
  readonly issues: readonly GazetteerIssue[];

  constructor(first: GazetteerIssue, issues: readonly GazetteerIssue[] = [first]) {
    super(`${first.file}:${first.line}: ${first.code}: ${first.value}`);
    this.name = "GazetteerError";
    this.code = first.code;
    this.issues = issues;
  }
}

export function issue(code: GazetteerIssueCode, file: string, line: number, value: string): GazetteerIssue {
  return { code, file, line, value: value.slice(0, SHOWN_VALUE) };
}

/** Throws when there are issues. */
export function refuse(issues: readonly GazetteerIssue[]): void {
  const [first] = issues;
  if (first) throw new GazetteerError(first, issues);
}
