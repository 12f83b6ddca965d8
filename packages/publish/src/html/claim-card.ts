import { type Claim, type FigureClaim, isFigureClaim, type Reading } from "@isnad/model";
import { days } from "../days.ts";
import { leastSure } from "../doubt.ts";
import { figureWords } from "../figure-words.ts";
import { escapeHtml } from "./escape.ts";
import { ariaLabel, label, number, quote } from "./label.ts";
import { cardId, markId } from "./report-text.ts";
import type { PartOfClaim } from "./segments.ts";

/** Where a claim stands in the page. */
export interface CardPlace {
  readonly report: number;
  readonly at: number;
  readonly parts: readonly PartOfClaim[];
  /** The place in the list of the claim with this id. */
  readonly find: (id: string) => number | undefined;
}

/** One claim as an item of the list beside the text. */
export function claimCard(reading: Reading, claim: Claim, place: CardPlace): string {
  const { report, at, parts } = place;
  const lit = parts.map(({ part, first, last }) => `${part}${first}-${last}`).join(" ");
  const sure = leastSure(claim)?.value ?? 1;
  return [
    `<li class="claim k-${claim.kind}" id="${cardId(report, at)}" data-lit="${lit}" data-sure="${sure}">`,
    headline(claim, place),
    isFigureClaim(claim) ? "" : `<p class="said">${quote(claim.evidence.text)}</p>`,
    facts(claim),
    chain(reading, claim),
    notes(claim),
    "</li>",
  ].join("");
}

/** The kind, which leads to the words in the text; the figure; of whom; the claims that this one hangs on. */
function headline(claim: Claim, { report, at, find }: CardPlace): string {
  const link = `<a class="go" href="#${markId(report, at)}">${label(`kind.${claim.kind}`, "kind")} <span class="id">${claim.id}</span></a>`;
  const denied = claim.polarity === "denied" ? label("denied", "denied") : "";
  const figure = isFigureClaim(claim) ? amount(claim) : "";
  const links = isFigureClaim(claim)
    ? [related("part", claim.part_of), related("again", claim.restates)].join("")
    : "";
  return `<p class="headline">${link}${denied}${figure}${links}</p>`;

  function related(key: string, id: string | null): string {
    const target = id === null ? undefined : find(id);
    if (target === undefined) return "";
    return `<span class="related">${label(key)} <a href="#${cardId(report, target)}">${id}</a></span>`;
  }
}

function amount({ figure, population }: FigureClaim): string {
  const { hedge, vague, number: digits } = figureWords(figure);
  const amount = [
    hedge ? label(`quantifier.${hedge}`, "hedge") : "",
    vague ? label(`vague.${vague}`, "number") : "",
    digits === "" ? "" : `<span class="${vague ? "bound" : "number"}">${number(digits)}</span>`,
  ];
  const who = population.map((id) => label(`population.${id}`));
  const unit = figure.unit === "person" || figure.unit === "percent" ? [] : [label(`unit.${figure.unit}`)];
  return `${amount.filter(Boolean).join(" ")} <span class="who">${[...unit, ...who].join(" · ")}</span>`;
}

/** Place, time, actor, target and means; what the report leaves open is left out. */
function facts(claim: Claim): string {
  const { places, time, actors, means } = claim;
  const targets = isFigureClaim(claim) ? [] : claim.targets;
  const rows = [
    fact(
      "where",
      "p",
      places.map(({ text, role }) =>
        role === "at" ? quote(text) : `${label(`role.${role}`)} ${quote(text)}`,
      ),
    ),
    fact(
      "when",
      "t",
      time ? [[days(time) && number(days(time)), quote(time.text)].filter(Boolean).join(" ")] : [],
    ),
    fact(
      "by",
      "a",
      actors.map(({ text }) => quote(text)),
    ),
    fact(
      "at",
      "o",
      targets.map(({ text }) => quote(text)),
    ),
    fact("how", "m", means ? [label(`means.${means}`)] : []),
  ].join("");
  return rows === "" ? "" : `<dl class="facts">${rows}</dl>`;
}

function fact(key: string, part: string, values: readonly string[]): string {
  if (values.length === 0) return "";
  const items = values.map((value) => `<span class="value">${value}</span>`).join(" · ");
  return `<div class="part-${part}"><dt>${label(key)}</dt><dd>${items}</dd></div>`;
}

/** Outlet, from agency, from medic: each hands on what the next one said. */
function chain({ publisher }: Reading, { attribution }: Claim): string {
  const outlet = publisher ? quote(publisher) : label("outlet");
  const links = attribution.map(({ text, type, date }) => {
    const said = date ? ` ${number(date)}` : "";
    return `<li>${label("from", "from")} <span class="value">${quote(text)}</span> <small>${label(`source.${type}`)}${said}</small></li>`;
  });
  return `<ol class="chain part-s" ${ariaLabel("chain")}><li class="outlet">${outlet}</li>${links.join("")}</ol>`;
}

/** What a reviewer should look at: flags, and how sure each field is. */
function notes(claim: Claim): string {
  const flags = claim.flags.map((flag) => `<li>${label(`flag.${flag}`)}</li>`).join("");
  return `${flags === "" ? "" : `<ul class="flags">${flags}</ul>`}${sureness(claim)}`;
}

function sureness(claim: Claim): string {
  const lowest = leastSure(claim);
  if (!lowest) return "";
  const rows = Object.entries(claim.confidence)
    .sort(([, a], [, b]) => a - b)
    .map(([field, value]) => `<li>${label(`field.${field}`)} ${number(value.toFixed(2))}</li>`);
  const rules = claim.rules.map(
    ({ field, rule }) =>
      `<li>${label(`field.${field}`)} <code lang="en" dir="ltr">${escapeHtml(rule)}</code></li>`,
  );
  const rulesLine = rules.length === 0 ? "" : `<ul class="rules">${rules.join("")}</ul>`;
  return `<details><summary>${label("sure")}: ${label(`field.${lowest.field}`)} ${number(lowest.value.toFixed(2))}</summary><ul class="fields">${rows.join("")}</ul>${rulesLine}</details>`;
}
