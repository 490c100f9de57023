import type { JsonObject } from "../json.js";

/** Slack's `{ "ok": false, "error": … }`, with whatever else the answer carries. */
export class Refusal extends Error {
  readonly code: string;
  readonly details: JsonObject;

  constructor(code: string, details: JsonObject = {}) {
    super(`Slack refuses: ${code}`);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
  }
}
