import type { AuditEvent } from "../event.js";
import { nameWord } from "./words.js";

/**
 * Whether a name is a provisioning provider's login, such as `azure_1234@cloud.code42.com`.
 * Source: the vendor's audit log article, "Provisioning systems".
 */
export const isProvisioningLogin = (name: string | null): boolean =>
  name !== null && /@cloud\.code42\.com$/i.test(name.trim());

const INTAKE_TYPES = new Set(["user_registered", "local_auth_only_change"]);
const MACHINE_TYPES = new Set(["SYSTEM", "API_CLIENT", "SUPPORT_USER"]);

/**
 * Whether nobody did this: the first intake of users into the audit log makes events of two types
 * without an acting user. Source: the vendor's audit log article, "Initial intake".
 */
export const isFirstIntake = ({ typeName, actorName, actorId, userType }: AuditEvent): boolean =>
  INTAKE_TYPES.has(typeName) &&
  actorName === null &&
  actorId === null &&
  !MACHINE_TYPES.has(userType ?? "");

const kindOf = ({ actorName, userType }: AuditEvent): string => {
  if (userType === "SUPPORT_USER") return "Incydr support user";
  if (userType === "API_CLIENT") return "API client";
  return isProvisioningLogin(actorName) ? "Provisioning system" : "";
};

/** Who did it, as the beginning of a sentence. */
export const actorPhrase = (event: AuditEvent): string => {
  const { actorName, actorId, userType } = event;
  if (userType === "SYSTEM") {
    const bare = actorName === null || actorName.trim().toUpperCase() === "SYSTEM";
    return bare ? "The system" : `The system (${nameWord(actorName)})`;
  }
  const kind = kindOf(event);
  const name = actorName ?? actorId;
  if (name === null) return kind === "" ? "Somebody unknown" : `An ${kind}`;
  if (kind === "" && actorName === null) return `User ${nameWord(name)}`;
  return kind === "" ? nameWord(name) : `${kind} ${nameWord(name)}`;
};
