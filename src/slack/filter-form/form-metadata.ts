import { z } from "zod";
import type { Ask } from "../payloads.js";

const schema = z.object({
  session: z.string(),
  responseUrl: z.string().nullable(),
  channelId: z.string().nullable(),
});

/** What the form needs to know when it comes back: which answer it changes and where that is. */
export type FormMetadata = z.infer<typeof schema>;

export const formatFormMetadata = (session: string, ask: Ask): string =>
  JSON.stringify({
    session,
    responseUrl: ask.responseUrl,
    channelId: ask.channelId,
  } satisfies FormMetadata);

export const parseFormMetadata = (text: string): FormMetadata | undefined => {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined; // not ours: the caller says so
  }
};
