import type { Actor } from "../story/actor.js";
import type { Random } from "../story/random.js";
import { type Details, renderStoryEvent } from "../story/story-event.js";

/** Takes an event's JSON text, seen by whoever asks from `visibleAtMs` (epoch ms) on. */
export type Add = (text: string, visibleAtMs: number) => void;

/**
 * Logs something at its time, epoch ms. What is still to come is seen when it comes; with `lateMs` it is
 * seen that much later than it happened.
 */
export type WriteLive = (
  type: string,
  timeMs: number,
  actor: Actor,
  details?: Details,
  lateMs?: number,
) => void;

/**
 * Writes events out as they happen, in the shapes that the API has.
 * @param isFine whether none of their times are cut to the second: for what is told in its order
 */
export const createLiveWrite =
  (add: Add, random: Random, isFine = false): WriteLive =>
  (type, timeMs, actor, details = {}, lateMs = 0) =>
    add(renderStoryEvent({ type, timeMs, actor, details, isFine }, random).text, timeMs + lateMs);
