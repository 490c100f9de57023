import type { ServerResponse } from "node:http";
import type { Fault } from "./faults.js";
import { isJsonObject, type JsonObject } from "./json.js";

/** An answer before it is written: JSON, text or bytes. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: JsonObject | string | Buffer;
}

/** What of an answer reached the caller. */
export interface Outcome {
  /** HTTP status; 0 when the connection was dropped or stays silent. */
  readonly status: number;
  readonly answer: JsonObject;
}

/** Does the work of one request and answers it, or lets it fail as asked. */
export const reply = (
  response: ServerResponse,
  fault: Fault | null,
  work: () => Reply,
): Outcome => {
  if (fault === null) return write(response, work());
  if (fault === "hang") return { status: 0, answer: {} };
  if (fault === "hang-after-processing") return outcomeOf(work(), 0);
  if (fault === "drop-after-processing" || fault === "cut") {
    const done = work();
    return fault === "cut" ? cut(response, done) : drop(response, done);
  }
  return write(response, failure(fault));
};

const failure = (fault: Exclude<Fault, string>): Reply => {
  if (fault === 500) return { status: 500, body: "Internal Server Error" };
  if (typeof fault === "object" && "error" in fault) {
    return { status: 200, body: { ok: false, error: fault.error } };
  }
  const seconds = fault === 429 ? 1 : fault.retryAfterSeconds;
  return {
    status: 429,
    headers: { "retry-after": String(seconds) },
    body: { ok: false, error: "ratelimited" },
  };
};

const bytesOf = ({ body }: Reply): Buffer =>
  Buffer.isBuffer(body) ? body : Buffer.from(isJsonObject(body) ? JSON.stringify(body) : body);

const headersOf = (answer: Reply, length: number) => ({
  "content-type":
    isJsonObject(answer.body) && !Buffer.isBuffer(answer.body)
      ? "application/json; charset=utf-8"
      : "text/plain; charset=utf-8",
  "content-length": String(length),
  ...answer.headers,
});

const outcomeOf = (answer: Reply, status: number): Outcome => ({
  status,
  answer: isJsonObject(answer.body) && !Buffer.isBuffer(answer.body) ? answer.body : {},
});

const write = (response: ServerResponse, answer: Reply): Outcome => {
  const bytes = bytesOf(answer);
  response.writeHead(answer.status, headersOf(answer, bytes.byteLength)).end(bytes);
  return outcomeOf(answer, answer.status);
};

const drop = (response: ServerResponse, answer: Reply): Outcome => {
  response.destroy();
  return outcomeOf(answer, 0);
};

const cut = (response: ServerResponse, answer: Reply): Outcome => {
  const bytes = bytesOf(answer);
  response.writeHead(answer.status, headersOf(answer, bytes.byteLength));
  const half = bytes.subarray(0, Math.floor(bytes.byteLength / 2));
  response.write(half, () => response.destroy());
  return outcomeOf(answer, 0);
};
