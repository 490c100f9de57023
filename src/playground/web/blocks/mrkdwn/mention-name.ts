import type { Snapshot } from "../../../page/protocol.js";

/** Somebody or something that a text mentions by its id. */
export interface MentionProps {
  readonly kind: "user" | "channel" | "group";
  readonly id: string;
  /** What the text itself calls it; "" when it does not say. */
  readonly label: string;
}

export type Names = Pick<Snapshot, "users" | "channels" | "groups">;

/** What this workspace calls it, without the sign before it. */
export const mentionName = (names: Names, { kind, id, label }: MentionProps): string => {
  const named = { user: names.users, channel: names.channels, group: names.groups }[kind];
  return named.find((each) => each.id === id)?.name ?? (label || id);
};
