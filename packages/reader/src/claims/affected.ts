import { type Document, leads, readingAt } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { isComma, markAt } from "../token-text.ts";
import { antecedentOf, doneTo, hasOwnObject, pointedTo } from "./antecedents.ts";
import { acceptable, type Counted, fits, isLed, PERSONAL } from "./fitting.ts";
import { namePhrase } from "./given-phrases.ts";
import { nameAt, type PersonName, personAt, strangerAt } from "./names.ts";
import type { CountedPhrase } from "./phrases.ts";
import { personPointedTo } from "./pointed-persons.ts";
import type { Scene } from "./scene.ts";
import { standingBefore, subjectBefore, wholeOf } from "./subjects.ts";
import { isJoined } from "./tokens.ts";
import type { Trigger } from "./triggers.ts";

const AFTER = 18;
const BEFORE = 14;
const BARE_REACH = 5;
const WEAK_AFTER = 12;
const DOER_WORDS = 9;
const QUOTES = '"«»“”';

/** The phrase that counts those whom the trigger affects, or null. `leading`: the first of two joined triggers. */
export function affectedBy(
  scene: Scene,
  counted: Counted,
  trigger: Trigger,
  leading: Trigger,
): CountedPhrase | null {
  const done = doneTo(scene, trigger);
  if (done)
    return (
      counting(antecedent(scene, counted, done) ?? subjectBefore(scene, counted, done)) ??
      pointedTo(scene, counted, trigger)
    );
  if (trigger.shape === "noun") {
    return (
      titled(scene, objectAfter(scene, counted, trigger)) ??
      undergoes(scene, counted, trigger) ??
      pointedTo(scene, counted, trigger) ??
      personPointedTo(scene, counted, trigger) ??
      namedAfter(scene, counted, trigger)
    );
  }
  if (trigger.before) return standingBefore(scene, counted, leading);
  if (trigger.beside) return objectAfter(scene, counted, trigger);
  const { number } = trigger.sense.form;
  const many = number === "plural" || number === "dual";
  if (hasOwnObject(trigger)) return antecedent(scene, counted, trigger) ?? pointedTo(scene, counted, trigger);
  // "the bombs that the planes drop": a verb with an object is another one, spelled alike.
  if (trigger.shape === "subject" && trigger.sense.form.tense && trigger.sense.tail?.person.startsWith("3"))
    return null;
  const direct = trigger.shape === "object" ? counted.phrases.get(trigger.last) : undefined;
  if (direct && !direct.joined && acceptable(scene, counted, direct, trigger))
    return titled(scene, afterSubject(scene, counted, direct, trigger) ?? direct);
  const before =
    (many && trigger.shape === "object" && antecedent(scene, counted, trigger)) ||
    subjectBefore(scene, counted, leading);
  const after = titled(scene, objectAfter(scene, counted, trigger));
  // "two gunmen came and killed in it 21 tourists".
  if (before && trigger.joined && trigger.shape === "object" && after?.quantity) return after;
  if (before && (many || before.last === leading.first || isCollective(before, trigger)))
    return number === "dual" ? asDual(before) : before;
  const named = after?.quantity || after?.first === trigger.last ? null : namedAfter(scene, counted, trigger);
  if (named && after) return named.first <= after.first ? named : after;
  return after ?? named ?? before ?? namedBefore(scene, counted, leading);
}

/** "dozens of families … fled", "three cars … burnt": of things and families the verb is a feminine singular. */
function isCollective({ quantity, unit, governed }: CountedPhrase, { sense, joined }: Trigger): boolean {
  const { gender, number } = sense.form;
  return (
    quantity !== null &&
    !governed &&
    !joined &&
    unit !== "person" &&
    unit !== null &&
    gender === "f" &&
    number === "singular"
  );
}

/** Only those with a number, or two. */
function counting(phrase: CountedPhrase | null): CountedPhrase | null {
  return phrase && (phrase.quantity || phrase.low === 2) ? phrase : null;
}

