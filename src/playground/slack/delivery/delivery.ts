import type { JsonObject } from "../json.js";

/** What Slack sends to an app. */
export interface Delivery {
  readonly type: "slash_commands" | "interactive" | "events_api";
  readonly payload: JsonObject;
  /** Set when Slack sends an event again. */
  readonly retry?: { readonly attempt: number; readonly reason: string };
}

/** How the app acknowledged. */
export interface Ack {
  /** Milliseconds from sending to the whole acknowledgement. */
  readonly ackMs: number;
  /** HTTP status (200 in Socket Mode); null when there was no acknowledgement in time. */
  readonly ackStatus: number | null;
  /** The body: an object when it was JSON, else text; null when it was empty. */
  readonly ackBody: JsonObject | string | null;
  /** What Slack would tell the user: `operation_timeout`, `dispatch_failed`, or null. */
  readonly error: "operation_timeout" | "dispatch_failed" | null;
}

/** Sends one delivery and waits for its acknowledgement. */
export type Deliver = (delivery: Delivery) => Promise<Ack>;
