import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import type { ApiCall, ApiCaller } from "./api-caller.js";
import type { Code42Query } from "./code42-client.js";
import { parseJsonAnswer } from "./parse-json-answer.js";
import { searchBody } from "./request-body.js";

const ORDER_PATH = "/v1/audit/export";
const REDEEM_PATH = "/v1/audit/redeem-download-token";
const orderSchema = z.object({ downloadToken: z.string().min(1) });

/**
 * Orders the file, then fetches it. Fetching is tried again only while nothing has been written.
 */
export const exportCsv = async (
  api: ApiCaller,
  query: Code42Query,
  output: Writable,
  signal: AbortSignal | undefined,
): Promise<void> => {
  let writing = false;
  let outputError: Error | undefined;
  const onOutputError = (error: Error) => {
    outputError = error;
  };
  output.once("error", onOutputError);
  const work = async (call: ApiCall) => {
    // A download token is good for one download: every try orders a new one.
    const body = searchBody(query, { page: 0, pageSize: 1 });
    const ordered = await call.post(ORDER_PATH, body);
    const parameters = parseJsonAnswer(ordered, orderSchema, ORDER_PATH);
    await call.download(REDEEM_PATH, parameters, async (stream, ended) => {
      writing = true;
      // A broken download is passed on to the output, too: only its own errors are of interest there.
      stream.once("error", () => output.off("error", onOutputError));
      await pipeline(stream, output, { signal: ended });
    });
  };
  try {
    await api.run(work, signal, () => !writing);
  } catch (error) {
    output.destroy();
    throw outputError !== undefined && !signal?.aborted ? outputError : error;
  }
};
