import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { json } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { answerJson } from "../http/answer.js";
import type { ControlServerOptions } from "./create-control-server.js";
import { importLines } from "./import-lines.js";
import {
  countRequestSchema,
  type ImportLine,
  importRequestSchema,
  PATHS,
  type SearchLine,
  searchRequestSchema,
} from "./protocol.js";
import type { StoreAccess } from "./store-access.js";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

async function* searchLines(
  access: StoreAccess,
  { filter, limit }: z.infer<typeof searchRequestSchema>,
): AsyncGenerator<SearchLine> {
  for await (const raw of access.rawEvents(filter, limit)) yield { kind: "event", raw };
}

/** JSON lines with an ending, as slow as the reader takes them; a reader that leaves ends the source. */
const sendLines = async (
  response: ServerResponse,
  lines: AsyncIterable<SearchLine | ImportLine>,
): Promise<void> => {
  const texts = async function* () {
    try {
      for await (const line of lines) yield `${JSON.stringify(line)}\n`;
      yield `${JSON.stringify({ kind: "done" })}\n`;
    } catch (error) {
      yield `${JSON.stringify({ kind: "failed", message: messageOf(error) })}\n`;
    }
  };
  response.writeHead(200, { "content-type": "application/x-ndjson" });
  await pipeline(Readable.from(texts()), response);
};

const isReaderGone = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";

/** Answers what `protocol.ts` lists; anything else is refused with a reason. */
export const createControlRoutes = ({ access, files }: ControlServerOptions): Handler => {
  const routes: Readonly<Record<string, Handler>> = {
    [PATHS.hello]: async (_request, response) =>
      answerJson(response, 200, { pid: process.pid, storeFile: files.storeFile }),
    [PATHS.types]: async (_request, response) =>
      answerJson(response, 200, await access.typesSeen()),
    [PATHS.count]: async (request, response) => {
      const { filter } = countRequestSchema.parse(await json(request));
      answerJson(response, 200, { count: await access.count(filter) });
    },
    [PATHS.search]: async (request, response) =>
      sendLines(response, searchLines(access, searchRequestSchema.parse(await json(request)))),
    [PATHS.import]: async (request, response) => {
      const { paths } = importRequestSchema.parse(await json(request));
      await sendLines(response, importLines(access, paths));
    },
  };
  return async (request, response) => {
    const handler = routes[request.url ?? ""];
    try {
      if (handler === undefined) answerJson(response, 404, { message: "No such command." });
      else await handler(request, response);
    } catch (error) {
      if (isReaderGone(error)) return;
      if (!(error instanceof z.ZodError) && !(error instanceof SyntaxError)) throw error;
      answerJson(response, 400, {
        message: "The running bot does not understand this command. Is it of the same version?",
      });
    }
  };
};
