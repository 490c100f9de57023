import type { IncomingMessage } from "node:http";
import { RequestRefusedError } from "./request-refused-error.js";

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/**
 * A request's body, read as JSON. Another site's form cannot send this type.
 * @throws RequestRefusedError 400 no JSON, 413 more than `maxBytes`, 415 not called JSON
 */
export const readJson = async (request: IncomingMessage, maxBytes: number): Promise<unknown> => {
  if (!JSON_TYPE.test(request.headers["content-type"] ?? "")) {
    throw new RequestRefusedError(415, "Send JSON, with the content type application/json.");
  }
  const text = await readText(request, maxBytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new RequestRefusedError(400, "This is no JSON.");
    throw error;
  }
};

const readText = async (request: IncomingMessage, maxBytes: number): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Read to its end even when it is too much: a browser that is cut off does not see the answer.
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.byteLength;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  if (bytes > maxBytes) {
    throw new RequestRefusedError(
      413,
      `This is too much at once: ${maxBytes / 1024} kB are taken.`,
    );
  }
  return Buffer.concat(chunks).toString("utf8");
};
