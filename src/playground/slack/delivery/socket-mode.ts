import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { isFromAPage } from "../is-from-a-page.js";
import { isJsonObject, type JsonObject, objectOf, parseJson, textOf } from "../json.js";
import type { Workspace } from "../state/workspace.js";
import type { Ack, Delivery } from "./delivery.js";
import { acceptWebSocket, type WebSocketPeer } from "./web-socket.js";

/** Why Slack asks an app to connect again. */
export type DisconnectReason = "warning" | "refresh_requested" | "link_disabled";

/** The Socket Mode connections of the app. */
export interface SocketMode {
  /** A ticket for one connection, as part of apps.connections.open's URL. */
  issueTicket(): string;
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  connections(): number;
  /** Sends to one connection, the connections taking turns, and waits for the acknowledgement. */
  deliver(delivery: Delivery, ackTimeoutMs: number): Promise<Ack>;
  /** Tells every connection to connect again. */
  disconnect(reason: DisconnectReason): void;
  close(): void;
}

/** Of connections that were asked for and never opened. */
const KEPT_TICKETS = 100;
const PING_INTERVAL_MS = 10_000;

export const createSocketMode = (workspace: Workspace): SocketMode => {
  const tickets = new Set<string>();
  const peers = new Set<WebSocketPeer>();
  const waiting = new Map<string, (body: JsonObject) => void>();
  let turn = 0;

  const onText = (text: string): void => {
    const message = parseJson(text);
    if (!isJsonObject(message)) return;
    waiting.get(textOf(message, "envelope_id"))?.(objectOf(message, "payload"));
  };

  const pings = setInterval(() => {
    for (const peer of peers) peer.sendPing();
  }, PING_INTERVAL_MS);
  pings.unref();

  return {
    issueTicket: () => {
      const ticket = workspace.ids.next("ticket-");
      tickets.add(ticket);
      const [oldest] = tickets;
      if (tickets.size > KEPT_TICKETS && oldest !== undefined) tickets.delete(oldest);
      return ticket;
    },

    accept: (request, socket, head) => {
      // Without a listener a connection that is reset would end the process.
      socket.on("error", () => socket.destroy());
      const ticket = ticketOf(request);
      if (isFromAPage(request) || ticket === null || !tickets.delete(ticket)) {
        socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
        return;
      }
      const peer = acceptWebSocket(request, socket, head, {
        onText,
        onClose: () => {
          if (peer !== null) peers.delete(peer);
          workspace.changes.announce();
        },
      });
      if (peer === null) return;
      peers.add(peer);
      peer.sendText(JSON.stringify(hello(workspace, peers.size)));
      workspace.changes.announce();
    },

    connections: () => peers.size,

    deliver: (delivery, ackTimeoutMs) => {
      const open = [...peers];
      const peer = open[turn % open.length];
      turn += 1;
      const started = performance.now();
      const elapsed = () => performance.now() - started;
      return new Promise((resolve) => {
        if (peer === undefined) {
          resolve({ ackMs: 0, ackStatus: null, ackBody: null, error: "dispatch_failed" });
          return;
        }
        const envelopeId = workspace.ids.next("envelope-");
        const timer = setTimeout(() => {
          waiting.delete(envelopeId);
          const error = "operation_timeout";
          resolve({ ackMs: elapsed(), ackStatus: null, ackBody: null, error });
        }, ackTimeoutMs);
        waiting.set(envelopeId, (body) => {
          clearTimeout(timer);
          waiting.delete(envelopeId);
          const ackBody = Object.keys(body).length === 0 ? null : body;
          resolve({ ackMs: elapsed(), ackStatus: 200, ackBody, error: null });
        });
        peer.sendText(JSON.stringify(envelope(envelopeId, delivery)));
      });
    },

    disconnect: (reason) => {
      const message = { type: "disconnect", reason, debug_info: { host: "local" } };
      for (const peer of peers) peer.sendText(JSON.stringify(message));
    },

    close: () => {
      clearInterval(pings);
      for (const peer of peers) peer.close();
    },
  };
};

const ticketOf = ({ url = "/" }: IncomingMessage): string | null =>
  URL.canParse(url, "ws://localhost")
    ? new URL(url, "ws://localhost").searchParams.get("ticket")
    : null;

const hello = ({ app }: Workspace, connections: number): JsonObject => ({
  type: "hello",
  num_connections: connections,
  connection_info: { app_id: app.id },
  debug_info: { host: "local", build_number: 1, approximate_connection_time: 18_060 },
});

const envelope = (envelopeId: string, { type, payload, retry }: Delivery): JsonObject => ({
  envelope_id: envelopeId,
  type,
  payload,
  accepts_response_payload: type !== "events_api",
  ...(type === "events_api"
    ? { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? "" }
    : {}),
});
