import type { Mute } from "../state/alerts/mute.js";
import type { AlertMessage } from "../state/alerts/outbox-message.js";
import type { Watch, WatchSettings } from "../state/alerts/watch.js";
import type { EventRef } from "./sources.js";

export interface MuteDraft {
  readonly watchId: string | null;
  readonly userName: string | null;
  readonly by: string;
  readonly untilMs: number;
  /** The alert at which somebody pressed Mute, which then says so. */
  readonly alertId?: string;
}

/** Of a watch: messages that wait, and why they do not go out. */
export interface WatchDelivery {
  /** Due, and not taken by Slack yet. */
  readonly waiting: number;
  /** Held back by mutes or quiet hours, and when the first of them goes out (epoch ms). */
  readonly held: number;
  readonly heldUntilMs: number | null;
  /** Slack's word for the latest failure; null: nothing fails. */
  readonly failingCode: string | null;
  readonly failingSinceMs: number | null;
}

export interface AlertsStatus {
  readonly waiting: number;
  readonly failing: number;
}

/**
 * Watches, mutes and acknowledgements, for whoever may: who that is is the caller's to check. Everything
 * is on disk when a promise is fulfilled.
 */
export interface Alerts {
  /** Not the deleted ones, by number. */
  watches(): readonly Watch[];
  /** Also deleted ones. */
  watch(id: string): Watch | undefined;
  /** @throws TooManyWatchesError */
  createWatch(settings: WatchSettings, ownerId: string): Promise<Watch>;
  /** A changed query watches from now on, as a new watch would. @throws WatchGoneError */
  changeWatch(id: string, settings: WatchSettings): Promise<Watch>;
  /** @throws WatchGoneError */
  pauseWatch(id: string, by: string): Promise<Watch>;
  /** Watches from now on. @throws WatchGoneError */
  resumeWatch(id: string): Promise<Watch>;
  /** What waits to be posted is dropped. @throws WatchGoneError; built-in ones are paused instead */
  deleteWatch(id: string, by: string): Promise<void>;
  /** Posts an example to where its alerts go. @throws WatchGoneError */
  testWatch(id: string, by: string): Promise<void>;
  deliveryOf(watchId: string): WatchDelivery;

  /** Under way only. */
  mutes(): readonly Mute[];
  mute(draft: MuteDraft): Promise<Mute>;
  /** Ends it now; what it held back goes out. Undefined: it has ended already. */
  unmute(id: string, by: string): Promise<Mute | undefined>;

  /** The alert behind a button. @throws AlertGoneError */
  alert(id: string): Promise<AlertMessage>;
  /** The latest events of an alert to arrive, the newest of those first. */
  eventsOf(alertId: string, limit: number): Promise<readonly EventRef[]>;
  /** The first one counts; says who that was. @throws AlertGoneError */
  acknowledge(alertId: string, userId: string): Promise<AlertMessage>;

  status(): AlertsStatus;
}
