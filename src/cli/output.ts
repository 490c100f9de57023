import { once } from "node:events";
import type { Writable } from "node:stream";

/** Whoever read our output has enough (`| head`): there is nobody left to write for. */
export class OutputClosedError extends Error {
  override readonly name = "OutputClosedError";
}

/** A stream of text that waits for a slow reader. */
export interface Output {
  write(text: string): Promise<void>;
}

const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EPIPE";

export const createOutput = (stream: Writable): Output => {
  let failure: unknown;
  stream.on("error", (error) => {
    failure = error;
  });
  const requireOpen = (): void => {
    if (failure === undefined) return;
    throw isClosedPipe(failure)
      ? new OutputClosedError("nobody reads the output", { cause: failure })
      : failure;
  };
  return {
    async write(text) {
      requireOpen();
      if (stream.write(text)) return;
      await once(stream, "drain").catch((error: unknown) => {
        failure ??= error;
      });
      requireOpen();
    },
  };
};

const CHUNK_LENGTH = 32_768;

/** Writes lines in larger pieces: a system call a line would take most of the time. */
export const writeLines = async (output: Output, lines: AsyncIterable<string>): Promise<void> => {
  let chunk = "";
  for await (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK_LENGTH) continue;
    await output.write(chunk);
    chunk = "";
  }
  if (chunk !== "") await output.write(chunk);
};
