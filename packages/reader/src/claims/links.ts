import type { FigureClaim } from "@isnad/model";

/** Whether two populations can be the same people: one says no more than the other leaves open. */
function compatible(a: FigureClaim, b: FigureClaim): boolean {
  if (a.population.length === 0 || b.population.length === 0) return true;
  return a.population.some((p) => b.population.includes(p));
}

/** The same quantity, perhaps with another hedge. */
function sameNumber(a: FigureClaim, b: FigureClaim): boolean {
  const value = (c: FigureClaim): number | null => c.figure.low ?? c.figure.high;
  if (value(a) === null || value(b) === null)
    return value(a) === value(b) && a.figure.quantifier === b.figure.quantifier && a.population.join() === b.population.join();
  return value(a) === value(b);
}

/** Whether two claims can tell of one event: neither day nor place contradicts. */
function sameEvent(a: FigureClaim, b: FigureClaim): boolean {
  if (a.time?.startDate && b.time?.startDate && a.time.startDate !== b.time.startDate && a.time.endDate !== b.time.endDate) return false;
  return true;
}

/** For each claim the first earlier one that gives the same quantity for the same thing, or null. In text order. */
export function restatements(claims: readonly FigureClaim[]): (string | null)[] {
  return claims.map((claim, i) => {
    for (const earlier of claims.slice(0, i)) {
      if (earlier.kind !== claim.kind || earlier.restates || earlier.evidence.start === claim.evidence.start) continue;
      if (earlier.figure.unit !== claim.figure.unit) continue;
      if (sameNumber(earlier, claim) && compatible(earlier, claim) && sameEvent(earlier, claim)) return earlier.id;
    }
    return null;
  });
}
