/** Seconds of one run. */
function secondsOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

/** The shortest of several runs of each work, taken in turn: what else the machine does then hits all alike. */
export function bestSeconds(runs: number, ...works: readonly (() => unknown)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run++)
    for (const [i, work] of works.entries()) best[i] = Math.min(best[i] as number, secondsOf(work));
  return best;
}
