import type { webApi } from "@slack/bolt";
import type { Logger } from "pino";
import { SlackSettingsError, slackCodeOf } from "./errors.js";
import { BOT_SCOPES } from "./scopes.js";

const REFUSED = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "not_allowed_token_type",
]);

/**
 * Asks Slack whether the bot token is good (`auth.test`), and names missing scopes in the log. A Slack
 * that cannot be reached is no reason not to start.
 * @throws SlackSettingsError when Slack refuses the token
 */
export const checkToken = async (client: webApi.WebClient, log: Logger): Promise<void> => {
  try {
    const { team, user, response_metadata: metadata } = await client.auth.test();
    log.info({ team, user }, "Slack knows the bot");
    const granted = metadata?.scopes;
    const missing = granted ? BOT_SCOPES.filter((scope) => !granted.includes(scope)) : [];
    if (missing.length > 0) {
      log.warn(
        { missing },
        "the Slack app lacks scopes: compare it with manifest.yml and reinstall it",
      );
    }
  } catch (error) {
    const code = slackCodeOf(error);
    if (code !== null && REFUSED.has(code)) {
      throw new SlackSettingsError(
        `SLACK_BOT_TOKEN: Slack refuses it (${code}). Copy the Bot User OAuth Token from OAuth & Permissions; it begins with xoxb-.`,
        { cause: error },
      );
    }
    log.warn({ err: error }, "Slack cannot be reached yet; its token is not checked");
  }
};
