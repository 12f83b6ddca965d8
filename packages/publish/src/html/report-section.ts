import type { Reading } from "@isnad/model";
import { claimCard } from "./claim-card.ts";
import { ariaLabel, label, number, quote } from "./label.ts";
import { reportText } from "./report-text.ts";
import { segmentsOf } from "./segments.ts";

export const sectionId = (report: number) => `r${report}`;

/** Publisher and day of a report. */
export function byline({ publisher, published, id }: Reading): string {
  const parts = [publisher && quote(publisher), published && number(published), number(id)];
  return parts.filter(Boolean).join(" · ");
}

/** A report with its claims beside it. */
export function reportSection(report: number, reading: Reading): string {
  const { text, claims, title } = reading;
  const segments = segmentsOf(text, claims);
  const numbers = new Map(claims.map(({ id }, at) => [id, at]));
  const find = (id: string) => numbers.get(id);
  const cards = claims.map((claim, at) =>
    claimCard(reading, claim, { report, at, parts: segments.parts[at] ?? [], find }),
  );
  const list =
    cards.length === 0
      ? `<p class="nothing">${label("none")}</p>`
      : `<ol class="claims" ${ariaLabel("list")}>${cards.join("\n")}</ol>`;
  return `<article class="report" id="${sectionId(report)}" aria-labelledby="${sectionId(report)}t">
<header><h2 id="${sectionId(report)}t">${title ? quote(title) : label("untitled")}</h2><p class="byline">${byline(reading)}</p></header>
<div class="panes">
<div class="text" lang="ar" tabindex="0" role="group" ${ariaLabel("text")}>${reportText(report, text, claims, segments)}</div>
<div class="list">${list}</div>
</div>
</article>
`;
}
