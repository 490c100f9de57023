/** The stems of what is done to people, for expressions: "deactivated", "gave". */
const STEMS =
  "(?:(?:re|de)?activat|add|remov|delet|creat|disabl|enabl|suspend|(?:un)?block|(?:off|on)board|promot|demot|grant|assign|revok|strip|renam|regist|invit|chang|updat|edit|modif|(?:un)?lock|terminat|target|affect)";

/** "Deactivated", "given". */
export const PARTICIPLE = `(?:${STEMS}\\p{L}*ed|excluded|included|given|made|reset)`;
/** "Deactivated", "gave". */
export const PAST = `(?:${STEMS}\\p{L}*ed|gave|reset)`;
/** "Deactivate", "give". */
export const BASE = `(?:${STEMS}(?:e|er|ify)?|give|reset)`;
/** "Deactivating", "giving". */
export const GERUND = `(?:${STEMS}\\p{L}*ing|giving|resetting)`;
/** What takes something from a person: "revoked … from". */
export const TAKING = "(?:revo[kc]|remov|unassign|withdr|t(?:ak|ook)|strip|los[et])\\p{L}*";
/** What happens to people, as nouns: "bob@example.com's deactivation". */
export const FATE =
  "(?:user )?(?:roles?|(?:re|de)?activations?|(?:user)?names?|e-?mails?|permissions|attributes|memberships?|risk|cloud alias(?:es)?|department|accounts?|profiles?|local auth\\p{L}*|removal|creation|deletion|offboarding|onboarding|suspension)";
