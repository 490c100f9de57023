import { z } from "zod";

const relatedValueSchema = z.object({
  /** The event from whose details the button comes. */
  eventId: z.string().regex(/^[0-9a-f]{64}$/),
  /** The address or resource id to look for; without it, the handler takes it from the event. */
  value: z.string().min(1).optional(),
});

/** What a related-events button carries to its handler. */
export type RelatedValue = z.infer<typeof relatedValueSchema>;

export const renderRelatedValue = (value: RelatedValue): string => JSON.stringify(value);

/** Reads a related-events button's `value`; null when it is none of ours. */
export const parseRelatedValue = (text: string): RelatedValue | null => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null; // the parser's only way to say "not JSON"
  }
  const parsed = relatedValueSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
};
