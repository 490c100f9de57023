import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A call that the whole of has arrived. */
export interface Arrival {
  /** `chat.postMessage`. */
  readonly method: string;
  /** Form fields, as they were sent. */
  readonly body: string;
  readonly atMs: number;
}

export interface SlackArrivals {
  readonly apiUrl: string;
  /** All so far, oldest first. */
  readonly arrivals: readonly Arrival[];
  close(): void;
}

const CHANNEL = "C1";

/** The least that alerts need of a Slack: it takes every message, and remembers when it had it. */
export const startSlackArrivals = async (clock: () => number): Promise<SlackArrivals> => {
  const arrivals: Arrival[] = [];
  const answerTo = (method: string): object => {
    if (method === "auth.test") {
      return { user_id: "UBOT", bot_id: "BBOT", team_id: "T1", url: "http://127.0.0.1/" };
    }
    return { channel: CHANNEL, ts: `${arrivals.length}.000100` };
  };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const method = (request.url ?? "").slice("/api/".length);
    arrivals.push({ method, body, atMs: clock() });
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ ok: true, ...answerTo(method) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    arrivals,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
