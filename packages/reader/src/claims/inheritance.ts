import type { Circumstances } from "./circumstances.ts";
import type { Draft } from "./figures.ts";

/** Rules by which a circumstance stands in the claim's own words. */
const OWN = ["inside", "after", "before"];

const isOwn = ({ rules }: Circumstances, what: string): boolean =>
  OWN.some((standing) => rules.includes(`${what} ${standing}`));

/** A share takes what its whole has, unless its own words say it. */
function inherited(part: Circumstances, whole: Circumstances): Circumstances {
  const place = isOwn(part, "place") ? part : whole;
  const time = isOwn(part, "time") ? part : whole;
  return {
    places: place.places,
    time: time.time,
    actors: part.actors.length > 0 ? part.actors : whole.actors,
    means: part.means ?? whole.means,
    flags: part.flags,
    rules: [...part.rules, "circumstances of the whole"],
  };
}

/** The claims of a report, in order, shares with the circumstances of their wholes. */
export function withWholes<P extends { readonly draft: Draft; readonly circumstances: Circumstances }>(
  placed: readonly P[],
  whole: ReadonlyMap<Draft, Draft>,
): P[] {
  const done = new Map<Draft, P>();
  return placed.map((p) => {
    const of = done.get(whole.get(p.draft) as Draft);
    const full = of ? { ...p, circumstances: inherited(p.circumstances, of.circumstances) } : p;
    done.set(p.draft, full);
    return full;
  });
}
