import type { Logger } from "pino";
import type { AlertPoster } from "../../alerts/poster.js";
import type { MayView } from "../../alerts/sources.js";
import { type AccessLists, createAccess } from "../access.js";
import { renderOutbox } from "../blocks/alerts/render-outbox.js";
import { AccessDeniedError } from "../errors.js";
import { createSdkLogger } from "../sdk-logger.js";
import { createSlackClients } from "../slack-clients.js";
import { createUserGroups } from "../user-groups.js";
import { adminIdsOf } from "./admin-ids.js";
import { createAlertPoster } from "./create-alert-poster.js";

export interface AlertDeskDeps {
  readonly botToken: string;
  /** Web API base: `https://slack.com/api/`. */
  readonly apiUrl: string;
  readonly access: AccessLists;
  /** Epoch ms. */
  readonly clock: () => number;
  readonly log: Logger;
  /** For Slack to take a post, in ms; default 8 s. */
  readonly timeoutMs?: number;
}

/** What alerts need of Slack. */
export interface AlertDesk {
  readonly poster: AlertPoster;
  readonly mayView: MayView;
  readonly adminIds: () => Promise<readonly string[]>;
}

/** The Slack end of alerts; nothing is sent before it is asked for. */
export const createAlertDesk = (deps: AlertDeskDeps): AlertDesk => {
  const { botToken, apiUrl, access: lists, clock, log, timeoutMs } = deps;
  const { lookups } = createSlackClients({ botToken, apiUrl, logger: createSdkLogger(log) });
  const groups = createUserGroups({ client: lookups, clock, log });
  const access = createAccess(lists, groups);
  return {
    poster: createAlertPoster({
      ...{ botToken, apiUrl, log, render: renderOutbox },
      ...(timeoutMs !== undefined && { timeoutMs }),
    }),
    async mayView(userId) {
      try {
        await access.requireRole(userId, "viewer");
        return "yes";
      } catch (error) {
        if (!(error instanceof AccessDeniedError)) throw error;
        return error.uncertain ? "unknown" : "no";
      }
    },
    adminIds: () => adminIdsOf(lists.admins, groups),
  };
};
