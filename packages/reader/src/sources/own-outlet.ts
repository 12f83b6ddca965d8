import type { Actor } from "../actors/actor.ts";
import type { SpeechScan } from "./scan.ts";
import type { SourceRef } from "./speech.ts";

const spelled = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Whether an outlet is the publisher of the report itself: speech to it passes nobody's hands. */
export function isOwnOutlet(actor: Actor, publisher: string | undefined): boolean {
  if (!publisher || !actor.sites) return false;
  const own = spelled(publisher);
  return actor.sites.split(",").some((site) => own.includes(spelled(site)));
}

/** Whether a source is the publisher itself, and not a person who works for it. */
export function isOwn(scan: SpeechScan, ref: SourceRef): boolean {
  const mention = scan.startingAt.get(ref.first);
  return mention !== undefined && mention.value.kind !== "person" && isOwnOutlet(mention.value, scan.options.publisher);
}