function antecedent(scene: Scene, counted: Counted, trigger: Trigger): CountedPhrase | null {
  const phrase = antecedentOf(scene, counted, trigger);
  if (!phrase || !acceptable(scene, counted, phrase, trigger)) return null;
  return wholeOf(scene, counted, trigger, phrase) ?? phrase;
}

/** A noun that is dual or plural alike is dual when its verb is. */
function asDual(phrase: CountedPhrase): CountedPhrase {
  return phrase.quantity || !phrase.mayBeDual ? phrase : { ...phrase, low: 2, high: 2, quantifier: "exact" };
}

/** "the planes destroyed, two tanks": a comma between the doer and what he did it to. */
function opensObject({ phrases }: Counted, i: number, trigger: Trigger): boolean {
  const next = phrases.get(i + 1);
  return (
    trigger.shape === "object" &&
    !trigger.weak &&
    next !== undefined &&
    !next.joined &&
    (next.quantity !== null || next.low === 2)
  );
}

/** Whether the sentence goes on to another clause at token `i`. */
function breaks(scene: Scene, counted: Counted, i: number, trigger: Trigger): boolean {
  const { doc } = scene;
  const mark = markAt(doc, i);
  if (mark !== "" && !'"«»“”()-،'.includes(mark)) return true;
  if (isComma(mark) && opensObject(counted, i, trigger)) return false;
  if (
    isComma(mark) &&
    (!besideTime(scene, i) || (trigger.shape === "noun" && !counted.phrases.get(i + 1)?.quantity))
  )
    return true;
  if (counted.triggerAt.has(i)) return true;
  for (const name of ["g.turn", "g.that", "g.rel", "g.when", "g.part", "g.related"])
    if (readingAt(doc, i, name)) return true;
  return (
    isJoined(doc, i) &&
    doc.words[i]?.senses.some((s) => s.form.tense !== undefined && s.lead?.parts[0] === "and") === true
  );
}

/** A comma that opens or closes a time put between verb and object. */
function besideTime(scene: Scene, comma: number): boolean {
  if (scene.timeAt.has(comma + 1)) return true;
  for (let k = comma - 1; k >= Math.max(0, comma - 8); k--)
    if ((scene.timeAt.get(k)?.last ?? -1) === comma) return true;
  return false;
}

/** "the most senior officer": a word of which nothing is known between the deed and its indefinite noun. */
function isSuperlative(
  doc: Document,
  { first, single, definite }: CountedPhrase,
  { last }: Trigger,
): boolean {
  const word = doc.words[last];
  return single && !definite && first === last + 1 && word?.senses.length === 0 && word.leads.length === 0;
}

/** Tokens of an insertion between dashes. */
const INSERTED = 25;

/** The token behind an insertion between dashes that opens at `i` and counts nobody, or `i`. */
function insertionEnd({ doc }: Scene, { to, phrases }: Counted, i: number): number {
  if (!DASHES.includes(markAt(doc, i) || " ") || phrases.get(i + 1)?.quantity) return i;
  for (let k = i + 1; k < Math.min(to, i + INSERTED); k++)
    if (DASHES.includes(markAt(doc, k) || " ")) return k + 1;
  return i;
}

/** Tokens of what tells more of the doer. */
const ASIDE = 14;

/** The object behind what tells more of the doer ("the group, backed by planes, killed a leader", "which wants …"): a noun whose form is an object's. */
function objectBehindAside(
  { doc }: Scene,
  { to, phrases, triggerAt }: Counted,
  i: number,
  trigger: Trigger,
): number {
  const opens = isComma(markAt(doc, i)) || readingAt(doc, i, "g.rel") !== undefined;
  if (!opens || trigger.shape !== "object" || trigger.weak || trigger.sense.form.voice === "passive")
    return i;
  for (let k = i + 1; k < Math.min(to, i + ASIDE); k++) {
    const phrase = phrases.get(k);
    if (triggerAt.has(k) || ".؛:".includes(markAt(doc, k) || " ")) return i;
    if (phrase?.head?.form.absolute && phrase.single && !phrase.joined && !phrase.governed) return k;
  }
  return i;
}

