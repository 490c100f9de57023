import { type Day, daysUntil } from "./calendar.js";
import type { Cast, Company } from "./create-people.js";
import { OFFICES } from "./offices.js";
import type { Person } from "./person.js";
import type { TurningPoints } from "./turning-points.js";

/** Everything that the stories share. */
export interface World {
  readonly nowMs: number;
  readonly people: readonly Person[];
  /** Those who are still here. */
  readonly analysts: readonly Person[];
  readonly admins: readonly Person[];
  /** Who was there all the time, always under the same name. */
  readonly steady: readonly Person[];
  readonly cast: Cast;
  readonly points: TurningPoints;
  /** The days of the history where somebody works, oldest first, today the last. */
  daysOf(person: Person): readonly Day[];
}

/** @param nowMs epoch ms */
export const createWorld = (
  { people, cast }: Company,
  points: TurningPoints,
  nowMs: number,
): World => {
  const calendars = new Map(OFFICES.map(({ zone }) => [zone, daysUntil(nowMs, zone)]));
  return {
    nowMs,
    people,
    analysts: people.filter(({ kind, leftMs }) => kind === "analyst" && leftMs > nowMs),
    admins: people.filter(({ kind }) => kind === "admin"),
    steady: people.filter(
      ({ former, joinedMs, leftMs }) => former === null && joinedMs < 0 && leftMs > nowMs,
    ),
    cast,
    points,
    daysOf: ({ office }) => calendars.get(office.zone) ?? [],
  };
};
