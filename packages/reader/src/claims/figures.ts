import { leads, mayRead, type Proclitic, type Reading, readingAt } from "@isnad/engine";
import type { FigureKind, Population, Unit } from "@isnad/model";
import { affectedBy, furtherNames, namedPart, titled } from "./affected.ts";
import { attackedTimes, countsAttacks, hitsTargets, isExplosive } from "./attacks.ts";
import { type Counted, fits, PERSONAL } from "./fitting.ts";
import { casesOf, membersOf } from "./groups.ts";
import { isAddedToo, joins } from "./joining.ts";
import { continues } from "./lists.ts";
import { personAt } from "./names.ts";
import { partition, partitionRule } from "./partition.ts";
import { type CountedPhrase, namedRule, nonePhrase, phraseAt, timesPhrase } from "./phrases.ts";
import { populationOf } from "./population.ts";
import { toldBy } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { markAt } from "./tokens.ts";
import type { Trigger } from "./triggers.ts";
import { isUndone } from "./undone.ts";
import { victimTold } from "./victims.ts";

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

/** The figures of one sentence, in text order. */
export function sentenceFigures(
  scene: Scene,
  sentence: number,
  triggers: readonly Trigger[],
  listed: FigureKind | null,
): Draft[] {
  return new SentenceReader(scene, sentence, triggers).read(listed);
}

const TOLLS: ReadonlySet<FigureKind> = new Set(["killed", "injured", "casualties"]);

/** "the owner of the house, the official": right behind the one of whom it tells more. */
const isApposition = ({ definite, single, joined, first }: CountedPhrase, end: number): boolean =>
  definite && single && !joined && first - end <= 1;

/** "…, one of the leaders": tells more of the one named before. */
const isOneOf = ({ quantity }: CountedPhrase): boolean => quantity?.value.form === "one_of";

/** "among them two women, and the dead are": a noun for another lot. */
const isOtherLot = ({ kind, definite, quantity }: CountedPhrase, lot: FigureKind): boolean =>
  definite && !quantity && kind !== null && TOLLS.has(kind) && kind !== lot;

/** "and his wife": told for the first time, by whose she is. */
const isKin = ({ head, single, low, joined, unit }: CountedPhrase): boolean =>
  (single || low === 2) && joined && unit === "person" && head?.tail?.person.startsWith("3") === true;

/** Tokens between a pronoun and the things that it speaks of. */
const POINTING = 24;
/** Tokens between those who fled and the verb of their coming. */
const FLED = 4;
/** Tokens between tons and what they are of. */
const LOAD = 5;

/** What a counted phrase without a number can begin with. */
const mayCount = mayRead("counted", "demonym", "g.other", "g.both");
const mayBeIll = mayRead("g.illness");
const mayDeny = mayRead("g.unharmed", "g.neg");

/** Tokens between a verb and the word that completes it, and between "met" and "his death", where all who met it stand. */
const CLOSING = 16;
const TO_DEATH = 30;

/** Tokens between a word for "the number of" and what tells the lot of those counted. */
const TO_LOT = 12;
/** Tokens between those who fell and the noun that tells their state. */
const STATE = 6;
/** Tokens of a headline in which its cause stands. */
const HEADLINE = 5;

/** "most of them", said of people, is no share of things. */
function isOf({ quantity }: CountedPhrase, { phrase: { unit } }: Draft): boolean {
  const people = quantity?.value.pronoun === "3mp" || quantity?.value.pronoun === "3fp";
  return !people || unit === null || unit === "person" || unit === "family" || unit === "percent";
}

/** A plain number as a lower bound. */
function over(total: CountedPhrase): CountedPhrase {
  return total.quantifier === "exact" ? { ...total, high: null, quantifier: "more_than" } : total;
}

/** "some of the prisoners", "all the prisoners": they are talked of, and not told to be held. */
function isHeldAnyway({ kind, quantifier, quantity }: CountedPhrase): boolean {
  return kind === "detained" && quantity !== null && (quantifier === "some" || quantifier === "all");
}

/** "a number of the houses and the cars", "the mosque and the school were destroyed". */
function isThingBeside({ kind, phrase: before }: Draft, { first }: CountedPhrase): boolean {
  return kind === "damaged" && first - before.last <= 2 && (before.definite || before.quantifier === "some");
}

class SentenceReader implements Counted {
  readonly from: number;
  readonly to: number;
  readonly phrases = new Map<number, CountedPhrase>();
  readonly used = new Set<CountedPhrase>();
  readonly triggerAt = new Map<number, Trigger>();
  private readonly scene: Scene;
  private readonly sentence: number;
  private readonly triggers: readonly Trigger[];
  private readonly drafts: Draft[] = [];

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

