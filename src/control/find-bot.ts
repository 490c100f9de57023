import { helloSchema, PATHS } from "./protocol.js";
import { askBot } from "./socket-request.js";

export interface FoundBot {
  readonly pid: number;
  readonly storeFile: string;
}

// ENOENT: no socket. ECONNREFUSED: a bot that was killed left it. ECONNRESET: it stops right now.
const NOBODY = new Set(["ENOENT", "ENOTDIR", "ECONNREFUSED", "ECONNRESET", "ENOTSOCK"]);

/** The bot that listens in a data folder, or null. */
export const findBot = async (folder: string): Promise<FoundBot | null> => {
  try {
    return await askBot(folder, PATHS.hello, helloSchema);
  } catch (error) {
    if (error instanceof Error && "code" in error && NOBODY.has(String(error.code))) return null;
    throw error;
  }
};
