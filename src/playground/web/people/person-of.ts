import type { PageUser, Snapshot } from "../../page/protocol.js";

/** A member by id; somebody unknown is shown by their id rather than not at all. */
export const personOf = ({ users }: Snapshot, id: string): PageUser =>
  users.find((user) => user.id === id) ?? {
    id,
    handle: id,
    name: id,
    email: "",
    tz: "Etc/UTC",
    isBot: false,
    role: "",
  };
