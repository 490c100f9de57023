import type { ServerResponse } from "node:http";

/** Sends a whole answer at once. */
export const answerWith = (
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string,
): void => {
  response.writeHead(status, {
    "content-type": contentType,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
  });
  response.end(body);
};

export const answerText = (response: ServerResponse, status: number, text: string): void =>
  answerWith(response, status, "text/plain; charset=utf-8", `${text}\n`);

export const answerJson = (response: ServerResponse, status: number, value: unknown): void =>
  answerWith(response, status, "application/json; charset=utf-8", `${JSON.stringify(value)}\n`);
