import type { Channel } from "./people.js";

/** Whether a channel is the one that everybody is in: nobody leaves it, and it is never archived. */
export const isGeneral = ({ kind, name }: Channel): boolean =>
  kind === "public" && name === "general";
