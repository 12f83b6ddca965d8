import { mayRead, readingAt } from "@isnad/engine";
import type { FigureKind, Unit } from "@isnad/model";
import type { Draft } from "./figures.ts";
import { type Counted, fits } from "./fitting.ts";
import { membersOf } from "./groups.ts";
import { type CountedPhrase, phraseAt } from "./phrases.ts";
import { populationOf } from "./population.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";

export const TOLLS: ReadonlySet<FigureKind> = new Set(["killed", "injured", "casualties"]);

/** Tokens between a pronoun and the things that it speaks of. */
const POINTING = 24;

/** What a counted phrase without a number can begin with. */
const mayCount = mayRead("counted", "demonym", "g.other", "g.both");

/** Tokens between a word for "the number of" and what tells the lot of those counted. */
export const TO_LOT = 12;

/** Tokens between those who fell and the noun that tells their state. */
export const STATE = 6;

/** The counted phrases and triggers of one sentence, and the figures that they have become. */
export class Counting implements Counted {
  readonly from: number;
  readonly to: number;
  readonly phrases = new Map<number, CountedPhrase>();
  readonly used = new Set<CountedPhrase>();
  readonly triggerAt = new Map<number, Trigger>();
  readonly scene: Scene;
  readonly sentence: number;
  readonly triggers: readonly Trigger[];
  readonly drafts: Draft[] = [];

  constructor(scene: Scene, sentence: number, triggers: readonly Trigger[]) {
    this.scene = scene;
    this.sentence = sentence;
    this.triggers = triggers;
    this.from = scene.doc.sentences[sentence] as number;
    this.to = scene.doc.sentences[sentence + 1] as number;
    for (const t of triggers) this.triggerAt.set(t.first, t);
    this.findPhrases();
    this.countMembers();
  }

  private findPhrases(): void {
    const { doc, quantities, timeAt, skipped } = this.scene;
    for (let i = this.from; i < this.to; ) {
      const time = timeAt.get(i);
      if (time) {
        i = time.last;
        continue;
      }
      const trigger = this.triggerAt.get(i);
      const quantity = quantities.get(i);
      if (!quantity && !mayCount(doc, i)) {
        i++;
        continue;
      }
      // A trigger noun in the plural may count itself ("injuries"); with a number before it, it is the counted noun.
      const own =
        !trigger ||
        quantity !== undefined ||
        (trigger.shape === "noun" &&
          this.pluralAt(i) &&
          !readingAt(doc, i + 1, "counted") &&
          !quantities.has(i + 1));
      const both = readingAt(doc, i, "g.both");
      if (both && !quantity) {
        this.pairAt(i, both.length);
        i += both.length;
        continue;
      }
      const phrase =
        own && !skipped(i) ? phraseAt(doc, i, this.to, quantity, (k) => quantities.get(k)) : null;
      // A movement's name may look like the dual of a noun.
      const named =
        phrase?.low === 2 &&
        !quantity &&
        readingAt(doc, i, "actor") !== undefined &&
        !readingAt(doc, phrase.last - 1, "g.two") &&
        this.triggerAt.get(i - 1)?.sense.form.voice !== "passive";
      if (phrase && !named && !this.isPlace(i, phrase)) this.phrases.set(i, phrase);
      // What a number counts is no deed spelled alike: "thousands of families".
      if (phrase?.quantity && phrase.head) this.triggerAt.delete(phrase.headAt);
      i = phrase ? Math.max(phrase.last, i + 1) : i + 1;
    }
  }

  /** A town spelled like a word for a person. */
  private isPlace(i: number, { unit, single, definite }: CountedPhrase): boolean {
    return unit === "person" && single && !definite && this.scene.placeAt.has(i);
  }

  /** "a cell made up of nine people": the group stands for its members. */
  private countMembers(): void {
    for (const group of [...this.phrases.values()]) {
      const members = membersOf(this.scene, this, group);
      if (members === group) continue;
      this.phrases.delete(members.first);
      const { first, governed, joined } = group;
      this.phrases.set(first, { ...members, first, governed, joined });
    }
  }

  /** "dead and wounded" without a number, unless they follow one. */
  private pairAt(i: number, length: number): void {
    for (let k = i; k < i + length; k++) {
      const phrase = phraseAt(this.scene.doc, k, this.to, undefined);
      if (phrase?.kind && phrase.mayBePlural) this.phrases.set(k, phrase);
    }
  }

  pluralAt(i: number): boolean {
    return readingAt(this.scene.doc, i, "counted")?.sense.form.number !== "singular";
  }

  add(
    kind: FigureKind,
    phrase: CountedPhrase,
    trigger: Trigger | null,
    rule: string,
    whole: Draft | null = null,
  ): Draft {
    this.used.add(phrase);
    // Posts and bases that change hands or are shelled are ground.
    const ground =
      kind === "control" || (kind === "attacks" && phrase.head?.entry.features.area !== undefined);
    if (ground && phrase.unit === "building") phrase = { ...phrase, unit: "area" };
    if (kind === "damaged" && phrase.unit === null)
      phrase = { ...phrase, unit: this.unitBefore(phrase) ?? trigger?.unit ?? "building" };
    const draft: Draft = {
      kind: phrase.both && TOLLS.has(kind) && phrase.quantifier !== "some" ? "casualties" : kind,
      phrase,
      trigger,
      sentence: this.sentence,
      whole,
      population: populationOf(this.scene, phrase),
      rules: [...(trigger ? [trigger.rule] : []), phrase.rule, rule],
      first: Math.min(trigger?.first ?? phrase.first, phrase.first),
      last: Math.max(trigger?.last ?? phrase.last, phrase.last),
    };
    this.drafts.push(draft);
    return draft;
  }

  /** "faced the rockets and shot down most of them": of what things a pronoun speaks. */
  private unitBefore({ first }: CountedPhrase): Unit | null {
    for (let i = first - 1; i >= Math.max(this.from, first - POINTING); i--) {
      const thing = this.phrases.get(i);
      if (thing?.head?.entry.features.weapon) return "item";
      if (thing && fits("damaged", thing, null)) return thing.unit;
    }
    return null;
  }
}
