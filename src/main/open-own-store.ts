import { setTimeout as sleep } from "node:timers/promises";
import type { StoreSetting } from "../config.js";
import { findBot } from "../control/find-bot.js";
import { makeDataFolder } from "../data-folder.js";
import type { AuditStore } from "../store/audit-store.js";
import { StoreLockedError } from "../store/errors.js";
import { openStore } from "../store/open-store.js";

// A command that is just searching is done by then, and so is a bot that is just stopping.
const TRIES = 25;
const TRY_EVERY_MS = 200;

/**
 * Opens the store for the bot, which keeps it for as long as it runs.
 * @throws StoreLockedError naming the bot that has it, where it is one; StoreDamagedError, StoreError
 */
export const openOwnStore = async (
  { url, files }: StoreSetting,
  clock: () => number,
): Promise<AuditStore> => {
  if (files === null) return openStore(url, { clock });
  makeDataFolder(files);
  for (let left = TRIES; ; left -= 1) {
    try {
      return await openStore(url, { clock });
    } catch (error) {
      if (!(error instanceof StoreLockedError)) throw error;
      const other = await findBot(files.folder);
      if (other !== null) {
        throw new StoreLockedError(
          `Another audit-bot (process ${other.pid}) has ${files.storeFile} open. Only one can run on a store: stop that one first.`,
          { cause: error },
        );
      }
      if (left <= 1) throw error;
      await sleep(TRY_EVERY_MS);
    }
  }
};
