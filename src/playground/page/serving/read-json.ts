import type { IncomingMessage } from "node:http";
import { readBody } from "../../slack/read-body.js";
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
  const body = await readBody(request, maxBytes);
  if (body === null) {
    const most = `${maxBytes / 1024} kB`;
    throw new RequestRefusedError(413, `This is too much at once: ${most} are taken.`);
  }
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw new RequestRefusedError(400, "This is no JSON.");
    throw error;
  }
};
