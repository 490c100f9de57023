import { existsSync } from "node:fs";
import type { StoreFiles, StoreSetting } from "../config.js";
import { connectToBot } from "../control/connect-to-bot.js";
import { createDirectAccess } from "../control/direct-access.js";
import type { StoreAccess } from "../control/store-access.js";
import { makeDataFolder } from "../data-folder.js";
import { createIntake } from "../intake/create-intake.js";
import { StoreLockedError } from "../store/errors.js";
import { openStore } from "../store/open-store.js";
import type { CommandContext } from "./command-context.js";
import { CommandFailedError, NoStoreYetError } from "./errors.js";

export interface AccessOptions {
  /** Whether a store that is not there yet is made. */
  readonly creates: boolean;
}

/** A command is done soon and needs no cache: an import stays below 400 MB in all with this. */
const COMMAND_MEMORY_MB = 64;

// A bot that starts has the store before it has its socket; another command is done soon.
const WAIT_MS = 8_000;
const TRY_EVERY_MS = 200;

const openHere = async (url: string): Promise<StoreAccess> => {
  const store = await openStore(url, { memoryLimitMb: COMMAND_MEMORY_MB });
  const intake = createIntake();
  return {
    ...createDirectAccess(store, intake),
    async close() {
      await intake.close();
      await store.close();
    },
  };
};

const requireExisting = ({ storeFile }: StoreFiles, creates: boolean): void => {
  if (creates || existsSync(storeFile)) return;
  throw new NoStoreYetError(
    `There is no store at ${storeFile} yet. Make one with: audit-bot import FILE\n` +
      "(or set AUDIT_STORE to where your bot keeps it).",
  );
};

const busy = ({ storeFile }: StoreFiles, cause: StoreLockedError): CommandFailedError =>
  new CommandFailedError(
    `${storeFile} is in use by another program, which does not answer on the bot's local socket. ` +
      "Is an import or another command running? Try again when it is done.",
    { cause },
  );

/**
 * The store for a command: through the running bot where one has it open, else opened here.
 * @throws CommandFailedError, StoreError
 */
export const openStoreAccess = async (
  { url, files }: StoreSetting,
  { creates }: AccessOptions,
  { clock, sleep }: Pick<CommandContext, "clock" | "sleep">,
): Promise<StoreAccess> => {
  if (files === null) {
    if (creates) return openHere(url);
    throw new NoStoreYetError(
      "AUDIT_STORE is in memory, where only the bot itself can see it. Set it to a file: duckdb:./data/audit.duckdb",
    );
  }
  const giveUpMs = clock() + WAIT_MS;
  for (;;) {
    const bot = await connectToBot(files);
    if (bot !== null) return bot;
    requireExisting(files, creates);
    makeDataFolder(files);
    try {
      return await openHere(url);
    } catch (error) {
      if (!(error instanceof StoreLockedError)) throw error;
      if (clock() >= giveUpMs) throw busy(files, error);
      await sleep(TRY_EVERY_MS);
    }
  }
};
