import type { Journal } from "../journal.js";
import type { Random } from "../random.js";
import type { World } from "../world.js";

/** Writes down something that happened once, the same for a seed and a now. */
export type Story = (journal: Journal, world: World, random: Random) => void;
