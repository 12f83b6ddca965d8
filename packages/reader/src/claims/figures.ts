import { type Document, readingAt } from "@isnad/engine";
import type { FigureKind, Population } from "@isnad/model";
import { personAt } from "./names.ts";
import { type CountedPhrase, namePhrase, phraseAt } from "./phrases.ts";
import { populationOf } from "./population.ts";
import type { Scene } from "./scene.ts";
import { isJoined, markAt } from "./tokens.ts";
import type { Trigger } from "./triggers.ts";

/** A figure claim before its circumstances are known. */
export interface Draft {
  readonly kind: FigureKind;
  readonly phrase: CountedPhrase;
  readonly trigger: Trigger | null;
  readonly sentence: number;
  /** The draft that it is a share of. */
  readonly whole: Draft | null;
  readonly population: readonly Population[];
  readonly rules: readonly string[];
  /** Tokens that say it: from trigger or number to the end of both. */
  readonly first: number;
  readonly last: number;
}

/** Kinds by the units that they can count. */
const PERSONAL: ReadonlySet<FigureKind> = new Set([
  "killed", "injured", "casualties", "missing", "detained", "released", "displaced", "returned", "besieged", "in_need", "aided",
]);

function fits(kind: FigureKind, phrase: CountedPhrase, trigger: Trigger | null): boolean {
  const { unit } = phrase;
  if (trigger?.unit && unit !== null && unit !== trigger.unit) return false;
  if (trigger?.unit && unit === null && !phrase.quantity) return false;
  if (PERSONAL.has(kind)) return unit === null || unit === "person" || unit === "family" || (unit === "percent" && !!phrase.quantity);
  if (kind === "damaged") return unit === "building" || unit === "vehicle" || unit === "item" || unit === "percent";
  if (kind === "attacks") return unit === "attack";
  return unit === "area" || unit === "percent";
}

/** The figures of one sentence: tokens `from` up to `to`. */
export function sentenceFigures(scene: Scene, sentence: number, triggers: readonly Trigger[]): Draft[] {
  return new SentenceReader(scene, sentence, triggers).read();
}

const AFTER = 16;
const BEFORE = 10;

class SentenceReader {
  private readonly scene: Scene;
  private readonly doc: Document;
  private readonly sentence: number;
  private readonly triggers: readonly Trigger[];
  private readonly from: number;
  private readonly to: number;
  private readonly phrases = new Map<number, CountedPhrase>();
  private readonly used = new Set<CountedPhrase>();
  private readonly triggerAt = new Map<number, Trigger>();
  private readonly drafts: Draft[] = [];

  constructor(scene: Scene, sentence: number, triggers: readonly Trigger[]) {
    this.scene = scene;
    this.doc = scene.doc;
    this.sentence = sentence;
    this.triggers = triggers;
    this.from = scene.doc.sentences[sentence] as number;
    this.to = scene.doc.sentences[sentence + 1] as number;
    for (const t of triggers) this.triggerAt.set(t.first, t);
    this.findPhrases();
  }

  read(): Draft[] {
    this.byTrigger();
    this.bySelf();
    this.tallies();
    this.joinedPhrases();
    this.parts();
    return this.drafts.sort((a, b) => a.phrase.start - b.phrase.start || a.phrase.end - b.phrase.end);
  }

  private findPhrases(): void {
    for (let i = this.from; i < this.to; ) {
      if (this.scene.timeAt.has(i)) {
        i = (this.scene.timeAt.get(i) as { last: number }).last;
        continue;
      }
      const trigger = this.triggerAt.get(i);
      const phrase = trigger && trigger.shape !== "noun" ? null : phraseAt(this.doc, i, this.scene.quantities.get(i));
      if (phrase) this.phrases.set(i, phrase);
      i = phrase ? Math.max(phrase.last, i + 1) : i + 1;
    }
  }

