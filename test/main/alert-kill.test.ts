import { expect, it } from "vitest";
import { liveAlertStory } from "./alert-story.js";

/** `npm run soak` asks for a hundred. */
const KILLS = Number(process.env.ALERT_KILLS ?? 2);
const SEED = Number(process.env.ALERT_SEED ?? 1);

it(
  `tells every event once, however often the process is killed and whatever Slack answers (${KILLS} kills)`,
  async () => {
    const { wanted, told, groups } = await liveAlertStory({ kills: KILLS, seed: SEED });
    expect([...told].sort()).toEqual([...wanted].sort());
    expect(new Set(groups).size).toBe(groups.length);
  },
  KILLS * 10_000 + 300_000,
);
