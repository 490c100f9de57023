import type { Workspace } from "./workspace.js";

/** Archives a channel, or brings it back with everybody who was in it. Nothing for a channel that is not there. */
export const setArchived = (
  { channels, changes }: Pick<Workspace, "channels" | "changes">,
  id: string,
  isArchived: boolean,
): void => {
  const channel = channels.get(id);
  if (channel !== undefined) channels.set(id, { ...channel, isArchived });
  changes.announce();
};
