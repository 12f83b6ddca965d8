import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Reading } from "@isnad/model";
import type { Writer } from "../writer.ts";
import { scriptJson } from "./escape.ts";
import { label } from "./label.ts";
import { reportSection } from "./report-section.ts";
import { type Entry, entryOf, index, summary } from "./summary.ts";
import { words } from "./words.ts";

const file = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const hashOf = (content: string) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

/** One page of all readings, which needs nothing but itself. It opens with what is known at the end only. */
export function htmlWriter(): Writer {
  const sections: string[] = [];
  const entries: Entry[] = [];
  return {
    add: (reading: Reading) => {
      entries.push(entryOf(entries.length, reading));
      sections.push(reportSection(sections.length, reading));
      return "";
    },
    end: () => page(entries, sections),
  };
}

function page(entries: readonly Entry[], sections: readonly string[]): string {
  const style = file("page.css");
  const script = file("page-script.js");
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title data-t="title">${words.title?.ar}</title>
<style>${style}</style>
</head>
<body>
<header class="top">
<h1>${label("title")}</h1>
<div class="tools"><button type="button" id="doubtful" aria-pressed="false">${label("doubtful")}</button><button type="button" id="language">${label("language")}</button></div>
${summary(entries)}
</header>
${index(entries)}
<main>
${sections.join("")}</main>
<script type="application/json" id="words">${scriptJson(words)}</script>
<script>${script}</script>
</body>
</html>
`;
}
