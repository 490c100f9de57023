import type { HomeView } from "@slack/types";
import { DAY_US } from "../../audit/time.js";
import { notConfigured } from "../../sync/sync-status.js";
import { type HomeShown, renderHome } from "../blocks/home.js";
import { renderHomeFailure, renderHomeRefusal } from "../blocks/home-notice.js";
import {
  illStatus,
  NOW_MS,
  NOW_US,
  quietAlerts,
  troubledAlerts,
  wellStatus,
} from "./sample-statuses.js";

const empty = { events: 0, oldestUs: null, newestUs: null };

const ordinary: HomeShown = {
  userId: "U00000000",
  standing: { role: "viewer", uncertain: false },
  status: wellStatus,
  extent: { events: 1_234_567, oldestUs: NOW_US - 90n * DAY_US, newestUs: NOW_US },
  alerts: quietAlerts,
  nowMs: NOW_MS,
};

/** The app's Home as it can look, except for what is refused: `words` stand in. */
export const sampleHomes = (words: string): readonly (readonly [string, HomeView])[] => [
  ["viewer", renderHome(ordinary)],
  ["exporter", renderHome({ ...ordinary, standing: { role: "exporter", uncertain: true } })],
  ["admin", renderHome({ ...ordinary, standing: { role: "admin", uncertain: false } })],
  ["troubled", renderHome({ ...ordinary, status: illStatus, alerts: troubledAlerts })],
  [
    "imports only, nothing stored",
    renderHome({ ...ordinary, status: notConfigured, extent: empty }),
  ],
  ["refused", renderHomeRefusal(words)],
  ["failed", renderHomeFailure("Something went wrong. Try again.")],
];
