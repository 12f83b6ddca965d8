import type { Claim, Report, Span } from "@isnad/model";
import { sentencesAround, sentencesOf } from "../lib/sentences.ts";

const texts = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(" | ") || "-";

function fieldLines(claim: Claim): string[] {
  const chain = claim.attribution.map(({ text, type, date }) => `${text}/${type}${date ? `@${date}` : ""}`);
  const lines: Record<string, string> = {
    ...("figure" in claim
      ? {
          figure: `«${claim.figure.text}» ${claim.figure.low ?? ""}..${claim.figure.high ?? ""} ${claim.figure.quantifier} ${claim.figure.unit}`,
          population: claim.population.join(", ") || "-",
        }
      : { targets: texts(claim.targets) }),
    places:
      claim.places.map(({ text, role }) => (role === "at" ? text : `${role} ${text}`)).join(" | ") || "-",
    time: claim.time
      ? `«${claim.time.text}» ${claim.time.startDate ?? ""}..${claim.time.endDate ?? ""}`
      : "-",
    actors: texts(claim.actors),
    means: claim.means ?? "-",
    attribution: chain.join(" > ") || "-",
    polarity: claim.polarity,
    flags: claim.flags.join(", ") || "-",
  };
  return Object.entries(lines).map(([name, value]) => `   ${name.padEnd(12)} ${value}`);
}

/** A claim for a judge: where it comes from, two sentences before it, its own with the evidence marked, its fields. */
export function showClaim(number: number, report: Report, conflict: string, claim: Claim): string {
  const { text } = report;
  const { start, end } = claim.evidence;
  const sentences = sentencesOf(text);
  const own = sentencesAround(sentences, start, end) ?? { text, start, end };
  const before = sentences.filter((sentence) => sentence.end <= own.start).slice(-2);
  const from = before[0]?.start ?? own.start;
  const quoted = `${text.slice(from, own.start)}‖ ${text.slice(own.start, start)}⟦${text.slice(start, end)}⟧${text.slice(end, own.end)}`;
  return [
    `#${number} ${claim.kind} · ${report.id} · ${conflict} · ${report.publisher ?? "-"} · ${report.published ?? "no date"}`,
    `   begins: ${text.slice(0, 120).replaceAll("\n", " ")}`,
    `   ${quoted.replaceAll("\n", " ").trim()}`,
    ...fieldLines(claim),
  ].join("\n");
}
