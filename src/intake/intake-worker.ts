import { parentPort } from "node:worker_threads";
import type { EventBatch } from "../audit/event-batch.js";
import { PageUnreadableError } from "./intake.js";
import type { Reply, Request } from "./messages.js";
import { parsePage } from "./parse-page.js";
import { readFile } from "./read-file.js";

/** Batches of a file that may be on their way before the first is stored. */
const AHEAD = 2;

if (parentPort === null) throw new Error("intake-worker runs as a worker thread only");
const port = parentPort;

// Moved to the other thread rather than copied.
const buffersOf = (batch: EventBatch): ArrayBuffer[] =>
  [
    batch.ids,
    batch.timesUs,
    batch.typeNames.indexes,
    batch.actorNames.indexes,
    batch.userTypes.indexes,
    batch.addresses.indexes,
    batch.affectedNames.indexes,
    batch.raws.bytes,
    batch.raws.ends,
  ].map((array) => array.buffer as ArrayBuffer);

const answer = (reply: Reply, batch?: EventBatch): void => {
  port.postMessage(reply, batch === undefined ? [] : buffersOf(batch));
};

const fail = (id: number, cause: unknown): void => {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  answer({ kind: "failed", id, message, code });
};

const onPage = (id: number, body: Uint8Array<ArrayBuffer>): void => {
  try {
    const page = parsePage(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
    answer({ kind: "page", id, page }, page.batch);
  } catch (cause) {
    if (cause instanceof PageUnreadableError)
      answer({ kind: "unreadable", id, message: cause.message });
    else fail(id, cause);
  }
};

/** How many more batches of each file may be sent, and who waits for one more. */
const credits = new Map<number, { left: number; resume: (() => void) | null; stopped: boolean }>();

const onFile = async (id: number, path: string): Promise<void> => {
  const credit = { left: AHEAD, resume: null as (() => void) | null, stopped: false };
  credits.set(id, credit);
  try {
    for await (const batch of readFile(path)) {
      while (credit.left === 0 && !credit.stopped) {
        await new Promise<void>((resolve) => {
          credit.resume = resolve;
        });
      }
      if (credit.stopped) return;
      credit.left -= 1;
      answer({ kind: "batch", id, batch }, batch.batch);
    }
    answer({ kind: "end", id });
  } catch (cause) {
    fail(id, cause);
  } finally {
    credits.delete(id);
  }
};

const onCredit = (id: number, stopped: boolean): void => {
  const credit = credits.get(id);
  if (credit === undefined) return;
  credit.left += 1;
  credit.stopped = stopped;
  credit.resume?.();
};

port.on("message", (request: Request) => {
  if (request.kind === "page") onPage(request.id, request.body);
  else if (request.kind === "file") void onFile(request.id, request.path);
  else onCredit(request.id, request.kind === "stop");
});
