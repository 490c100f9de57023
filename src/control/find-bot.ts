import { helloSchema, PATHS } from "./protocol.js";
import { askBot, BotRefusedError } from "./socket-request.js";

export interface FoundBot {
  readonly pid: number;
  readonly storeFile: string;
}

// ENOENT: no socket. ECONNREFUSED: a bot that was killed left it. ECONNRESET: it stops right now.
const NOBODY = new Set(["ENOENT", "ENOTDIR", "ECONNREFUSED", "ECONNRESET", "ENOTSOCK"]);

// It answers at once, whatever it is doing; only a process that was halted does not.
const PATIENCE_MS = 5_000;

const refusalOf = (folder: string, error: unknown): unknown => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EACCES" || code === "EPERM") {
    return new BotRefusedError(
      `The bot that runs in ${folder} belongs to another user. Run this command as that user.`,
      { cause: error },
    );
  }
  if (code === "ABORT_ERR") {
    return new BotRefusedError(
      `The bot that runs in ${folder} does not answer. Look at its log, or start it again.`,
      { cause: error },
    );
  }
  return error;
};

/**
 * The bot that listens in a data folder, or null.
 * @throws BotRefusedError when there is one that cannot be asked
 */
export const findBot = async (
  folder: string,
  patienceMs = PATIENCE_MS,
): Promise<FoundBot | null> => {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    return await askBot(folder, PATHS.hello, helloSchema, { signal });
  } catch (error) {
    if (error instanceof Error && "code" in error && NOBODY.has(String(error.code))) return null;
    throw refusalOf(folder, error);
  }
};
