import { once } from "node:events";
import { chmodSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { StoreFiles } from "../config.js";
import { answerJson } from "../http/answer.js";
import type { Log } from "../log.js";
import { createControlRoutes } from "./control-routes.js";
import { findBot } from "./find-bot.js";
import { openSocketAddress, socketPathOf } from "./socket-address.js";
import type { StoreAccess } from "./store-access.js";

export interface ControlServer {
  stop(): Promise<void>;
}

export interface ControlServerOptions {
  readonly files: StoreFiles;
  readonly access: StoreAccess;
  readonly log: Log;
}

/** Another bot, of another store, listens in the same data folder. */
export class FolderTakenError extends Error {
  override readonly name = "FolderTakenError";
  constructor(folder: string, storeFile: string, pid: number) {
    super(
      `Another audit-bot (process ${pid}, store ${storeFile}) runs in ${folder}. ` +
        "Stop it, or give this one a folder of its own with AUDIT_STORE.",
    );
  }
}

// listen() makes the socket's file at once, so nothing else can be made with this mask in between.
const listenAsOwnerOnly = (server: Server, path: string): void => {
  const before = process.umask(0o077);
  try {
    server.listen(path);
  } finally {
    process.umask(before);
  }
};

/**
 * Serves the store to commands of the same user, on a socket in the data folder. Call it with the
 * store open: a socket that nobody answers on is then left over from a bot that was killed, since
 * only one process can have the store.
 * @throws FolderTakenError, SocketPathTooLongError
 */
export const createControlServer = async (
  options: ControlServerOptions,
): Promise<ControlServer> => {
  const { files, log } = options;
  const socketPath = socketPathOf(files.folder);
  const other = await findBot(files.folder);
  if (other !== null) throw new FolderTakenError(files.folder, other.storeFile, other.pid);
  rmSync(socketPath, { force: true });
  const address = openSocketAddress(socketPath);
  const handle = createControlRoutes(options);
  const server = createServer((request, response) => {
    handle(request, response).catch((err: unknown) => {
      log.error({ err, path: request.url }, "A command on the local socket failed");
      if (response.headersSent) response.destroy();
      else answerJson(response, 500, { message: "The bot failed; its log says why." });
    });
  });
  listenAsOwnerOnly(server, address.path);
  await once(server, "listening");
  chmodSync(socketPath, 0o600);
  return {
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      address.release();
    },
  };
};
