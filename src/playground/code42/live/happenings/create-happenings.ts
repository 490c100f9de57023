import { createAdministration } from "./administration.js";
import { createAlertRules } from "./alert-rules.js";
import { createIdentity } from "./identity.js";
import { createLateEvent } from "./late-event.js";
import type { LiveHappening, Stage } from "./live-happening.js";
import { createManyAtOnce } from "./many-at-once.js";
import { createRoles } from "./roles.js";
import { createSupportAccess } from "./support-access.js";

/** All happenings, in a menu's order. */
export const createHappenings = (stage: Stage): readonly LiveHappening[] => [
  ...createSupportAccess(stage),
  ...createAlertRules(stage),
  ...createRoles(stage),
  ...createIdentity(stage),
  ...createAdministration(stage),
  createLateEvent(stage),
  ...createManyAtOnce(stage),
];
