import type { ServerResponse } from "node:http";
import { startAnswer } from "../serving/answer.js";
import { RequestRefusedError } from "../serving/request-refused-error.js";
import { createSnapshotStream } from "./snapshot-stream.js";

/** The streams of all open pages. */
export interface Streams {
  /**
   * Streams to one page until it goes away. Of too many pages the one that came first is parked: told so, and let go of.
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

/** Browsers keep six connections to one server, for all tabs together; acts need one of them. */
const MOST_OPEN = 5;

export const createStreams = (options: Options): Streams => {
  const open = new Map<ServerResponse, { changed(): void; stop(): void }>();
  let isClosed = false;
  const letGo = (response: ServerResponse): void => {
    open.get(response)?.stop();
    open.delete(response);
  };
  const park = (response: ServerResponse): void => {
    letGo(response);
    response.end("event: parked\ndata: {}\n\n");
  };
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
      const stop = () => {
        stream.stop();
        unwatch();
      };
      open.set(response, { changed: stream.changed, stop });
      response.once("close", () => letGo(response));
      const [first] = open.keys();
      if (open.size > MOST_OPEN && first !== undefined) park(first);
    },
    changed: () => {
      for (const stream of open.values()) stream.changed();
    },
    close: () => {
      isClosed = true;
      for (const response of [...open.keys()]) {
        letGo(response);
        response.end();
      }
    },
  };
};
