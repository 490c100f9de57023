import { asPerson } from "../../story/actor.js";
import { uuid } from "../../story/choose.js";
import { SECOND_MS } from "../../story/durations.js";
import { ALERT_RULES, type AlertRule } from "../../story/things.js";
import { createRound, type LiveHappening, type Stage } from "./live-happening.js";

/** Alert rules go off one by one; a deleted one was there before, under the same id. */
export const createAlertRules = ({ world, write, random }: Stage): readonly LiveHappening[] => {
  const actor = asPerson(world.cast.bob);
  const nextRule = createRound(ALERT_RULES);
  let off: AlertRule | null = null;
  let trials = 0;

  return [
    {
      id: "rule-disabled",
      label: "Turn off an alert rule",
      hint: "Ask for “alert rules disabled by bob@example.com today”.",
      happen(nowMs) {
        off = nextRule();
        write("alert_rule_disabled", nowMs, actor, off);
      },
    },
    {
      id: "rule-deleted",
      label: "Delete an alert rule",
      hint: "Ask for “alert rule deleted today”; from its details follow the rule’s id.",
      happen(nowMs) {
        if (off === null) {
          trials += 1;
          off = { alertRuleId: uuid(random), alertRuleName: `Trial rule ${trials}` };
          write("alert_rule_created", nowMs - 50 * SECOND_MS, actor, off);
          write("alert_rule_disabled", nowMs - 9 * SECOND_MS, actor, off);
        }
        write("alert_rule_deleted", nowMs, actor, off);
        off = null;
      },
    },
  ];
};
