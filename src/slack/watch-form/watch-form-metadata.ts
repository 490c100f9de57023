import { z } from "zod";
import { watchDraftSchema } from "./watch-draft.js";

const schema = z.object({
  /** The watch that is changed; null: a new one. */
  watchId: z.string().nullable(),
  /** Where it was asked for, and how to answer there. */
  channelId: z.string().nullable(),
  responseUrl: z.string().nullable(),
  /** The page of the list that it was opened from, to be shown anew. */
  page: z.int().nullable(),
  /** Of the query's block: another one each time the bot writes into it. */
  version: z.int(),
  isOpen: z.boolean(),
  /** Words that meant nothing, which it has said. */
  leftOut: z.array(z.string()),
  draft: watchDraftSchema,
});

/** What the form needs to know when it comes back, besides what is typed into it. */
export type WatchFormMetadata = Readonly<z.infer<typeof schema>>;

export const formatWatchFormMetadata = (metadata: WatchFormMetadata): string =>
  JSON.stringify(metadata);

export const parseWatchFormMetadata = (text: string): WatchFormMetadata | undefined => {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined; // not ours: the caller says so
  }
};
