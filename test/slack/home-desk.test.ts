import { webApi } from "@slack/bolt";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type LocalSlack, startLocalSlack } from "../../src/playground/slack/start-local-slack.js";
import { renderHomeRefusal } from "../../src/slack/blocks/home-notice.js";
import { createHomeDesk, type HomeDesk } from "../../src/slack/home-desk.js";
import { ALICE, BERND, textOf } from "./start-bot.js";

const PATIENCE_MS = 150;

let slack: LocalSlack;
let desk: HomeDesk;
beforeEach(async () => {
  slack = await startLocalSlack({ signingSecret: "secret", botToken: "xoxb-test" });
  desk = createHomeDesk(
    new webApi.WebClient("xoxb-test", {
      slackApiUrl: slack.apiUrl,
      logLevel: webApi.LogLevel.ERROR,
      timeout: PATIENCE_MS,
      retryConfig: { retries: 0 },
    }),
  );
});
afterEach(() => slack.close());

const homeText = (user: string) => textOf(slack.home(user)?.view ?? {});

it("has one page at a time on its way to a Home, so that none overtakes another", async () => {
  slack.failNext("views.publish", "hang");
  const first = desk.open(ALICE)(renderHomeRefusal("first"));
  await slack.waitFor(() => slack.calls("views.publish").length === 1);
  const second = desk.open(ALICE)(renderHomeRefusal("second"));
  const other = desk.open(BERND)(renderHomeRefusal("other"));
  await other;
  expect(homeText(BERND)).toBe("other");
  expect(homeText(ALICE)).toBe("");
  await expect(first).rejects.toThrow();
  await second;
  expect(homeText(ALICE)).toBe("second");
});

it("drops a page for a Home that has been opened again since", async () => {
  const publishFirst = desk.open(ALICE);
  const publishSecond = desk.open(ALICE);
  await publishFirst(renderHomeRefusal("first"));
  expect(slack.calls("views.publish")).toEqual([]);
  await publishSecond(renderHomeRefusal("second"));
  await publishSecond(renderHomeRefusal("second, put right"));
  expect(homeText(ALICE)).toBe("second, put right");
});
