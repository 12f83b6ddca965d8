import type { Report } from "@isnad/model";
import { type Place, Problem } from "../problem.ts";
import { parseDay } from "./day.ts";
import { decodeText } from "./decode.ts";
import { readHeader, type Told } from "./header.ts";

/** What the command line tells of all reports; it stands in for what a report does not tell itself. */
export type Fallback = Told;

/** The report in a text file. */
export function reportOfFile(bytes: Uint8Array, name: string, fallback: Fallback): Report {
  const { told, lines, text } = readHeader(decodeText(bytes, name));
  return reportOf({ id: name, told, text }, fallback, { file: name }, { file: name, line: lines.published });
}

const fields = ["publisher", "published", "title"] as const;

/** The report in one line of a JSONL file. */
export function reportOfRecord(line: string, place: Required<Place>, fallback: Fallback): Report {
  const record = parseRecord(line, place);
  const told: Record<string, string> = {};
  for (const field of fields) {
    const value = record[field];
    if (value === undefined || value === null || value === "") continue;
    if (typeof value !== "string") throw badRecord(field, "a string", value, place);
    told[field] = value;
  }
  const { text, id = `${place.file}:${place.line}` } = record;
  if (typeof text !== "string") throw badRecord("text", "a string", text, place);
  if (typeof id !== "string" && typeof id !== "number") throw badRecord("id", "a string", id, place);
  return reportOf({ id: String(id) || `${place.file}:${place.line}`, told, text }, fallback, place);
}

function parseRecord(line: string, place: Place): Record<string, unknown> {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    throw new Problem("input.bad-json", `not JSON: ${(error as Error).message}`, place);
  }
  if (typeof record === "object" && record !== null && !Array.isArray(record)) {
    return record as Record<string, unknown>;
  }
  throw new Problem("input.bad-record", `not an object but ${nameOf(record)}`, place);
}

function badRecord(field: string, expected: string, value: unknown, place: Place): Problem {
  return new Problem("input.bad-record", `"${field}" is not ${expected} but ${nameOf(value)}`, place);
}

function nameOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}

interface Parts {
  readonly id: string;
  readonly told: Told;
  readonly text: string;
}

function reportOf({ id, told, text }: Parts, fallback: Fallback, place: Place, dated = place): Report {
  if (text.trim() === "") throw new Problem("input.empty", "no text", place);
  return {
    id,
    publisher: told.publisher ?? fallback.publisher ?? null,
    published: dayOf(told.published, dated) ?? fallback.published ?? null,
    title: told.title ?? fallback.title ?? null,
    text,
  };
}

function dayOf(told: string | undefined, place: Place): string | undefined {
  if (told === undefined) return undefined;
  const day = parseDay(told);
  if (day === undefined) throw new Problem("input.bad-date", `not a day: ${told.slice(0, 60)}`, place);
  return day;
}