const DASHES = "-–—";

function objectAfter(scene: Scene, counted: Counted, trigger: Trigger): CountedPhrase | null {
  const { doc } = scene;
  let limit = Math.min(counted.to, trigger.last + reachOf(trigger));
  let governed = false;
  let strangers = 0;
  for (let i = trigger.last; i < limit; ) {
    const phrase = counted.phrases.get(i);
    if (phrase) {
      const counts = phrase.quantity !== null || phrase.low === 2;
      const led = isLed(doc, phrase, trigger);
      const free = led || (counts ? !phrase.governed || i === trigger.last : !governed && !phrase.governed);
      const near =
        led ||
        counts ||
        (trigger.shape === "noun"
          ? strangers === 0 || isSuperlative(doc, phrase, trigger)
          : strangers <= BARE_REACH);
      if (!led && (i > trigger.last || !counts) && closedNoun(trigger)) return null;
      if ((free || i === trigger.last) && near && acceptable(scene, counted, phrase, trigger))
        return afterSubject(scene, counted, phrase, trigger) ?? phrase;
      if (phrase.quantity && fits(trigger.kind, phrase, trigger) && counted.used.has(phrase)) return null;
      i = phrase.last;
      governed = false;
      strangers++;
      continue;
    }
    const skip = Math.max(
      scene.timeAt.get(i)?.last ?? 0,
      scene.placeAt.get(i)?.last ?? 0,
      scene.actorAt.get(i)?.last ?? 0,
    );
    if (skip > i) {
      i = nextPhrase(counted, i + 1, skip);
      governed = false;
      continue;
    }
    const dash = insertionEnd(scene, counted, i);
    const behind = dash > i ? dash : objectBehindAside(scene, counted, i, trigger);
    if (behind > i) {
      limit = Math.min(counted.to, limit + behind - i);
      i = behind;
      continue;
    }
    const altogether = readingAt(doc, i, "g.altogether");
    if (altogether) {
      i += altogether.length;
      continue;
    }
    if (breaks(scene, counted, i, trigger)) return null;
    if ((readingAt(doc, i, "g.prep") ?? readingAt(doc, i, "g.cause"))?.sense.tail === null) governed = true;
    if (doc.tokens.kind[i] === 0) strangers++;
    i++;
  }
  return null;
}

/** The first token from `from` on at which a phrase with a number or a single person begins, or `to`. */
function nextPhrase(counted: Counted, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const phrase = counted.phrases.get(i);
    if (phrase && (phrase.quantity || (phrase.definite && phrase.single))) return i;
  }
  return to;
}

/** "the activist NAME": the name belongs to the figure's words; "the leader of the movement, NAME": the name is the figure. */
export function titled(scene: Scene, phrase: CountedPhrase | null): CountedPhrase | null {
  if (!phrase?.single) return phrase;
  const name = personAt(scene, phrase.first);
  if (!name) return phrase;
  if (!phrase.definite) return namedWithin(scene, name.first, name.last) ?? phrase;
  // "the Ruritanian soldier NAME": his country stands between, the noun alone tells the figure.
  if (readingAt(scene.doc, phrase.headAt + 1, "demonym")) return phrase;
  return { ...phrase, last: name.last, end: scene.doc.tokens.end[name.last - 1] as number };
}

/** "the leader of the council NAME": behind an indefinite noun the name begins at a word known as one. */
function namedWithin({ doc }: Scene, from: number, last: number): CountedPhrase | null {
  for (let first = from; first < last; first++) {
    const given = readingAt(doc, first, "name.given");
    if (given && !given.sense.tail && !given.sense.lead) return namePhrase(doc, { first, last });
  }
  return null;
}

