import { expect } from "vitest";
import type { AuditStore } from "../../src/store/audit-store.js";
import { type Bot, type StartBotOptions, textOf } from "./start-bot.js";

/** Everything that a reader sees of their Home; empty before the first opening. */
export const homeText = ({ slack }: Bot, user: string): string =>
  textOf(slack.home(user)?.view ?? {});

/** How often a Home has been sent to Slack, whatever came of it. */
export const published = ({ slack }: Bot): number => slack.calls("views.publish").length;

/** Opens the Home and waits until it has been sent; what its reader sees. */
export const openHome = async (bot: Bot, user: string): Promise<string> => {
  const before = published(bot);
  const ack = await bot.slack.openHome(user);
  expect(ack.error).toBeNull();
  await bot.slack.waitFor(() => published(bot) > before);
  return bot.slack.waitFor(() => homeText(bot, user));
};

/** A store that does something before it tells its extent. */
export const beforeExtent =
  (act: () => Promise<unknown>): NonNullable<StartBotOptions["around"]> =>
  (store: AuditStore) => ({
    ...store,
    extent: async () => {
      await act();
      return store.extent();
    },
  });
