import { expect, it } from "vitest";
import { renderAlertEventsView } from "../../../../src/slack/blocks/alerts/alert-events-view.js";
import { roleGiven } from "../../../../src/slack/gallery/sample-watches.js";

const arrived = [
  roleGiven(2, "bob@example.com"),
  roleGiven(3, "carol@example.com"),
  roleGiven(1, "dave@example.com"),
];
const shown = (eventCount: number): string =>
  JSON.stringify(renderAlertEventsView({ alertId: "a", events: arrived, eventCount }).blocks);

it("lists an alert's events by their time, in whatever order they arrived", () => {
  expect(shown(3)).toMatch(/"Newest first".*dave@.*bob@.*carol@/);
});

it("says that it lists the latest to arrive where there are more", () => {
  expect(shown(1_234)).toMatch(/"The latest 3 to arrive, newest first".*"\+1,231 more"/);
});
