import type { IncomingMessage } from "node:http";

/** What arrives beyond a limit is read and thrown away up to here, so that the sender gets to see the answer. */
const DRAINED_BYTES = 64 * 1_024 * 1_024;

/**
 * A request's whole body, or null when it is larger than `maxBytes`.
 * @throws Error when the sender goes away, or sends without end
 */
export const readBody = async (
  request: IncomingMessage,
  maxBytes: number,
): Promise<Buffer<ArrayBuffer> | null> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.byteLength;
    if (bytes <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (bytes > maxBytes + DRAINED_BYTES) throw new Error("The request's body does not end.");
  }
  return bytes > maxBytes ? null : Buffer.concat(chunks);
};
