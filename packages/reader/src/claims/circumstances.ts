import type { Mention } from "@isnad/engine";
import type { Flag, Means } from "@isnad/model";
import type { Actor } from "../actors/index.ts";
import type { PlaceGroup } from "../places/index.ts";
import type { Time } from "../times/index.ts";
import { actorField } from "./choice/actors.ts";
import type { Choice, Choose, ChosenField } from "./choice/choose.ts";
import { meansField } from "./choice/means.ts";
import { type Field, optionsOf } from "./choice/options.ts";
import { placeField } from "./choice/places.ts";
import type { Site } from "./choice/site.ts";
import { timeField } from "./choice/times.ts";

/** Where and when. */
export interface Setting {
  readonly places: PlaceGroup | null;
  readonly time: Mention<Time> | null;
  readonly flags: readonly Flag[];
  /** How sure each choice is, 0 to 1. */
  readonly shares: Readonly<Partial<Record<ChosenField, number>>>;
  /** What spoke most for each choice, the weightiest first. */
  readonly reasons: Readonly<Partial<Record<ChosenField, readonly string[]>>>;
}

/** Where, when, by whom and by what. */
export interface Circumstances extends Setting {
  readonly actors: readonly Mention<Actor>[];
  readonly means: Means | null;
}

/** What holds for all that follows a heading. */
export interface Heading {
  readonly places: PlaceGroup | null;
  readonly day: Mention<Time> | null;
}

/** What the claims before were given. */
export interface Told {
  readonly last: { readonly circumstances: Circumstances; readonly sentence: number } | null;
  readonly whole: Circumstances | null;
}

/** Chooses where and when a claim is, among what stands around it. */
export function settingOf(site: Site, heading: Heading, told: Told, choose: Choose): Setting {
  const places = chosen(placeField(heading.places), (c) => c.places, { site, told, choose });
  const time = chosen(timeField(heading.day), (c) => c.time, { site, told, choose });
  const flags: Flag[] = [];
  if (places.option.value && places.option.carried) flags.push("carried_place");
  if (time.option.value && time.option.carried) flags.push("carried_time");
  if (time.option.value?.value.stale) flags.push("stale_date");
  return {
    places: places.option.value,
    time: time.option.value,
    flags,
    shares: { places: places.share, time: time.share },
    reasons: { places: places.reasons, time: time.reasons },
  };
}

/** Chooses the circumstances of a figure. */
export function circumstancesOf(site: Site, heading: Heading, told: Told, choose: Choose): Circumstances {
  const setting = settingOf(site, heading, told, choose);
  const means = chosen(meansField, (c) => c.means, { site, told, choose });
  const actors = chosen(actorField, (c) => (c.actors.length > 0 ? c.actors : null), { site, told, choose });
  return {
    ...setting,
    actors: actors.option.value ?? [],
    means: means.option.value,
    shares: { ...setting.shares, means: means.share, actors: actors.share },
    reasons: { ...setting.reasons, means: means.reasons, actors: actors.reasons },
  };
}

function chosen<T>(
  field: Field<T>,
  of: (c: Circumstances) => T | null,
  { site, told, choose }: { readonly site: Site; readonly told: Told; readonly choose: Choose },
): Choice<T> {
  const { last, whole } = told;
  const past = {
    last: last ? { value: of(last.circumstances), sentence: last.sentence } : undefined,
    whole: whole ? { value: of(whole) } : undefined,
  };
  return choose(field.name, optionsOf(field, site, past), site);
}
