import type { ServerResponse } from "node:http";
import { startAnswer } from "../serving/answer.js";
import { RequestRefusedError } from "../serving/request-refused-error.js";
import { createSnapshotStream, type SnapshotStream } from "./snapshot-stream.js";

/** The streams of all open pages. */
export interface Streams {
  /**
   * Streams to one page until it goes away.
   * @param watch starts watching for changes; gives back what stops it
   * @throws RequestRefusedError after `close`
   */
  open(
    response: ServerResponse,
    render: () => string,
    watch: (changed: () => void) => () => void,
  ): void;
  /** Every page looks again. */
  changed(): void;
  /** Ends all streams, for good. */
  close(): void;
}

interface Options {
  readonly gapMs: number;
  readonly heartbeatMs: number;
  readonly onError: (error: unknown) => void;
}

export const createStreams = (options: Options): Streams => {
  const open = new Map<ServerResponse, SnapshotStream>();
  let isClosed = false;
  return {
    open: (response, render, watch) => {
      if (isClosed) throw new RequestRefusedError(503, "The playground is stopping.");
      startAnswer(response, { "content-type": "text/event-stream; charset=utf-8" });
      const outlet = {
        write: (text: string) => response.write(text),
        drained: (caughtUp: () => void) => response.once("drain", caughtUp),
      };
      const stream = createSnapshotStream({ ...options, render, outlet });
      const unwatch = watch(stream.changed);
      open.set(response, stream);
      response.once("close", () => {
        open.delete(response);
        stream.stop();
        unwatch();
      });
    },
    changed: () => {
      for (const stream of open.values()) stream.changed();
    },
    close: () => {
      isClosed = true;
      for (const [response, stream] of open) {
        stream.stop();
        response.end();
      }
    },
  };
};
