import type { Mention } from "@isnad/engine";
import type { SourceType } from "@isnad/model";
import type { Actor } from "../actors/actor.ts";
import type { SpeechScan } from "./scan.ts";
import type { SourceRef } from "./speech.ts";

/** The link that a mention makes. */
export function refOf({ first, last, value }: Mention<Actor>, type?: SourceType): SourceRef {
  return {
    first,
    last,
    skip: value.skip,
    type: type ?? value.type ?? "anonymous",
    actorId: value.id,
    date: null,
    back: value.bare,
  };
}

/** The link that the owner of a report makes. */
export function ownerOf(type: SourceType | null, owner: NonNullable<Actor["owner"]>): SourceRef {
  const { id, ...span } = owner;
  return { ...span, type: type ?? "anonymous", actorId: id, date: null, back: false };
}

const spelled = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Whether an outlet is the publisher of the report itself: speech to it passes nobody's hands. */
export function isOwnOutlet({ options: { publisher } }: SpeechScan, { sites }: Actor): boolean {
  if (!publisher || !sites) return false;
  const own = spelled(publisher);
  return sites.split(",").some((site) => own.includes(spelled(site)));
}

/** Whether a source is the publisher itself, and not a person who works for it. */
export function isOwn(scan: SpeechScan, ref: SourceRef): boolean {
  const mention = scan.startingAt.get(ref.first);
  return mention !== undefined && mention.value.kind !== "person" && isOwnOutlet(scan, mention.value);
}
