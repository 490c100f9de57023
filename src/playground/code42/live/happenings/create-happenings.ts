import { createAdministration } from "./administration.js";
import { createAlertRules } from "./alert-rules.js";
import { createLateEvent } from "./late-event.js";
import type { LiveHappening, Stage } from "./live-happening.js";
import { createManyAtOnce } from "./many-at-once.js";
import { createSupportAccess } from "./support-access.js";

/** All happenings, in a menu's order. */
export const createHappenings = (stage: Stage): readonly LiveHappening[] => [
  ...createSupportAccess(stage),
  ...createAlertRules(stage),
  ...createAdministration(stage),
  createLateEvent(stage),
  ...createManyAtOnce(stage),
];
