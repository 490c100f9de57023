import type { AlertContent } from "../../../alerts/content.js";
import { labelOf } from "../../../audit/catalogue.js";
import type { NamedCount } from "../../../state/alerts/outbox-message.js";
import { countOf, formatCount } from "../counts.js";
import { cut, visible } from "../text.js";

const NAME_MOST = 60;
const NAMED_MOST = 10;
const LABELS_MOST = 3;

type Burst = Pick<AlertContent, "actors" | "types" | "eventCount">;

const nameOf = (name: string): string => cut(visible(name), NAME_MOST);
const sumOf = (counts: readonly NamedCount[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

/** Events by nobody in `actors`: without a user, or by more users than are counted. */
const unnamed = ({ actors, eventCount }: Burst): number => Math.max(0, eventCount - sumOf(actors));

/** `Access requests and 2 others`; null where no event has a user. Not escaped. */
const whoInWords = (burst: Burst): string | null => {
  const [first, ...others] = burst.actors;
  if (first === undefined) return null;
  const who = nameOf(first.name);
  if (unnamed(burst) > 0) return `${who} and others`;
  return others.length === 0 ? who : `${who} and ${countOf(others.length, "other")}`;
};

const whatInWords = ({ types, eventCount }: Burst): string => {
  const labels = types.slice(0, LABELS_MOST).map(({ name }) => nameOf(labelOf(name)));
  const [only] = labels;
  const isAll = sumOf(types) >= eventCount;
  if (only === undefined) return countOf(eventCount, "event");
  if (types.length === 1 && isAll) return `${formatCount(eventCount)} × ${only}`;
  const more = types.length > LABELS_MOST || !isAll ? " and more" : "";
  return `${countOf(eventCount, "event")} (${labels.join(", ")}${more})`;
};

/** `Access requests and 2 others: 3,031 events (User roles assigned, User roles revoked)`. Not escaped. */
export const burstInWords = (burst: Burst): string => {
  const who = whoInWords(burst);
  return who === null ? whatInWords(burst) : `${who}: ${whatInWords(burst)}`;
};

/** `alice@example.com 2 · bob@example.com 1`, of all events; empty where none has a user. Not escaped. */
export const actorsInWords = (burst: Burst): string => {
  const { actors } = burst;
  const nobodys = unnamed(burst);
  const [only, ...others] = actors;
  if (only === undefined) return "";
  if (others.length === 0 && nobodys === 0) return nameOf(only.name);
  const rest = actors.slice(NAMED_MOST);
  return [
    ...actors
      .slice(0, NAMED_MOST)
      .map(({ name, count }) => `${nameOf(name)} ${formatCount(count)}`),
    ...(rest.length > 0 && nobodys === 0
      ? [`+${countOf(rest.length, "other")} ${formatCount(sumOf(rest))}`]
      : []),
    ...(nobodys > 0 ? [`others ${formatCount(nobodys + sumOf(rest))}`] : []),
  ].join(" · ");
};

/** `3,001 × User roles assigned · 30 × User roles revoked`, of all events. Not escaped. */
export const typesInWords = ({ types, eventCount }: Burst): string => {
  const named = types.slice(0, NAMED_MOST);
  const rest = eventCount - sumOf(named);
  return [
    ...named.map(({ name, count }) => `${formatCount(count)} × ${nameOf(labelOf(name))}`),
    ...(rest > 0 ? [`${formatCount(rest)} × others`] : []),
  ].join(" · ");
};
