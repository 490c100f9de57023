import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import type { z } from "zod";
import { refusalSchema } from "./protocol.js";
import { openSocketAddress, socketPathOf } from "./socket-address.js";

/** The running bot could not do what a command asked of it. */
export class BotRefusedError extends Error {
  override readonly name = "BotRefusedError";
}

/** For an answer without its end. */
export const STOPPED_MEANWHILE = "The bot stopped in the middle of its answer. Try again.";

export interface Question {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Ends the wait for an answer. */
  readonly signal?: AbortSignal;
}

const send = async (
  folder: string,
  path: string,
  { body, signal }: Question,
): Promise<IncomingMessage> => {
  const address = openSocketAddress(socketPathOf(folder));
  try {
    const outgoing = request({
      socketPath: address.path,
      path,
      method: body === undefined ? "GET" : "POST",
      agent: false,
      signal,
    });
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
    const [response] = (await once(outgoing, "response")) as [IncomingMessage];
    return response;
  } finally {
    address.release();
  }
};

const refusalOf = (answer: string): string => {
  try {
    return refusalSchema.parse(JSON.parse(answer)).message;
  } catch {
    return "The running bot gave an answer that makes no sense.";
  }
};

const requireOk = async (response: IncomingMessage): Promise<IncomingMessage> => {
  if (response.statusCode === 200) return response;
  throw new BotRefusedError(refusalOf(await text(response)));
};

const isCutOff = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ECONNRESET";

/** One question and its whole answer. Errors of the connection are thrown as they are. */
export const askBot = async <T>(
  folder: string,
  path: string,
  schema: z.ZodType<T>,
  question: Question = {},
): Promise<T> => {
  const response = await requireOk(await send(folder, path, question));
  return schema.parse(JSON.parse(await text(response)));
};

/** One question whose answer is JSON lines; leaving the loop early ends the work at the other side. */
export async function* askBotForLines<T>(
  folder: string,
  path: string,
  schema: z.ZodType<T>,
  body: unknown,
): AsyncGenerator<T> {
  const response = await requireOk(await send(folder, path, { body }));
  response.setEncoding("utf8");
  let rest = "";
  try {
    for await (const chunk of response) {
      const lines = (rest + String(chunk)).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) yield schema.parse(JSON.parse(line));
    }
  } catch (error) {
    if (!isCutOff(error)) throw error;
    throw new BotRefusedError(STOPPED_MEANWHILE, { cause: error });
  } finally {
    response.destroy();
  }
}
