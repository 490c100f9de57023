import type { IncomingMessage } from "node:http";

/**
 * The whole body of a request.
 * @returns null as soon as it is longer than `mostBytes`; the rest is left unread then
 * @throws when the sender hangs up
 */
export const readBody = async (
  request: IncomingMessage,
  mostBytes: number,
): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Kept open, so that it can still be said that this is too much.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!(chunk instanceof Buffer)) throw new TypeError("a request's body must be bytes");
    bytes += chunk.length;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
