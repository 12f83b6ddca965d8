const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ]\d)/;

/** The day of an ISO date or time; undefined when it is none, or when there is no such day. */
export function parseDay(text: string): string | undefined {
  const found = pattern.exec(text.trim());
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 0;
  return isReal ? text.trim().slice(0, 10) : undefined;
}
