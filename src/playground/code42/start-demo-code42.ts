import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createDemoFaults, type DemoFaults, sendFault } from "./demo-faults.js";
import { createDemoLog, type DemoLog, type DemoOrder } from "./demo-log.js";
import { createDemoRoutes } from "./demo-routes.js";
import { createDemoTokens } from "./demo-tokens.js";

export interface DemoCode42Options {
  /** Default 0: any free one. */
  readonly port?: number;
  /** The API's own clock, epoch ms; default `Date.now`. */
  readonly clock?: () => number;
  /** Visible from the start. */
  readonly events?: readonly string[];
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** How long an access token lives; default 900. */
  readonly tokenSeconds?: number;
  /** Default newest first. */
  readonly order?: DemoOrder;
  /** Default true: an answer without events has no `events` key either. */
  readonly omitEmptyEvents?: boolean;
}

export interface RequestSeen {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  /** On the API's clock. */
  readonly atMs: number;
}

export interface DemoCode42 {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The latest thousand requests, oldest first. */
  readonly requests: readonly RequestSeen[];
  /** Adds an event (JSON text), visible from `visibleAtMs` on, default at once. */
  add(eventJsonText: string, visibleAtMs?: number): void;
  readonly forgetBefore: DemoLog["forgetBefore"];
  readonly fail: DemoFaults["add"];
  /** Drops the faults that have not happened yet. */
  readonly recover: DemoFaults["clear"];
  close(): Promise<void>;
}

const REQUESTS_KEPT = 1000;

const readBody = async (request: IncomingMessage): Promise<string> => {
  request.setEncoding("utf8");
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
};

/** A Code42 audit log API on 127.0.0.1 over events held in memory, with faults on demand. */
export const startDemoCode42 = async (options: DemoCode42Options = {}): Promise<DemoCode42> => {
  const { clientId = "key-demo", clientSecret = "secret-demo", tokenSeconds = 900 } = options;
  const { clock = Date.now, order = "newest-first", omitEmptyEvents = true } = options;
  const log = createDemoLog(order);
  const faults = createDemoFaults();
  const requests: RequestSeen[] = [];
  const route = createDemoRoutes({
    log,
    tokens: createDemoTokens(tokenSeconds, clock),
    clock,
    basic: Buffer.from(`${clientId}:${clientSecret}`).toString("base64"),
    tokenSeconds,
    omitEmptyEvents,
  });
  for (const event of options.events ?? []) log.add(event, 0);

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", headers } = request;
    const { pathname: path, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    const body = await readBody(request);
    requests.push({ method, path, body, atMs: clock() });
    if (requests.length > REQUESTS_KEPT) requests.shift();
    response.setHeader("date", new Date(clock()).toUTCString());
    const answer = route({
      method,
      path,
      parameters: searchParams,
      authorization: headers.authorization,
      contentType: headers["content-type"],
      body,
    });
    const fault = faults.next(path);
    if (fault !== undefined) {
      sendFault(response, fault, answer.body);
      return;
    }
    response.writeHead(answer.status, { "content-type": answer.contentType }).end(answer.body);
  };

  const server = createServer((request, response) => {
    // The asker may hang up in the middle of its request.
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  return {
    url: `http://127.0.0.1:${port}`,
    clientId,
    clientSecret,
    requests,
    add: (text, visibleAtMs = 0) => log.add(text, visibleAtMs),
    forgetBefore: log.forgetBefore,
    fail: faults.add,
    recover: faults.clear,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
