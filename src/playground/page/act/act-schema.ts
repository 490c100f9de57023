import { z } from "zod";
import type { Act } from "../protocol.js";

const id = z.string().min(1).max(255);
const text = z.string();

const message = z.object({ channel: id, ts: id });
const place = z.union([z.object({ message }), z.object({ view: z.object({ id }) })]);
const value = z.union([text, z.number(), z.null(), z.array(text)]);
const values = z.record(id, z.record(id, value));
const element = { user: id, place, blockId: id, actionId: id };

/** {@link Act} as it arrives from the browser. */
export const actSchema: z.ZodType<Act> = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("say"),
    user: id,
    channel: id,
    text,
    threadTs: id.exactOptional(),
  }),
  z.object({ act: z.literal("click"), ...element, values: values.exactOptional() }),
  z.object({
    act: z.literal("select"),
    ...element,
    value,
    values: values.exactOptional(),
  }),
  z.object({ act: z.literal("fill"), ...element, value }),
  z.object({ act: z.literal("suggest"), ...element, text }),
  z.object({
    act: z.literal("submit"),
    user: id,
    viewId: id,
    values,
  }),
  z.object({ act: z.literal("close"), user: id, viewId: id }),
  z.object({ act: z.literal("dismiss"), user: id, channel: id, ts: id }),
  z.object({ act: z.literal("openHome"), user: id }),
  z.object({ act: z.literal("happen"), id }),
  z.object({ act: z.literal("useOlderWorkspace"), on: z.boolean() }),
]);
