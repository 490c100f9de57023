import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { encodeFrame, OPCODE, takeFrame } from "./web-socket-frames.js";

/** Server side of one WebSocket connection (RFC 6455): text messages, pings, closing. */
export interface WebSocketPeer {
  sendText(text: string): void;
  sendPing(): void;
  /** Asks the other side to close; the connection is cut when it does not within a second. */
  close(): void;
}

export interface WebSocketHandlers {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const CLOSE_TIMEOUT_MS = 1_000;
/** An acknowledgement is never that long. */
const MAX_UNREAD_BYTES = 16 * 1_024 * 1_024;
const NORMAL_CLOSURE = Buffer.from([0x03, 0xe8]);

/** Answers the upgrade request and speaks for the server; null when it is no WebSocket request. */
export const acceptWebSocket = (
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  handlers: WebSocketHandlers,
): WebSocketPeer | null => {
  const key = request.headers["sec-websocket-key"];
  if (request.headers.upgrade?.toLowerCase() !== "websocket" || key === undefined) {
    socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    return null;
  }
  const accept = createHash("sha1").update(`${key}${GUID}`).digest("base64");
  socket.write(
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
      `Sec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  return converse(socket, head, handlers);
};

const converse = (socket: Duplex, head: Buffer, handlers: WebSocketHandlers): WebSocketPeer => {
  let unread = head;
  let message: Buffer[] = [];
  let closing = false;
  const send = (opcode: number, payload: Buffer): void => {
    if (socket.writable) socket.write(encodeFrame(opcode, payload));
  };
  const close = (): void => {
    if (closing) return;
    closing = true;
    send(OPCODE.close, NORMAL_CLOSURE);
    setTimeout(() => socket.destroy(), CLOSE_TIMEOUT_MS).unref();
  };
  const read = (): void => {
    for (let taken = takeFrame(unread); taken !== null; taken = takeFrame(unread)) {
      unread = taken.rest;
      const { opcode, payload, isFinal } = taken.frame;
      if (opcode === OPCODE.ping) send(OPCODE.pong, payload);
      if (opcode === OPCODE.close) {
        close();
        socket.end();
      }
      if (opcode === OPCODE.text || opcode === OPCODE.continuation) {
        message.push(payload);
        if (isFinal) {
          handlers.onText(Buffer.concat(message).toString("utf8"));
          message = [];
        }
      }
    }
  };
  socket.on("data", (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk]);
    if (unread.byteLength > MAX_UNREAD_BYTES) socket.destroy();
    else read();
  });
  // A reset connection is closed like any other: "close" follows every "error".
  socket.on("error", () => socket.destroy());
  socket.on("close", handlers.onClose);
  read();
  return {
    sendText: (text) => send(OPCODE.text, Buffer.from(text)),
    sendPing: () => send(OPCODE.ping, Buffer.from("Ping from Slack")),
    close,
  };
};
