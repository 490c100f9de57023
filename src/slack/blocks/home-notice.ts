import type { HomeView } from "@slack/types";
import { context, mrkdwn, section } from "./elements.js";

/** The Home of somebody who may not ask: the words of a refused command, and nothing else. */
export const renderHomeRefusal = (words: string): HomeView => ({
  type: "home",
  blocks: [section(words)],
});

/** In the place of a Home that could not be put together. */
export const renderHomeFailure = (words: string): HomeView => ({
  type: "home",
  blocks: [
    section("*This page could not be loaded.*"),
    section(words),
    context(mrkdwn("To try again, go to another tab or channel and come back here.")),
  ],
});
