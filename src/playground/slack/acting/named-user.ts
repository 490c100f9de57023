import type { SlackUser } from "../state/people.js";
import type { Workspace } from "../state/workspace.js";

/** Whoever is named as `@handle`, and nothing else said; undefined where that is nobody. */
export const namedUser = ({ users }: Workspace, text: string): SlackUser | undefined => {
  const [, handle] = /^@([a-z0-9._-]+)\s*$/i.exec(text.trim()) ?? [];
  return [...users.values()].find((each) => each.name === handle?.toLowerCase());
};
