import type { Destination, WatchSettings } from "../../state/alerts/watch.js";
import { AccessDeniedError } from "../errors.js";
import type { Room } from "../room.js";

type Deps = Pick<Room, "access" | "askers">;

const shownName = async ({ askers }: Deps, userId: string): Promise<string> => {
  const profile = await askers.profileOf(userId);
  return ("name" in profile ? profile.name : null) ?? userId;
};

/** Why somebody cannot be sent what is in the audit log, in plain words; null where they can. */
export const refusedRecipient = async (deps: Deps, userId: string): Promise<string | null> => {
  const profile = await deps.askers.profileOf(userId);
  if (profile.kind === "app") return `${await shownName(deps, userId)} is an app: choose a person.`;
  try {
    await deps.access.requireRole(userId, "viewer");
    return null;
  } catch (error) {
    if (!(error instanceof AccessDeniedError)) throw error;
    const name = await shownName(deps, userId);
    return error.uncertain
      ? `Slack could not tell me just now whether ${name} may see the audit log. Try again in a minute.`
      : `${name} may not see the audit log yet: whoever runs me adds ${userId} to AUDIT_VIEWERS.`;
  }
};

const peopleOf = (to: Destination | undefined, besides: string): readonly string[] =>
  to?.kind === "person" && to.userId !== besides ? [to.userId] : [];

export interface RefusedRecipients {
  /** Why the person cannot have the alerts; null where they can, or nobody is meant. */
  readonly destination: string | null;
  readonly escalation: string | null;
}

/** Which people that a watch would tell may not be told. @param userId whoever makes it: they may */
export const refusedRecipients = async (
  deps: Deps,
  { destination, escalation }: Pick<WatchSettings, "destination" | "escalation">,
  userId: string,
): Promise<RefusedRecipients> => {
  const refused = async (to: Destination | undefined): Promise<string | null> => {
    const [person] = peopleOf(to, userId);
    return person === undefined ? null : refusedRecipient(deps, person);
  };
  const [first, second] = await Promise.all([refused(destination), refused(escalation?.to)]);
  return { destination: first, escalation: second };
};
