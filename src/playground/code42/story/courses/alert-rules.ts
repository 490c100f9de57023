import { pick, pickSome, uuid, wholeBetween } from "../choose.js";
import { ALERT_RULES, WATCHLISTS } from "../things.js";
import { type Course, step } from "./course.js";

const TRIALS = [
  "Screenshots of the CRM",
  "Chat attachments to guests",
  "Large pull requests",
  "Uploads to translation sites",
  "Files opened before a holiday",
];

/** A new rule is tried out, tuned and mostly given up. */
const trial: Course = {
  doer: "analyst",
  times: 9,
  begin(world, random) {
    const rule = { alertRuleId: uuid(random), alertRuleName: pick(random, TRIALS) };
    const people = pickSome(random, world.steady, 4);
    const users = {
      ...rule,
      userNames: people.map(({ email }) => email),
      userIds: people.map(({ id }) => id),
    };
    return [
      step("alert_rule_created", 0, { ...rule, severity: "MODERATE" }),
      step("users_added_to_alert_rule", 0, users),
      step("alert_rule_edited", 2, { ...rule, oldSeverity: "MODERATE", newSeverity: "LOW" }),
      step("users_removed_from_alert_rule", 3, {
        ...rule,
        userNames: users.userNames.slice(0, 1),
        userIds: users.userIds.slice(0, 1),
      }),
      step("alert_rule_disabled", 4, rule),
      step("alert_rule_enabled", 1, rule),
      step("all_users_removed_from_alert_rule", 5, rule),
      step("watchlist_removed_from_alert_rule", 0, { ...rule, ...WATCHLISTS.merger }),
      step("alert_rule_deleted", 1, rule),
    ];
  },
};

const tuning: Course = {
  doer: "analyst",
  times: 30,
  begin(_world, random) {
    const rule = pick(random, ALERT_RULES);
    const [oldThreshold, newThreshold] = [
      wholeBetween(random, 2, 9) * 10,
      wholeBetween(random, 1, 9) * 15,
    ];
    return [step("alert_rule_edited", 0, { ...rule, oldThreshold, newThreshold })];
  },
};

export const alertRules: readonly Course[] = [trial, tuning];
