import { z } from "zod";

const schema = z.object({
  alertId: z.string().min(1),
  /** The event whose acting user can be muted, however many more come; null: it names none. */
  eventId: z.string().nullable(),
  channelId: z.string().nullable(),
  responseUrl: z.string().nullable(),
});

/** What the form needs to know when it comes back: what it is about, and where to answer. */
export type MuteFormMetadata = Readonly<z.infer<typeof schema>>;

export const formatMuteFormMetadata = (metadata: MuteFormMetadata): string =>
  JSON.stringify(metadata);

export const parseMuteFormMetadata = (text: string): MuteFormMetadata | undefined => {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined; // not ours: the caller says so
  }
};