  private add(kind: FigureKind, phrase: CountedPhrase, trigger: Trigger | null, rule: string, whole: Draft | null = null): Draft {
    this.used.add(phrase);
    const draft: Draft = {
      kind: phrase.both && (kind === "killed" || kind === "injured") ? "casualties" : kind,
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

  private byTrigger(): void {
    for (let k = 0; k < this.triggers.length; k++) {
      const trigger = this.triggers[k] as Trigger;
      const next = this.triggers[k + 1];
      const paired = next && next.first === trigger.last && next.joined ? next : null;
      const phrase = this.affected(paired ?? trigger, trigger) ?? this.named(paired ?? trigger);
      if (!phrase) continue;
      if (paired) {
        this.pair(trigger, paired, phrase);
        k++;
      } else this.add(this.kindOf(trigger, phrase), phrase, trigger, "affected beside the trigger");
    }
  }

  /** "the killing and wounding of 20": one number for both; other pairs are two figures with one number. */
  private pair(a: Trigger, b: Trigger, phrase: CountedPhrase): void {
    const kinds = new Set([a.kind, b.kind]);
    if (kinds.has("killed") && kinds.has("injured")) this.add("casualties", phrase, a, "killed and injured in one number");
    else this.add(a.kind, phrase, a, "affected beside the trigger");
  }

  /** "the killing of NAME": a person named counts one. */
  private named(trigger: Trigger): CountedPhrase | null {
    if (trigger.weak || !PERSONAL.has(trigger.kind) || trigger.sense.tail) return null;
    const name = personAt(this.scene, trigger.last);
    return name && name.last <= this.to ? namePhrase(this.doc, name) : null;
  }

  private kindOf(trigger: Trigger, phrase: CountedPhrase): FigureKind {
    if (phrase.kind && phrase.population.length === 0 && phrase.kind !== trigger.kind && phrase.unit === "person") return phrase.kind;
    return trigger.kind;
  }

  private affected(trigger: Trigger, leading: Trigger): CountedPhrase | null {
    const verbal = trigger.shape === "object" || trigger.shape === "subject" || trigger.shape === "phrase";
    const after = this.objectAfter(trigger);
    if (!verbal) return after;
    const before = this.subjectBefore(leading);
    if (!before || !after) return after ?? before;
    const plural = trigger.sense.form.number === "plural" || trigger.sense.form.number === "dual";
    return plural || (trigger.shape !== "object" && leading.first - before.last < after.first - trigger.last) ? before : after;
  }

  private acceptable(phrase: CountedPhrase, trigger: Trigger): boolean {
    if (this.used.has(phrase) || !fits(trigger.kind, phrase, trigger)) return false;
    if (phrase.quantity) return true;
    if (phrase.definite || trigger.weak) return false;
    return true;
  }

  private objectAfter(trigger: Trigger): CountedPhrase | null {
    const { doc, scene } = this;
    const limit = Math.min(this.to, trigger.last + AFTER);
    let preposition = false;
    for (let i = trigger.last; i < limit; ) {
      const phrase = this.phrases.get(i);
      if (phrase) {
        if (!preposition && this.acceptable(phrase, trigger)) return this.afterSubject(phrase, trigger) ?? phrase;
        if (phrase.quantity && !preposition) return null;
        i = phrase.last;
        preposition = false;
        continue;
      }
      const time = scene.timeAt.get(i);
      const place = scene.placeAt.get(i);
      const actor = scene.actorAt.get(i);
      if (time || place || actor) {
        i = Math.max(i + 1, time?.last ?? 0, place?.last ?? 0, actor?.last ?? 0);
        preposition = false;
        continue;
      }
      const mark = markAt(doc, i);
      if (mark !== "" && !'"«»“”()،-'.includes(mark)) return null;
      if (mark === "،" && trigger.shape === "noun") return null;
      if (i > trigger.last && this.triggerAt.has(i)) return null;
      if (readingAt(doc, i, "g.turn") || readingAt(doc, i, "g.that") || readingAt(doc, i, "g.rel") || readingAt(doc, i, "g.part")) return null;
      preposition = readingAt(doc, i, "g.prep") !== undefined;
      i++;
    }
    return null;
  }

  /** "gunmen killed three soldiers": the first phrase is the doer when another follows it at once. */
  private afterSubject(phrase: CountedPhrase, trigger: Trigger): CountedPhrase | null {
    if (trigger.shape !== "object" || phrase.quantity) return null;
    const next = this.phrases.get(phrase.last);
    return next && !next.joined && !next.governed && this.acceptable(next, trigger) ? next : null;
  }

  private subjectBefore(trigger: Trigger): CountedPhrase | null {
    const { doc } = this;
    for (let i = trigger.first - 1; i >= Math.max(this.from, trigger.first - BEFORE); i--) {
      const phrase = this.phrases.get(i);
      if (phrase && phrase.last <= trigger.first) {
        return !phrase.governed && this.acceptable(phrase, trigger) ? phrase : null;
      }
      if (this.triggerAt.has(i) || readingAt(doc, i, "g.turn") || readingAt(doc, i, "g.that")) return null;
      if (markAt(doc, i) === "،" || markAt(doc, i) === "؛" || markAt(doc, i) === ":") return null;
    }
    return null;
  }

  /** Nouns that tell their lot themselves: "five dead", "dozens of raids". */
  private bySelf(): void {
    for (const phrase of this.phrases.values()) {
      if (this.used.has(phrase) || !phrase.kind) continue;
      const counted = phrase.quantity !== null || phrase.low === 2;
      if (phrase.unit === "attack") {
        if (counted && !phrase.head?.entry.features.weak) this.add("attacks", phrase, null, "counted attacks");
        continue;
      }
      if (phrase.both && !counted) continue;
      if (counted ? true : !phrase.definite && this.afterLight(phrase)) this.add(phrase.kind, phrase, null, "the counted noun tells");
    }
  }

  /** Whether a word that leads to a toll stands shortly before the phrase. */
  private afterLight(phrase: CountedPhrase): boolean {
    for (let i = phrase.first - 1; i >= Math.max(this.from, phrase.first - 5); i--)
      if (readingAt(this.doc, i, "g.light")) return true;
    return false;
  }

  /** "the number of dead rose to 17": the noun is named first, the number follows alone. */
  private tallies(): void {
    for (const phrase of this.phrases.values()) {
      if (this.used.has(phrase) || phrase.quantity || !phrase.kind || phrase.unit !== "person") continue;
      if (!this.afterTally(phrase)) continue;
      const total = this.totalAfter(phrase);
      if (total) this.add(phrase.kind, { ...total, population: phrase.population }, null, "total named after the noun");
    }
  }

  private afterTally(phrase: CountedPhrase): boolean {
    for (let i = phrase.first - 1; i >= Math.max(this.from, phrase.first - 3); i--)
      if (readingAt(this.doc, i, "g.tally")) return true;
    return false;
  }

  private totalAfter(noun: CountedPhrase): CountedPhrase | null {
    for (let i = noun.last; i < Math.min(this.to, noun.last + 25); i++) {
      const phrase = this.phrases.get(i);
      if (phrase?.quantity && !this.used.has(phrase) && (phrase.unit === null || phrase.unit === "person")) {
        this.used.add(phrase);
        return phrase;
      }
      if (this.triggerAt.has(i) && (this.triggerAt.get(i) as Trigger).shape !== "noun") return null;
    }
    return null;
  }

  /** "three men and two women": what is joined to an affected phrase shares its lot. */
  private joinedPhrases(): void {
    for (const phrase of this.phrases.values()) {
      if (this.used.has(phrase)) continue;
      const before = this.drafts.find((d) => d.trigger && this.joins(d.phrase, phrase));
      if (!before || !fits(before.kind, phrase, before.trigger)) continue;
      if (phrase.definite || this.isSubject(phrase)) continue;
      this.add(phrase.kind && phrase.population.length === 0 ? phrase.kind : before.kind, phrase, before.trigger, "joined to an affected phrase", before.whole);
    }
  }

  private joins(a: CountedPhrase, b: CountedPhrase): boolean {
    if (b.first < a.last || b.first - a.last > 6) return false;
    if (!b.joined && markAt(this.doc, b.first - 1) !== "،") return false;
    for (let i = a.last; i < b.first; i++)
      if (this.triggerAt.has(i) || this.phrases.has(i) || (isJoined(this.doc, i) && i > a.last + 3) || readingAt(this.doc, i, "g.part")) return false;
    return true;
  }

  private isSubject(phrase: CountedPhrase): boolean {
    const next = this.triggerAt.get(phrase.last);
    return next !== undefined && next.shape !== "noun" && !next.joined;
  }

  /** "among them two children": shares of the figure before. */
  private parts(): void {
    for (let i = this.from; i < this.to; i++) {
      const part = readingAt(this.doc, i, "g.part");
      const share = this.shareAt(i);
      const whole = this.wholeBefore(i);
      if (!whole) continue;
      if (share) this.add(whole.kind, share, whole.trigger, "a share of the figure before", whole);
      if (part) i = this.partsAfter(i + part.length, whole) - 1;
    }
  }

  private shareAt(i: number): CountedPhrase | null {
    const phrase = this.phrases.get(i);
    if (!phrase?.quantity || this.used.has(phrase)) return null;
    const q = phrase.quantity.value.quantifier;
    return q === "most" || q === "all" ? phrase : null;
  }

  private wholeBefore(i: number): Draft | null {
    let best: Draft | null = null;
    for (const d of this.drafts) if (d.phrase.last <= i && !d.whole && (!best || d.phrase.first > best.phrase.first)) best = d;
    return best;
  }

  private partsAfter(from: number, whole: Draft): number {
    let at = from;
    for (let i = from; i < Math.min(this.to, at + 8); i++) {
      const phrase = this.phrases.get(i);
      if (!phrase) {
        if (this.triggerAt.has(i) || readingAt(this.doc, i, "g.turn")) break;
        continue;
      }
      if (this.used.has(phrase) || !fits(whole.kind, phrase, null)) break;
      if (at > from && !phrase.joined && markAt(this.doc, i - 1) !== "،") break;
      const kind = phrase.kind && phrase.population.length === 0 ? phrase.kind : whole.kind;
      this.add(kind, phrase, whole.trigger, "among those counted before", whole);
      at = phrase.last;
      i = at - 1;
    }
    return Math.max(at, from);
  }
}

/** Whether a draft counts the dead, the wounded or both. */
export function isToll(kind: FigureKind): boolean {
  return kind === "killed" || kind === "injured" || kind === "casualties";
}

