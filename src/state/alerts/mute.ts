import { z } from "zod";

export const muteSchema = z.object({
  /** Without `|`. */
  id: z.string().min(1),
  /** Null: all watches. */
  watchId: z.string().nullable(),
  /** The acting user's name, any letter case; null: everybody's events. */
  userName: z.string().nullable(),
  /** The alert at which it was made; null: at none. */
  alertId: z.string().nullable().default(null),
  /** Slack user id of whoever muted. */
  by: z.string().min(1),
  createdMs: z.number(),
  /** Epoch ms; moved to the present when somebody ends it early. */
  untilMs: z.number(),
  /** Slack user id of whoever ended it early. */
  endedBy: z.string().nullable(),
  heldBack: z.int(),
  /** Its end has been dealt with. */
  isDone: z.boolean(),
});
/** Alerts held back for a while: of a watch, of a user, or of a user in a watch. */
export type Mute = Readonly<z.infer<typeof muteSchema>>;
