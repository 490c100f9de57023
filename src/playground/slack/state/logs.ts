import type { JsonObject } from "../json.js";

/** Something the bot did that Slack refuses, or that the contract forbids. */
export interface Violation {
  /** The Web API method, or `response_url`, `ack`, `upload`. */
  readonly where: string;
  /** Slack's error code, or the name of a warning. */
  readonly error: string;
  readonly message: string;
  /** JSON pointer into the payload, "" for the whole of it. */
  readonly pointer: string;
}

/** One call of the Web API, as answered. */
export interface ApiCall {
  readonly method: string;
  readonly args: JsonObject;
  /** HTTP status; 0 when the connection was dropped instead. */
  readonly status: number;
  readonly answer: JsonObject;
  /** Milliseconds since 1970, by the workspace's clock. */
  readonly atMs: number;
}
