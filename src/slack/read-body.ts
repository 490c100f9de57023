import type { IncomingMessage } from "node:http";

// A sender that is cut off while it still sends never reads why.
const PATIENCE = 16;

/**
 * The whole body of a request.
 * @returns null when it is longer than `mostBytes`; of one that is far longer the rest is left unread
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
    if (bytes <= mostBytes) chunks.push(chunk);
    else if (bytes > PATIENCE * mostBytes) break;
    else chunks.length = 0;
  }
  return bytes > mostBytes ? null : Buffer.concat(chunks);
};
