import type { Claim, Reading } from "@isnad/model";
import { ariaLabel, label, number, quote } from "./label.ts";
import { byline, sectionId } from "./report-section.ts";

/** More reports than this and the index opens on request only. */
const shortIndex = 12;

/** What the page remembers of a report for its head, so that texts are not kept. */
export interface Entry {
  readonly line: string;
  readonly kinds: readonly Claim["kind"][];
}

export function entryOf(report: number, reading: Reading): Entry {
  const title = reading.title ? quote(reading.title) : label("untitled");
  const count = `<span class="count">${number(String(reading.claims.length))}</span>`;
  return {
    line: `<li><a href="#${sectionId(report)}">${title}</a>${count}<small>${byline(reading)}</small></li>`,
    kinds: reading.claims.map(({ kind }) => kind),
  };
}

/** How many reports and claims, and of which kinds; the kinds are buttons that show theirs only. */
export function summary(entries: readonly Entry[]): string {
  const counts = new Map<Claim["kind"], number>();
  for (const kind of entries.flatMap(({ kinds }) => kinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const chips = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(
      ([kind, count]) =>
        `<button type="button" class="k-${kind}" data-kind="${kind}" aria-pressed="false">${label(`kind.${kind}`)} ${number(String(count))}</button>`,
    );
  return `<div class="summary">
<p>${label("reports")} <b>${number(String(entries.length))}</b> · ${label("claims")} <b>${number(String(total))}</b></p>
<div class="kinds" role="group" ${ariaLabel("kinds")}>${chips.join("")}</div>
</div>`;
}

/** Where each report stands in the page; a single one needs no index. */
export function index(entries: readonly Entry[]): string {
  if (entries.length < 2) return "";
  const open = entries.length <= shortIndex ? " open" : "";
  const lines = entries.map(({ line }) => line).join("\n");
  return `<nav ${ariaLabel("index")}><details${open}><summary>${label("index")}</summary><ol>${lines}</ol></details></nav>`;
}
