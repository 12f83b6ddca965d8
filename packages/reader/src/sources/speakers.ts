import type { SourceType } from "@isnad/model";
import type { Actor } from "../actors/actor.ts";
import type { SourceRef } from "./speech.ts";

/** Somebody who spoke, with what grammar needs to point back at them. */
export interface Speaker {
  readonly chain: readonly SourceRef[];
  readonly agree: Actor["agree"] | null;
  readonly head: string | null;
  /** What the speaker is by their own name. */
  readonly type: SourceType | null;
  readonly kind: Actor["kind"];
  /** The sentence in which they spoke. */
  readonly sentence: number;
}

/** What is known of a person by name. */
export interface Person {
  readonly type: SourceType;
  readonly id: string | null;
}

const KEPT = 12;
/** Whoever spoke this many sentences ago or less is meant before somebody farther back, even if the form fits less. */
const NEAR = 1;

/** The speakers of a text so far, the people named in it, and whose statement "the statement" is. */
export class Speakers {
  private readonly recent: Speaker[] = [];
  private readonly people = new Map<string, Person>();
  private readonly heads = new Map<string, SourceType>();

  add(speaker: Speaker): void {
    this.recent.unshift(speaker);
    if (this.recent.length > KEPT) this.recent.pop();
    if (speaker.head !== null && speaker.type) this.heads.set(speaker.head, speaker.type);
  }

  /** The last speaker whom a verb in this form can mean. */
  carried(agree: Actor["agree"] | null, sentence: number, reach: number): Speaker | undefined {
    const last = this.recent[0];
    for (const speaker of this.recent) {
      if (sentence - speaker.sentence > reach) return undefined;
      if (agree !== null && speaker.agree !== null && speaker.agree !== agree) continue;
      return last && sentence - last.sentence <= NEAR && speaker.sentence < last.sentence ? last : speaker;
    }
    return undefined;
  }

  last(): Speaker | undefined {
    return this.recent[0];
  }

  /** Whose report a bare "the report" is, or of what kind the last "source" was. */
  typeOf(head: string): SourceType | undefined {
    return this.heads.get(head);
  }

  remember(head: string, type: SourceType): void {
    this.heads.set(head, type);
  }

  name(form: string, person: Person): void {
    if (!this.people.has(form)) this.people.set(form, person);
  }

  person(form: string): Person | undefined {
    return this.people.get(form);
  }
}