/** A deed's noun that takes nobody as its genitive: "the abduction", "his abduction". What it governs is led or counted. */
function closedNoun(trigger: Trigger): boolean {
  if (trigger.shape !== "noun" || trigger.last - trigger.first > 1) return false;
  return trigger.sense.tail !== null || leads(trigger.sense, "the");
}

/** How far the affected may stand from a word: from one that tells little, not far. */
function reachOf(trigger: Trigger): number {
  if (trigger.beside) return 1;
  return trigger.weak && trigger.shape !== "noun" ? WEAK_AFTER : AFTER;
}

/** "gunmen of the group killed three soldiers": the first phrase is the doer when another follows it. */
function afterSubject(
  scene: Scene,
  counted: Counted,
  phrase: CountedPhrase,
  trigger: Trigger,
): CountedPhrase | null {
  if (
    trigger.shape !== "object" ||
    trigger.sense.form.voice === "passive" ||
    phrase.first !== trigger.last ||
    phrase.quantity ||
    phrase.single
  )
    return null;
  const { doc } = scene;
  for (let i = phrase.last; i < Math.min(counted.to, phrase.last + DOER_WORDS); i++) {
    const next = counted.phrases.get(i);
    // What is governed, or an adjective of the doer's side.
    if (next && !next.quantity && (next.governed || (next.definite && next.single))) continue;
    if (next)
      return !next.joined && !next.governed && acceptable(scene, counted, next, trigger) ? next : null;
    const side = scene.actorAt.get(i)?.last ?? 0;
    if (side > i + 1) {
      i = nextPhrase(counted, i + 1, side) - 1;
      continue;
    }
    if (QUOTES.includes(markAt(doc, i) || " ")) continue;
    const of = readingAt(doc, i, "g.prep")?.sense.entry.features.of !== undefined;
    if (
      markAt(doc, i) !== "" ||
      isJoined(doc, i) ||
      (!of && readingAt(doc, i, "g.prep")) ||
      breaks(scene, counted, i, trigger)
    )
      return null;
  }
  return null;
}

/** "three of them were subjected to abduction": the subject of "undergo" is the affected. */
function undergoes(scene: Scene, counted: Counted, trigger: Trigger): CountedPhrase | null {
  const { doc } = scene;
  if (trigger.kind === "control" || !trigger.sense.lead?.parts.includes("for")) return null;
  for (let i = trigger.first - 1; i >= Math.max(counted.from, trigger.first - BEFORE); i--) {
    const verb = readingAt(doc, i, "g.undergo");
    if (!verb) continue;
    const pseudo: Trigger = { ...trigger, first: i, last: i + 1, shape: "subject", sense: verb.sense };
    return objectAfter(scene, counted, pseudo) ?? subjectBefore(scene, counted, pseudo);
  }
  return null;
}

/** "the killing of NAME": a person named counts one. */
function namedAfter(scene: Scene, counted: Counted, trigger: Trigger): CountedPhrase | null {
  if (
    trigger.weak ||
    trigger.unit ||
    !PERSONAL.has(trigger.kind) ||
    trigger.kind === "displaced" ||
    trigger.sense.tail ||
    closedNoun(trigger)
  )
    return null;
  const { doc } = scene;
  for (let i = trigger.last; i < Math.min(counted.to, trigger.last + AFTER); i++) {
    const each = readingAt(doc, i, "g.each");
    const name = each
      ? (personAt(scene, i + each.length) ?? nameAt(scene, i + each.length))
      : personAt(scene, i);
    if (name && name.last <= counted.to) return namePhrase(doc, name);
    const stranger = trigger.victim && i === trigger.last ? strangerAt(scene, i) : null;
    if (stranger && stranger.last <= counted.to) return namePhrase(doc, stranger);
    if (trigger.shape === "noun" || each) return null;
    const skip = Math.max(
      scene.timeAt.get(i)?.last ?? 0,
      scene.placeAt.get(i)?.last ?? 0,
      scene.actorAt.get(i)?.last ?? 0,
    );
    if (skip > i) i = quoteWithin(scene, i + 1, skip) - 1;
    else if (markAt(doc, i) !== "" || (i > trigger.last + 3 && breaks(scene, counted, i, trigger)))
      return null;
  }
  return null;
}

