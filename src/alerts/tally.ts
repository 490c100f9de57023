import type { NamedCount } from "../state/alerts/outbox-message.js";

/** More names than anybody reads; a hostile log may hold another one in every event. */
const MOST = 50;

/**
 * Counts with more names counted: by count, largest first, then by name. Beyond 50 names the rarest are
 * forgotten, so theirs are lower bounds.
 */
export const tallied = (
  counts: readonly NamedCount[],
  names: readonly (string | null)[],
): readonly NamedCount[] => {
  const totals = new Map(counts.map(({ name, count }) => [name, count]));
  for (const name of names) if (name !== null) totals.set(name, (totals.get(name) ?? 0) + 1);
  return [...totals]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
    .slice(0, MOST);
};
