import type { Random } from "../random.js";
import type { Details } from "../story-event.js";
import type { World } from "../world.js";

/** One thing's life in the log: a domain is added, changed and deleted. */
export interface Course {
  readonly doer: "admin" | "analyst" | "system";
  /** How many things have such a life in 90 days. The first one's is always told to its end. */
  readonly times: number;
  /** How many of the others' are; default a half. */
  readonly finished?: number;
  /** @param time counts from 0, in the order in which the lives begin */
  begin(world: World, random: Random, time: number): readonly Step[];
}

export interface Step {
  readonly type: string;
  /** Working days since the step before; 0 is minutes later. */
  readonly afterDays: number;
  readonly details: Details;
}

/** A step of a course: an event of a type, so many working days after the one before. */
export const step = (type: string, afterDays: number, details: Details): Step => ({
  type,
  afterDays,
  details,
});