/** The first opening quotation mark of a stretch, where a name may begin that was taken for part of the doer's, or its end. */
function quoteWithin({ doc }: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if ('"«“'.includes(markAt(doc, i) || " ")) return i;
  return to;
}

/** The names that follow one after another ("A (22), B and C"): ages in brackets, commas and "and" between them. */
export function furtherNames(scene: Scene, name: CountedPhrase, to: number): CountedPhrase[] {
  const { doc } = scene;
  const found: CountedPhrase[] = [];
  let at = name.last;
  while (found.length < MOST_NAMES) {
    const open = at;
    while (
      at < to &&
      at - open < 5 &&
      !isJoined(doc, at) &&
      (markAt(doc, at) !== "" || doc.tokens.kind[at] === tokenKind.number)
    )
      at++;
    if (at >= to || (at === open && !isJoined(doc, at))) break;
    const next = nameAt(scene, at) ?? titledName(scene, at);
    if (!next || next.last > to) break;
    found.push(namePhrase(doc, next));
    at = next.last;
  }
  return found;
}

const MOST_NAMES = 20;

/** "and the private NAME". */
function titledName(scene: Scene, at: number): PersonName | null {
  return readingAt(scene.doc, at, "g.title") ? personAt(scene, at) : null;
}

/** "among the dead NAME": who is named right behind the words, or joined to those before. */
export function namedPart(scene: Scene, { to }: Counted, i: number, last: number): CountedPhrase | null {
  if (scene.placeAt.has(i)) return null;
  const name = i === last ? (personAt(scene, i) ?? pairOfNames(scene, i)) : null;
  return name && name.last <= to ? namePhrase(scene.doc, name) : null;
}

/** Two words or more of which nothing is known. */
function pairOfNames(scene: Scene, i: number): PersonName | null {
  const name = strangerAt(scene, i);
  return name && name.last - i > 1 ? name : null;
}

/** "NAME was killed": the name ends where the verb begins. */
function namedBefore(scene: Scene, counted: Counted, trigger: Trigger): CountedPhrase | null {
  if (trigger.weak || trigger.unit || !PERSONAL.has(trigger.kind) || trigger.kind === "displaced")
    return null;
  for (let i = trigger.first - 2; i >= Math.max(counted.from, trigger.first - 7); i--) {
    const name = personAt(scene, i);
    if (name && name.last <= trigger.first && trigger.first - name.last <= 1 && !isJoined(scene.doc, i))
      return namePhrase(scene.doc, name);
  }
  return subjectNamed(scene, counted, trigger);
}

/** Tokens between "that" and the verb of the clause that it opens. */
const CLAUSE = 30;

/** "that NAME, one of the leaders of the movement, was killed": the name opens the clause, what tells of him stands between. */
function subjectNamed(scene: Scene, counted: Counted, trigger: Trigger): CountedPhrase | null {
  const { doc } = scene;
  if (trigger.joined || trigger.sense.form.number !== "singular") return null;
  for (let i = trigger.first - 1; i >= Math.max(counted.from, trigger.first - CLAUSE); i--) {
    if (counted.triggerAt.has(i) || readingAt(doc, i, "g.turn")) return null;
    const that = readingAt(doc, i, "g.that");
    if (!that) continue;
    const name = personAt(scene, i + that.length);
    return name && insertsBehind(scene, name.last) ? namePhrase(doc, name) : null;
  }
  return null;
}

/** Whether an age, a bracket or a comma follows, which part a name from its verb. */
function insertsBehind({ doc, quantities }: Scene, i: number): boolean {
  const mark = markAt(doc, i);
  return (mark !== "" && "،,(-–".includes(mark)) || quantities.get(i + 3)?.value.role === "age";
}
