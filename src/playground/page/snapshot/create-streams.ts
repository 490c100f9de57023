import type { ServerResponse } from "node:http";
import { startAnswer } from "../serving/answer.js";
import { createSnapshotStream } from "./snapshot-stream.js";

/** The streams of all open pages. */
export interface Streams {
  /**
   * Streams to one page until it goes away.
   * @param watch starts watching for changes; gives back what stops it
   */
  open(
    response: ServerResponse,
    render: () => string,
    watch: (changed: () => void) => () => void,
  ): void;
  /** Every page looks again. */
  changed(): void;
  /** Ends all streams. */
  close(): void;
}

interface Options {
  readonly gapMs: number;
  readonly heartbeatMs: number;
  readonly onError: (error: unknown) => void;
}

export const createStreams = (options: Options): Streams => {
  const open = new Map<ServerResponse, () => void>();
  return {
    open: (response, render, watch) => {
      startAnswer(response, { "content-type": "text/event-stream; charset=utf-8" });
      const stream = createSnapshotStream({
        ...options,
        render,
        outlet: {
          write: (text) => response.write(text),
          drained: (caughtUp) => response.once("drain", caughtUp),
        },
      });
      const unwatch = watch(stream.changed);
      open.set(response, stream.changed);
      response.once("close", () => {
        open.delete(response);
        unwatch();
        stream.stop();
      });
    },
    changed: () => {
      for (const changed of open.values()) changed();
    },
    close: () => {
      for (const response of open.keys()) response.end();
    },
  };
};
