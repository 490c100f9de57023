import type { AuditEvent } from "./event.js";
import { isFirstIntake, isProvisioningLogin } from "./sentences/actor.js";

/** The fields that people expect to find filled. */
export type EmptyField = "actorName" | "addresses" | "agent" | "affectedUser" | "userType";

const isUnknown = (userType: string | null): boolean => userType === null || userType === "UNKNOWN";

const lacks = (event: AuditEvent, field: EmptyField): boolean => {
  if (field === "addresses") return event.addresses.length === 0;
  return field === "userType" ? isUnknown(event.userType) : event[field] === null;
};

const RENAMES: ReadonlySet<string> = new Set(["username_change", "username_changed"]);

const INTAKE =
  "Nobody did this: it comes from the first intake of users into the audit log, so there is no acting user, address or agent.";

/**
 * Why a field of an event is empty (or, for the user type, unknown), in one sentence; null when it is
 * not empty or no reason is known.
 * Source: the vendor's audit log article, "Empty values in fields"; for the system, recorded events.
 */
export const emptyReason = (event: AuditEvent, field: EmptyField): string | null => {
  if (!lacks(event, field)) return null;
  if (field === "affectedUser") {
    return RENAMES.has(event.typeName)
      ? "A username change names the user in its old and new value instead."
      : null;
  }
  if (isFirstIntake(event)) return INTAKE;
  if (field === "userType") {
    return "The user was probably so new that Code42 had not registered them when this happened.";
  }
  if (event.userType === "SYSTEM" && field !== "actorName") {
    return "The system did this by itself, so no device or program of a user was involved.";
  }
  if (isProvisioningLogin(event.actorName) && field === "agent") {
    return "A provisioning system did this, so no browser or program of a user was involved.";
  }
  return null;
};