  /** `listed`: the lot that the heading of a list gives to whom its items count. */
  read(listed: FigureKind | null): Draft[] {
    if (this.ofIllness()) return [];
    if (listed) this.item(listed);
    this.none();
    this.talliesBehind();
    this.talliesOfDeeds();
    this.timesOver();
    this.byTrigger();
    this.tallies();
    this.bySelf();
    this.partitions();
    this.joinedPhrases();
    this.parts();
    return this.drafts.sort((a, b) => a.phrase.start - b.phrase.start || a.phrase.end - b.phrase.end);
  }

  /** "– 77 soldiers": an item of a list begins with those whom it counts. */
  private item(lot: FigureKind): void {
    const phrase = this.phrases.get(this.from + 1);
    if (phrase && !phrase.kind && fits(lot, phrase, null)) this.add(lot, phrase, null, "item of a list");
  }

  /** "was shelled 270 times". */
  private timesOver(): void {
    for (const quantity of attackedTimes(this.scene, this.from, this.to))
      this.add("attacks", timesPhrase(this.scene.doc, quantity), null, "times of an attack");
  }

  /** Deaths and cases of an illness are no deaths of the conflict. */
  private ofIllness(): boolean {
    const { doc } = this.scene;
    for (let i = this.from; i < this.to; i++)
      if (mayBeIll(doc, i) && readingAt(doc, i, "g.illness")) return true;
    return false;
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

  private pluralAt(i: number): boolean {
    return readingAt(this.scene.doc, i, "counted")?.sense.form.number !== "singular";
  }

  private add(
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

  private byTrigger(): void {
    for (let k = 0; k < this.triggers.length; k++) {
      let read = 0;
      for (let t: Trigger | null = this.triggers[k] as Trigger; t && read === 0; t = t.or)
        read = this.readTrigger(t, this.triggers[k + 1]);
      if (read === 0) this.bodyAlone(this.triggers[k] as Trigger);
      if (read > 1) k++;
    }
  }

  /** Whether a counted phrase holds the token, or ends right before it. */
  private isCovered(token: number): boolean {
    for (let i = token; i >= Math.max(this.from, token - STATE); i--) {
      const phrase = this.phrases.get(i);
      if (phrase) return phrase.last >= token;
    }
    return false;
  }

  /** "a body was found": a noun of the dead with nobody behind it is one of them. */
  private bodyAlone({ first, shape, sense }: Trigger): void {
    if (shape !== "noun" || sense.tail || leads(sense, "the") || this.isCovered(first)) return;
    const phrase = phraseAt(this.scene.doc, first, this.to, undefined);
    if (phrase?.single && phrase.kind === "killed" && phrase.headAt === first && this.toldOf(phrase))
      this.add("killed", phrase, null, "the counted noun tells");
  }

  /** How many triggers were read: none if nobody is affected in this reading of the word. */
  private readTrigger(written: Trigger, next: Trigger | undefined): number {
    const trigger = written.opens ? this.opened(written) : written;
    if (
      !trigger ||
      this.isCounted(trigger) ||
      this.isNoDeed(trigger) ||
      (trigger.closes && !this.closed(trigger))
    )
      return 0;
    const cases = casesOf(this, trigger);
    if (cases) {
      this.used.add(cases);
      this.add(trigger.kind, { ...cases, unit: "person" }, trigger, "cases of the deed");
      return 1;
    }
    const paired = next && this.pairs(trigger, next) ? next : null;
    const single = paired && trigger.shape !== "noun" ? affectedBy(this.scene, this, trigger, trigger) : null;
    if (paired && !single) {
      const phrase = affectedBy(this.scene, this, paired, trigger);
      if (phrase) this.pair(trigger, paired, phrase);
      return 2;
    }
    const phrase = single ?? affectedBy(this.scene, this, trigger, trigger) ?? this.stillInNeed(trigger);
    if (!phrase) return 0;
    this.addLots(this.kindOf(trigger, phrase), phrase, trigger, "affected beside the trigger");
    if (phrase.rule === namedRule || personAt(this.scene, phrase.first)?.last === phrase.last)
      for (const name of furtherNames(this.scene, phrase, this.to))
        this.add(trigger.kind, name, trigger, "named after another");
    return 1;
  }

  /** "thousands who fled are in need": what befell them before does not take them out of the count. */
  private stillInNeed(trigger: Trigger): CountedPhrase | null {
    if (trigger.kind !== "in_need" || !trigger.before) return null;
    const { doc } = this.scene;
    const told = this.drafts.findLast(
      ({ phrase, kind }) =>
        kind !== "in_need" && phrase.last < trigger.first && readingAt(doc, phrase.last, "g.rel"),
    );
    return told?.phrase ?? null;
  }

  /** "the killing and wounding of", "were killed and wounded": two deeds done to the same people. */
  private pairs(trigger: Trigger, next: Trigger): boolean {
    if (next.first !== trigger.last || !next.joined || trigger.sense.tail) return false;
    // "17 were killed, and dozens was hurt": the first verb has its own subject before it.
    if (trigger.sense.form.tense && trigger.sense.form.number !== next.sense.form.number) return false;
    const noun = next.shape === "noun" || readingAt(this.scene.doc, next.first, "trigger.noun") !== undefined;
    return trigger.shape === "noun" ? noun : next.shape !== "noun";
  }

  /** "took … the lives of": the affected follow the word that completes the verb. */
  private opened(trigger: Trigger): Trigger | null {
    for (let i = trigger.last; i < Math.min(this.to, trigger.last + 12); i++) {
      const word = readingAt(this.scene.doc, i, trigger.opens as string);
      if (word) return { ...trigger, last: i + word.length, shape: "phrase" };
    }
    return null;
  }

  /** "met … their death": the closing word must follow. */
  private closed(trigger: Trigger): boolean {
    for (
      let i = trigger.closes === "g.fled" ? Math.max(this.from, trigger.first - FLED) : trigger.last;
      i < Math.min(this.to, trigger.last + (trigger.kind === "killed" ? TO_DEATH : CLOSING));
      i++
    )
      if (
        (trigger.closes === "place" && this.scene.placeAt.has(i) && this.leadsTo(i)) ||
        readingAt(this.scene.doc, i, trigger.closes as string)
      )
        return true;
    return false;
  }

  /** "to PLACE". */
  private leadsTo(i: number): boolean {
    return readingAt(this.scene.doc, i - 1, "g.prep")?.sense.entry.features.to !== undefined;
  }

  /** "at dawn", spelled like "blew up"; "in order to free two towns", which are not free yet. */
  private isNoDeed(trigger: Trigger): boolean {
    const { first, kind, shape, sense } = trigger;
    return (
      this.scene.timeAt.has(first) ||
      this.isName(first) ||
      isUndone(this.scene.doc, trigger) ||
      (kind === "control" && shape === "noun" && sense.lead?.parts.includes("for") === true)
    );
  }

  /** A given name beside another, spelled like a verb. */
  private isName(i: number): boolean {
    const given = (k: number): boolean => readingAt(this.scene.doc, k, "name.given") !== undefined;
    return given(i) && (given(i - 1) || given(i + 1));
  }

  /** "thousands of families": a word with a number before it is what is counted, not a deed spelled alike. */
  private isCounted(trigger: Trigger): boolean {
    for (let i = trigger.first - 1; i >= Math.max(this.from, trigger.first - 4); i--) {
      const phrase = this.phrases.get(i);
      if (phrase) return phrase.quantity !== null && phrase.head !== null && phrase.headAt === trigger.first;
    }
    return false;
  }

  /** "a number of dead and wounded" are two figures. */
  private addLots(kind: FigureKind, phrase: CountedPhrase, trigger: Trigger | null, rule: string): void {
    this.add(kind, phrase, trigger, rule);
    if (phrase.both && phrase.quantifier === "some")
      this.add(kind === "killed" ? "injured" : "killed", phrase, trigger, "two lots of one unknown number");
  }

  /** "the killing and wounding of 20": one number for both. */
  private pair(a: Trigger, b: Trigger, phrase: CountedPhrase): void {
    const kinds = new Set([a.kind, b.kind]);
    if (kinds.has("killed") && kinds.has("injured"))
      this.add("casualties", phrase, a, "killed and injured in one number");
    else {
      this.add(a.kind, phrase, a, "affected by two triggers");
      this.add(b.kind, phrase, b, "affected by two triggers");
    }
  }

  private kindOf(trigger: Trigger, phrase: CountedPhrase): FigureKind {
    // Those who leave hospital were treated.
    if (trigger.kind === "displaced" && this.leavesHospital(trigger, phrase)) return "aided";
    // The wounded who die are dead; "fell" says nothing of the lot of those who fell.
    const told = phrase.kind && TOLLS.has(phrase.kind) && phrase.head?.entry.features.pop === undefined;
    const treated = trigger.kind === "aided" && phrase.kind === "injured";
    if (told && !treated && (trigger.weak || trigger.kind !== "killed")) return phrase.kind as FigureKind;
    // Those who get no water or aid are in need of it.
    if (trigger.kind === "aided" && readingAt(this.scene.doc, trigger.first - 1, "g.not")) return "in_need";
    return trigger.kind === "released" && this.isWanted(trigger) ? "detained" : trigger.kind;
  }

  private leavesHospital({ first, last }: Trigger, phrase: CountedPhrase): boolean {
    const end = Math.max(last, phrase.first > first ? phrase.last : last);
    return [0, 1].some((k) => readingAt(this.scene.doc, end + k, "g.clinic"));
  }

  /** "talks on the release of six": those whose release is asked for or refused are still held. */
  private isWanted({ first }: Trigger): boolean {
    for (let i = first - 1; i >= Math.max(this.from, first - 5); i--)
      if (readingAt(this.scene.doc, i, "g.wanted")) return true;
    return false;
  }

  /** "no injuries", "nobody was hurt", "damage was only material". */
  private none(): void {
    const { doc } = this.scene;
    for (let i = this.from; i < this.to; i++) {
      if (!mayDeny(doc, i)) continue;
      const unharmed = readingAt(doc, i, "g.unharmed");
      if (unharmed) this.zero("casualties", i, i + unharmed.length, unharmed.sense.lead, undefined);
      const neg = readingAt(doc, i, "g.neg");
      if (neg) i = Math.max(i, this.denied(i, neg) - 1);
    }
  }

  /** A negation shortly before a noun that tells its lot, or before "anybody". Returns the token after, or 0. */
  private denied(i: number, neg: Reading): number {
    const { doc } = this.scene;
    let trigger: Trigger | undefined;
    for (let k = i + neg.length; k < Math.min(this.to, i + 7); k++) {
      trigger ??= this.plainTriggerAt(k);
      const phrase = this.phrases.get(k);
      if (readingAt(doc, k, "g.anyone") && trigger && PERSONAL.has(trigger.kind)) {
        if (phrase) this.used.add(phrase);
        this.zero(trigger.kind, i, k + 1, neg.sense.lead, undefined);
        return k + 1;
      }
      if (phrase?.quantity && phrase.quantity.value.quantifier !== "some") return 0;
      if (phrase?.definite || readingAt(doc, k, "g.info")) return 0;
      const any = readingAt(doc, k, "g.any") && trigger && this.phrases.get(k + 1);
      if (any && trigger && !any.quantity && fits(trigger.kind, any, trigger)) {
        this.zero(trigger.kind, i, any.last, neg.sense.lead, any);
        return any.last;
      }
      const loss = readingAt(doc, k, "g.loss") ?? this.harmAt(k) ?? this.bodyAt(k);
      const kind =
        (loss?.sense.entry.features.kind as FigureKind | undefined) ??
        (phrase?.head && phrase.kind && TOLLS.has(phrase.kind) ? phrase.kind : null);
      if (!kind) continue;
      const last = Math.max(k + (loss?.length ?? 0), phrase?.last ?? 0);
      this.zero(kind, i, last, neg.sense.lead, phrase);
      return last;
    }
    return 0;
  }

  /** A word that tells what happened by itself. */
  private plainTriggerAt(k: number): Trigger | undefined {
    const trigger = this.triggerAt.get(k);
    return trigger?.closes || trigger?.opens ? undefined : trigger;
  }

  /** "no damage", but not "the damage". */
  private harmAt(k: number): Reading | undefined {
    const harm = readingAt(this.scene.doc, k, "g.harm");
    return harm && !leads(harm.sense, "the") ? harm : undefined;
  }

  /** "did not find any body": a noun of the dead that is a trigger elsewhere. */
  private bodyAt(k: number): ReturnType<typeof readingAt> {
    const trigger = this.triggerAt.get(k);
    return trigger?.shape === "noun" && !trigger.sense.lead && !trigger.sense.tail
      ? readingAt(this.scene.doc, k, "counted")
      : undefined;
  }

  private zero(
    kind: FigureKind,
    first: number,
    last: number,
    lead: Proclitic | null,
    phrase: CountedPhrase | undefined,
  ): void {
    if (phrase) this.used.add(phrase);
    const none = nonePhrase(
      this.scene.doc,
      { first, last },
      lead,
      kind === "damaged" ? "building" : "person",
    );
    this.add(kind, { ...none, population: phrase?.population ?? [] }, null, "denied to have happened");
  }

  /** Nouns that tell their lot themselves: "five dead", "dozens of raids". */
  private bySelf(): void {
    for (const phrase of this.phrases.values()) {
      const told = this.used.has(phrase) ? null : victimTold(this.scene.doc, phrase);
      if (told) this.add(told.kind, told.phrase, null, "the adjective tells");
      if (this.used.has(phrase) || told) continue;
      if (isExplosive(this.scene, phrase))
        this.add("attacks", { ...phrase, unit: "attack" }, null, "things that went off");
      if (hitsTargets(this.scene, this.phrases, phrase))
        this.add("attacks", phrase, null, "places that were hit");
      if (this.isLoad(phrase)) this.add("aided", phrase, null, "a load of aid");
      if (!phrase.kind || phrase.head?.tail) continue;
      const counted =
        (phrase.quantity !== null && phrase.quantity.value.form !== "ordinal") ||
        (phrase.low === 2 && !phrase.quantity) ||
        phrase.rule === "number: one behind its noun";
      if (phrase.unit === "attack") {
        if (counted && countsAttacks(this.scene, this.phrases, phrase))
          this.add("attacks", phrase, null, "counted attacks");
        continue;
      }
      if (this.isGenitive(phrase) || this.byPredicate(phrase) || this.isState(phrase) || isHeldAnyway(phrase))
        continue;
      if (counted) {
        this.addLots(
          this.isExchanged(phrase) ? "released" : phrase.kind,
          phrase,
          null,
          "the counted noun tells",
        );
      } else if (!phrase.definite && (TOLLS.has(phrase.kind) ? this.toldOf(phrase) : this.turnedUp(phrase)))
        this.bare(phrase);
    }
  }

  /** "2000 tons of relief". */
  private isLoad({ head, last, low, quantity }: CountedPhrase): boolean {
    if (!head?.entry.features.load || low === null || !quantity || quantity.value.form === "ordinal")
      return false;
    for (let i = last; i < Math.min(this.to, last + LOAD); i++) {
      if (readingAt(this.scene.doc, i, "g.aid")) return true;
      if (markAt(this.scene.doc, i) !== "") return false;
    }
    return false;
  }

  /** "the release of the soldier in exchange for hundreds of prisoners": they are let go as well. */
  private isExchanged({ kind, first }: CountedPhrase): boolean {
    return (
      kind === "detained" &&
      readingAt(this.scene.doc, first - 1, "g.exchange") !== undefined &&
      this.drafts.some((d) => d.kind === "released")
    );
  }

  /** "two soldiers are still missing": the noun tells the lot of those before. */
  private byPredicate(noun: CountedPhrase): boolean {
    const told = TOLLS.has(noun.kind as FigureKind) ? null : toldBy(this.scene, this, noun);
    if (!told) return false;
    this.used.add(noun);
    this.add(noun.kind as FigureKind, told, null, "told by the predicate");
    return true;
  }

  /** "the son of one of the dead": told of somebody else. */
  private isGenitive({ first, quantity, joined }: CountedPhrase): boolean {
    if (quantity?.value.form !== "one_of" || joined) return false;
    const owner = this.phrases.get(first - 1);
    return owner?.last === first && owner.single && !owner.definite;
  }

  /** "one of them fell dead": the noun tells the state of him who fell. */
  private isState({ single, definite, first, kind }: CountedPhrase): boolean {
    const told = this.drafts.some(
      ({ trigger, phrase, kind: lot }) =>
        trigger?.weak && lot === kind && phrase.last <= first && first - phrase.last < STATE,
    );
    return single && !definite && told;
  }

  /** "left dead and wounded": two kinds of unknown number. */
  private bare(phrase: CountedPhrase): void {
    this.add(phrase.kind as FigureKind, phrase, null, "the counted noun tells");
  }

  /** Those in a lasting state, like refugees, are mostly just there: they count where a word says that they are the outcome. */
  private turnedUp(phrase: CountedPhrase): boolean {
    if (phrase.single || phrase.governed) return false;
    for (let i = phrase.first - 1; i >= Math.max(this.from, phrase.first - 3); i--)
      if (readingAt(this.scene.doc, i, "g.light")) return true;
    return false;
  }

  /** "there was no news of": a negation right before the word that leads to a toll. */
  private isDenied(i: number): boolean {
    return [1, 2, 3, 4].some((k) => readingAt(this.scene.doc, i - k, "g.neg"));
  }

  /** "one dead and one wounded by shelling": a headline without a verb. */
  private isHeadline({ first, last, definite }: CountedPhrase): boolean {
    const { doc } = this.scene;
    if (first !== this.from || definite) return false;
    for (let i = last; i < Math.min(this.to, last + HEADLINE); i++) {
      const joined = this.phrases.get(i);
      if (joined?.joined && joined.kind && TOLLS.has(joined.kind)) return true;
      if (readingAt(doc, i, "g.cause") || readingAt(doc, i, "g.by")) return true;
    }
    return false;
  }

  /** Whether a word that leads to a toll stands shortly before the phrase, or the sentence begins with it. */
  private toldOf(phrase: CountedPhrase): boolean {
    const { doc } = this.scene;
    if (phrase.first <= this.from + 1 && (!phrase.single || this.isHeadline(phrase))) return true;
    for (let i = phrase.first - 1; i >= Math.max(this.from, phrase.first - 5); i--) {
      if (readingAt(doc, i, "g.light")) return !this.isDenied(i);
      if (!'"“«'.includes(markAt(doc, i))) return false;
    }
    for (let i = phrase.last; i < Math.min(this.to, phrase.last + 3); i++)
      if (readingAt(doc, i, "g.light")) return true;
    return phrase.joined && this.drafts.some((d) => d.trigger === null && d.phrase.last === phrase.first);
  }

  /** "the number of dead rose to 17": the noun is named first, the number follows alone. */
  private tallies(): void {
    for (const phrase of this.phrases.values()) {
      if (
        this.used.has(phrase) ||
        phrase.quantity ||
        !phrase.kind ||
        (phrase.unit !== "person" && phrase.unit !== "family")
      )
        continue;
      // "the toll: two dead and five wounded" counts the two.
      if (phrase.low === 2 && !phrase.definite) continue;
      if (!this.afterTally(phrase) && !this.valued(phrase)) continue;
      const total = this.totalAfter(phrase);
      if (total) this.used.add(phrase);
      if (total)
        this.add(
          total.kind && TOLLS.has(total.kind) ? total.kind : this.jointLot(phrase),
          {
            ...(this.isExceeded(phrase) ? over(total) : total),
            population: total.population.length ? total.population : phrase.population,
          },
          null,
          "total named after the noun",
        );
    }
  }

  /** "the number of dead exceeded … 100": the verb before the noun makes the number a lower bound. */
  private isExceeded(noun: CountedPhrase): boolean {
    for (let i = noun.first - 1; i >= Math.max(this.from, noun.first - 4); i--)
      if (readingAt(this.scene.doc, i, "g.reach")?.sense.entry.features.more !== undefined) return true;
    return false;
  }

  /** "the number of dead and wounded is 118": one number for both lots. */
  private jointLot(noun: CountedPhrase): FigureKind {
    const other = this.phrases.get(noun.last);
    const joint =
      other?.joined && !other.quantity && other.kind && TOLLS.has(other.kind) && other.kind !== noun.kind;
    if (!joint || this.used.has(other)) return noun.kind as FigureKind;
    this.used.add(other);
    return "casualties";
  }

  /** "the number of those who were killed reached 300": the deed stands where a noun of the dead could. */
  private talliesOfDeeds(): void {
    const { doc } = this.scene;
    for (const trigger of this.triggers) {
      if (trigger.shape === "noun" || !readingAt(doc, trigger.first - 1, "g.rel")) continue;
      const tally = [2, 3, 4, 5].some((k) => readingAt(doc, trigger.first - k, "g.tally"));
      const total = tally ? this.totalAfter({ last: trigger.last }) : null;
      if (total && fits(trigger.kind, total, null))
        this.add(trigger.kind, total, trigger, "total named after the deed");
    }
  }

  /** "rose to 5 the number of the dead", "to 37 the number of those who were killed": the number comes first. */
  private talliesBehind(): void {
    const { doc } = this.scene;
    for (const phrase of this.phrases.values()) {
      if (
        !phrase.quantity ||
        phrase.low === null ||
        phrase.head ||
        this.used.has(phrase) ||
        !readingAt(doc, phrase.last, "g.tally")
      )
        continue;
      const lot = this.lotAfter(phrase.last + 1);
      if (lot) this.add(lot, { ...phrase, stranger: false }, null, "total named before the noun");
    }
  }

  /** The lot that a noun tells right behind a word for "the number of", or a verb of the clause about them. */
  private lotAfter(from: number): FigureKind | null {
    for (let i = from; i < Math.min(this.to, from + TO_LOT); i++) {
      const noun = this.phrases.get(i);
      if (noun?.quantity || ".؛:".includes(markAt(this.scene.doc, i) || " ")) return null;
      const kind = noun?.kind ?? this.triggerAt.get(i)?.kind;
      if (!kind) continue;
      if (noun) this.used.add(noun);
      return TOLLS.has(kind) ? kind : null;
    }
    return null;
  }

  /** "the displaced at about two million", "the besieged, whose number is put at 2000": the number follows at once. */
  private valued(noun: CountedPhrase): boolean {
    const { doc } = this.scene;
    if (!noun.definite) return false;
    const beside = this.phrases.get(noun.last);
    if (beside?.quantity && !beside.head && (beside.governed || this.goesOnFrom(noun))) return true;
    // "the dead are now thirteen".
    const now = this.phrases.get(noun.last + 1);
    if (now?.quantity && !now.head && readingAt(doc, noun.last, "g.become")) return true;
    return [0, 1].some((k) => readingAt(doc, noun.last + k, "g.tally")?.sense.tail != null);
  }

  /** "the dead are 12, the wounded 25": joined to a total. */
  private goesOnFrom({ first, joined }: CountedPhrase): boolean {
    return joined && this.drafts.some(({ phrase }) => phrase.last === first && phrase.quantity !== null);
  }

  private afterTally(phrase: CountedPhrase): boolean {
    for (let i = phrase.first - 1; i >= Math.max(this.from, phrase.first - 3); i--)
      if (readingAt(this.scene.doc, i, "g.tally")) return true;
    return false;
  }

  private totalAfter(noun: { readonly last: number }): CountedPhrase | null {
    for (let i = noun.last; i < Math.min(this.to, noun.last + 25); i++) {
      const phrase = this.phrases.get(i);
      if (phrase?.quantity && this.comesFrom(phrase)) continue;
      // "the dead are over a hundred while the number of wounded …": another tally begins.
      if (phrase?.kind && !phrase.quantity && phrase.definite && readingAt(this.scene.doc, i - 1, "g.tally"))
        return null;
      if (
        phrase?.quantity &&
        (phrase.low ?? phrase.high) !== null &&
        !this.used.has(phrase) &&
        (phrase.unit === null || phrase.unit === "person" || phrase.unit === "family")
      ) {
        this.used.add(phrase);
        return phrase;
      }
      const trigger = this.triggerAt.get(i);
      if (trigger && trigger.shape !== "noun" && !trigger.weak) return null;
    }
    return null;
  }

  /** "three men and two women": what is joined to an affected phrase shares its lot. */
  private joinedPhrases(): void {
    for (const phrase of this.phrases.values()) {
      if (this.used.has(phrase) || phrase.stranger) continue;
      const before =
        this.drafts.find(
          (d) =>
            (d.trigger || (TOLLS.has(d.kind) && d.phrase.quantifier !== "all")) &&
            joins(this.scene, this, d, phrase),
        ) ?? this.drafts.find((d) => continues(this.scene, d.phrase, phrase));
      if (!before || !fits(before.kind, phrase, before.trigger)) continue;
      if (
        (phrase.definite &&
          !isKin(phrase) &&
          !isThingBeside(before, phrase) &&
          !isAddedToo(this.scene, phrase)) ||
        this.isSubject(phrase, before.trigger) ||
        phrase.quantity?.value.form === "ordinal"
      )
        continue;
      const kind = phrase.kind && phrase.population.length === 0 ? phrase.kind : before.kind;
      this.add(kind, phrase, before.trigger, "joined to an affected phrase", before.whole);
    }
  }

  /** "…, and three were wounded": what is joined is the subject of another word. */
  private isSubject(phrase: CountedPhrase, own: Trigger | null): boolean {
    const next = this.triggerAt.get(phrase.last);
    return next !== undefined && next.first !== own?.first && next.shape !== "noun" && !next.joined;
  }

  /** "four civilians (a woman and three children)": those that make up a total. */
  private partitions(): void {
    for (const whole of [...this.drafts]) {
      const parts = partition(this.scene, this, whole.phrase);
      for (const part of parts) this.add(whole.kind, part, whole.trigger, partitionRule, whole);
      this.takeUp(whole.phrase.last, parts.at(-1)?.last ?? 0);
    }
  }

  /** Nouns without a number among the parts of a total are what those numbers count. */
  private takeUp(from: number, to: number): void {
    for (const phrase of this.phrases.values())
      if (phrase.first >= from && phrase.last <= to && phrase.low === null) this.used.add(phrase);
  }

  /** "among them two children": shares of the figure before. */
  private parts(): void {
    const { doc } = this.scene;
    for (let i = this.from; i < this.to; i++) {
      const back = this.pointsBack(i);
      const part = back || this.isShareBefore(i) ? undefined : readingAt(doc, i, "g.part");
      const share = back ?? this.shareAt(i);
      if (!part && !share) continue;
      const whole = this.lotBefore(i) ? null : this.wholeBefore(i);
      if (share && whole && isOf(share, whole))
        this.add(whole.kind, share, whole.trigger, "a share of the figure before", whole);
      const kind =
        (part?.sense.entry.features.kind as FigureKind | undefined) ?? this.lotBefore(i) ?? whole?.kind;
      if (!part || !kind) continue;
      const known = this.drafts.length;
      const last = this.partsAfter(i + part.length, whole, kind, this.isOfLot(i));
      if (this.drafts.length === known && part.sense.entry.features.kind) this.amongLot(i, kind);
      i = last - 1;
    }
  }

  /** A noun of a lot that a genitive follows. */
  private isConstruct(i: number): boolean {
    const noun = readingAt(this.scene.doc, i, "counted")?.sense;
    return noun?.entry.features.kind !== undefined && !leads(noun, "the") && noun.tail === null;
  }

  /** "that seven policemen were among the dead": those before the words, in a clause of their own. */
  private amongLot(part: number, lot: FigureKind): void {
    const { doc } = this.scene;
    for (let i = part - 1; i >= Math.max(this.from, part - TO_LOT); i--) {
      const phrase = this.phrases.get(i);
      if (
        phrase &&
        !this.used.has(phrase) &&
        !phrase.definite &&
        !phrase.governed &&
        fits(lot, phrase, null)
      ) {
        if (readingAt(doc, i - 1, "g.that") || readingAt(doc, i - 1, "g.was"))
          this.add(lot, phrase, null, "told to be among them");
        return;
      }
      if (this.triggerAt.has(i)) return;
    }
  }

  /** "the dead, among them two": the lot that the noun right before tells. */
  private lotBefore(i: number): FigureKind | null {
    const phrase = [...this.phrases.values()].find((p) => p.last === i);
    return phrase?.definite &&
      !phrase.quantity &&
      phrase.kind &&
      TOLLS.has(phrase.kind) &&
      !this.used.has(phrase)
      ? phrase.kind
      : null;
  }

  /** "rose from 31 to 54": the number that was before. */
  private comesFrom(phrase: CountedPhrase): boolean {
    const { doc } = this.scene;
    if (readingAt(doc, phrase.first - 1, "g.prep")?.sense.entry.features.of === undefined) return false;
    for (let i = phrase.last; i < Math.min(this.to, phrase.last + 3); i++)
      if (readingAt(doc, i, "g.prep")?.sense.entry.features.to !== undefined) return this.phrases.has(i + 1);
    return false;
  }

  /** "three of them": a number right before the word that points back. */
  private pointsBack(i: number): CountedPhrase | null {
    if (!readingAt(this.scene.doc, i, "g.part")) return null;
    const phrase = this.numberBefore(i);
    return phrase && !this.used.has(phrase) ? phrase : null;
  }

  /** "among them the bodies of 30": the noun is a word that takes the number behind it. */
  private leadsOn({ first, last, quantity }: CountedPhrase): boolean {
    return !quantity && this.triggerAt.has(first) && [0, 1].some((k) => this.phrases.get(last + k)?.quantity);
  }

  /** "nine of the dead were civilians": the lot belongs to the number before it. */
  private isOfLot(i: number): boolean {
    const phrase = this.numberBefore(i);
    return phrase !== null && phrase.last > i && this.used.has(phrase);
  }

  /** "six of them": the number before the word is known as a share. */
  private isShareBefore(i: number): boolean {
    const phrase = this.numberBefore(i);
    return phrase !== null && this.drafts.some((d) => d.phrase === phrase && d.whole !== null);
  }

  /** The phrase whose number ends at token `i`. */
  private numberBefore(i: number): CountedPhrase | null {
    for (let k = i - 1; k >= Math.max(this.from, i - 3); k--) {
      const phrase = this.phrases.get(k);
      if (phrase?.quantity?.last === i) return phrase;
    }
    return null;
  }

  private shareAt(i: number): CountedPhrase | null {
    const phrase = this.phrases.get(i);
    if (!phrase?.quantity || this.used.has(phrase)) return null;
    const q = phrase.quantity.value;
    const share = ["most", "all"].includes(q.quantifier) || q.form === "amount" || q.form === "share";
    return share && q.pronoun && !this.meansWounds(i, q.pronoun) ? phrase : null;
  }

  /** "ten were hurt by wounds, some of them grave": "them" that is said of things, right behind a noun that counts nobody. */
  private meansWounds(i: number, pronoun: string): boolean {
    const { doc } = this.scene;
    const counts = [...this.phrases.values()].some((p) => p.last === i);
    return pronoun === "3fs" && !counts && doc.words[i - 1]?.leads.some((p) => p.parts[0] === "in") === true;
  }

  private wholeBefore(i: number): Draft | null {
    let best: Draft | null = null;
    for (const d of this.drafts)
      if (d.phrase.last <= i && !d.whole && (!best || d.phrase.first > best.phrase.first)) best = d;
    return best;
  }

  /** `counted`: only numbers joined to the one before the word ("nine of the dead were …, and one was …"). */
  private partsAfter(from: number, whole: Draft | null, lot: FigureKind, counted: boolean): number {
    let at = from;
    for (let i = from; i < Math.min(this.to, at + 8); i++) {
      const phrase = titled(this.scene, this.phrases.get(i) ?? namedPart(this.scene, this, i, at));
      if (!phrase) {
        if (this.triggerAt.has(i) || readingAt(this.scene.doc, i, "g.turn")) break;
        continue;
      }
      // "three of them in a grave state".
      if (phrase.governed && !phrase.quantity && phrase.head?.entry.features.weak) continue;
      // "among the dead of the opposition three leaders".
      if (i === from && phrase.definite && !phrase.quantity && this.isConstruct(from - 1)) continue;
      if (counted && !(phrase.joined && phrase.quantity)) continue;
      if (this.leadsOn(phrase) || (at > from && isApposition(phrase, at))) continue;
      if (this.used.has(phrase) || !fits(lot, phrase, null) || isOtherLot(phrase, lot)) break;
      if (at > from && !phrase.joined && (markAt(this.scene.doc, i - 1) !== "،" || isOneOf(phrase))) break;
      const kind = phrase.kind && phrase.population.length === 0 ? phrase.kind : lot;
      this.add(kind, phrase, whole?.trigger ?? null, "among those counted before", whole);
      at = phrase.last;
      i = at - 1;
    }
    return Math.max(at, from);
  }
}
