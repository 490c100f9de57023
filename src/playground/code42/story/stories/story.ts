import type { Journal } from "../journal.js";
import type { Random } from "../random.js";
import type { World } from "../world.js";

/** Writes down something that happened once, the same for a seed and a now. */
export type Story = (journal: Journal, world: World, random: Random) => void;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
