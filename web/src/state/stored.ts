/** Stored data may be anything: these take what has the right form, and a default for the rest. */

/** The fields of a pattern, each with the stored text where there is one. */
export function textsLike<T extends object>(pattern: T, stored: unknown): T {
  const record = isRecord(stored) ? stored : {};
  const entries = Object.entries(pattern).map(([name, standard]) => [
    name,
    text(record[name], standard),
  ]);
  return Object.fromEntries(entries) as T;
}

export function text(value: unknown, standard: string): string {
  return typeof value === "string" ? value : standard;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
