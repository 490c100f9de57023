import type { AlertsStatus } from "../../alerts/watches.js";
import { COMMAND } from "../command-name.js";
import { countOf } from "./counts.js";

/** Alerts that Slack does not take, for the list of what is wrong; null: it takes all. */
export const alertsTrouble = ({ failing }: AlertsStatus): string | null =>
  failing === 0
    ? null
    : `:warning: ${countOf(failing, "alert message")} cannot be delivered. Nothing is lost: I try again by myself. \`${COMMAND} watches\` says why.`;

/** How alerts are, in a line of the status. mrkdwn. */
export const alertsLine = ({ waiting }: AlertsStatus): string =>
  waiting === 0
    ? "*Alerts:* none is waiting"
    : `*Alerts:* ${countOf(waiting, "message")} waiting to be posted`;
