import type { PageChannel } from "../../page/protocol.js";
import type { IconName } from "../ui/icon.js";

/** The picture in front of a channel's name. */
export const iconOf = ({ kind, isArchived }: PageChannel): IconName =>
  isArchived ? "archive" : kind === "private" ? "lock" : "hash";
