import type { Ask } from "../payloads.js";
import type { Room } from "../room.js";

/** What a button does: `value` is what we once gave it. */
export type ActionHandler = (room: Room, ask: Ask, value: string) => Promise<void>;
