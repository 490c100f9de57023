import { Worker } from "node:worker_threads";
import { fileProblem } from "./file-problem.js";
import { type FileBatch, type Intake, PageUnreadableError, type ParsedPage } from "./intake.js";
import type { Reply, Request } from "./messages.js";

/** Events are garbage as soon as they are sent: a large nursery only holds more of it. */
const YOUNG_HEAP_MB = 8;

type Listener = (reply: Reply) => void;

/** Replies in the order they came, for a reader that takes them one by one. */
const createInbox = () => {
  const replies: Reply[] = [];
  let wake: ((reply: Reply) => void) | null = null;
  return {
    put: (reply: Reply): void => {
      if (wake === null) replies.push(reply);
      else {
        wake(reply);
        wake = null;
      }
    },
    take: (): Promise<Reply> =>
      new Promise((resolve) => {
        const reply = replies.shift();
        if (reply === undefined) wake = resolve;
        else resolve(reply);
      }),
  };
};

/** The intake with its worker thread, which starts with the first request and keeps no process alive. */
export const createIntake = (): Intake => {
  const listeners = new Map<number, Listener>();
  let worker: Worker | null = null;
  let lastId = 0;

  /** A thread that ended takes its requests with it, and only its own: the next one gets a new thread. */
  const end = (ended: Worker, message: string): void => {
    if (worker !== ended) return;
    worker = null;
    for (const [id, listener] of [...listeners]) {
      listener({ kind: "failed", id, message, code: "" });
    }
  };

  const ensureWorker = (): Worker => {
    if (worker !== null) return worker;
    const started = new Worker(new URL("./intake-worker.js", import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
    });
    started.on("message", (reply: Reply) => listeners.get(reply.id)?.(reply));
    started.on("error", (error: Error) => end(started, error.message));
    started.on("exit", () => end(started, "The parsing thread has ended."));
    worker = started;
    return started;
  };

  const send = (request: Request, transfer: readonly ArrayBuffer[] = []): void => {
    ensureWorker().postMessage(request, [...transfer]);
  };

  const open = (listener: Listener): number => {
    lastId += 1;
    listeners.set(lastId, listener);
    ensureWorker().ref();
    return lastId;
  };

  // An idle thread must not keep the process alive, a working one must.
  const finish = (id: number): void => {
    listeners.delete(id);
    if (listeners.size === 0) worker?.unref();
  };

  const readFile = async function* (path: string): AsyncGenerator<FileBatch> {
    const inbox = createInbox();
    const id = open(inbox.put);
    let ended = false;
    send({ kind: "file", id, path });
    try {
      for (;;) {
        const reply = await inbox.take();
        if (reply.kind === "failed") throw fileProblem(path, reply.code, reply.message);
        if (reply.kind !== "batch") break;
        yield reply.batch;
        send({ kind: "next", id });
      }
      ended = true;
    } finally {
      finish(id);
      if (!ended && worker !== null) send({ kind: "stop", id });
    }
  };

  const parsePage = (body: Uint8Array<ArrayBuffer>): Promise<ParsedPage> =>
    new Promise((resolve, reject) => {
      const id = open((reply) => {
        finish(id);
        if (reply.kind === "page") resolve(reply.page);
        else if (reply.kind === "unreadable") reject(new PageUnreadableError(reply.message));
        else if (reply.kind === "failed") reject(new Error(reply.message));
      });
      // A small buffer is a view into one that others use too: only its own may be moved.
      const owned = body.byteLength === body.buffer.byteLength ? body : new Uint8Array(body);
      send({ kind: "page", id, body: owned }, [owned.buffer]);
    });

  return {
    parsePage,
    readFile,
    close: async () => {
      const closing = worker;
      if (closing === null) return;
      end(closing, "The bot is stopping.");
      await closing.terminate();
    },
  };
};
