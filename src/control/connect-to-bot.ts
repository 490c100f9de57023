import { statSync } from "node:fs";
import type { StoreFiles } from "../config.js";
import { findBot } from "./find-bot.js";
import {
  countSchema,
  type ImportLine,
  importLineSchema,
  PATHS,
  type SearchLine,
  searchLineSchema,
  typesSchema,
} from "./protocol.js";
import { askBot, askBotForLines, BotRefusedError, STOPPED_MEANWHILE } from "./socket-request.js";
import type { StoreAccess } from "./store-access.js";

type Ending = Extract<SearchLine, { kind: "done" | "failed" }>;

/** The lines before the ending; an ending in failure, or none at all, is thrown. */
async function* untilDone<L extends SearchLine | ImportLine>(
  lines: AsyncIterable<L>,
): AsyncGenerator<Exclude<L, Ending>> {
  for await (const line of lines) {
    if (line.kind === "done") return;
    if (line.kind === "failed") throw new BotRefusedError(line.message);
    yield line as Exclude<L, Ending>;
  }
  throw new BotRefusedError(STOPPED_MEANWHILE);
}

/** One file can have several names: through links, or another working directory. */
const isSameFile = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
};

/** The bot that has this store open, or null: nobody runs, or one that has another store. */
export const connectToBot = async ({
  folder,
  storeFile,
}: StoreFiles): Promise<StoreAccess | null> => {
  const bot = await findBot(folder);
  if (bot === null || !isSameFile(bot.storeFile, storeFile)) return null;
  return {
    typesSeen: () => askBot(folder, PATHS.types, typesSchema),
    count: async (filter) =>
      (await askBot(folder, PATHS.count, countSchema, { body: { filter } })).count,
    async *rawEvents(filter, limit) {
      const lines = askBotForLines(folder, PATHS.search, searchLineSchema, { filter, limit });
      for await (const { raw } of untilDone(lines)) yield raw;
    },
    async importFiles(paths, onProgress) {
      const lines = askBotForLines(folder, PATHS.import, importLineSchema, { paths });
      for await (const line of untilDone(lines)) {
        if (line.kind === "report") return line.report;
        onProgress(line.progress);
      }
      throw new BotRefusedError("The bot ended the import without a report.");
    },
    close: async () => undefined,
  };
};
