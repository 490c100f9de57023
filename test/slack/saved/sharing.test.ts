import { afterEach, beforeEach, expect, it } from "vitest";
import { createAccess } from "../../../src/slack/access.js";
import {
  NotShareableError,
  SavedSearchGoneError,
  TooManySavedError,
} from "../../../src/slack/saved/errors.js";
import {
  createSavedSearches,
  MOST_SHARED,
  type SavedSearches,
} from "../../../src/slack/saved/saved-searches.js";
import { createState } from "../../../src/state/create-state.js";
import type { State } from "../../../src/state/state.js";

let state: State;
let saved: SavedSearches;
beforeEach(async () => {
  state = await createState(":memory:");
  let ids = 0;
  saved = createSavedSearches({
    state,
    access: createAccess(
      { viewers: ["*"], exporters: [], admins: [] },
      { has: async () => "no" as const },
    ),
    clock: () => 1_795_000_000_000,
    createId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  });
});
afterEach(() => state.close());

const inChannel = (channelId: string | null, userId = "U1") => ({ userId, channelId });

it("is for one channel at a time, and names the one it is in", async () => {
  const { search } = await saved.save(inChannel("C1"), "x", "logins");
  await saved.share(inChannel("C1"), search.id);
  await expect(saved.share(inChannel("C2"), search.id)).rejects.toThrow("<#C1>");
  await saved.unshare(inChannel("C2"), search.id);
  expect(await saved.share(inChannel("C2"), search.id)).toMatchObject({ channelId: "C2" });
});

it.each(["D1", null])("has nobody to share with in %j", async (channelId) => {
  const { search } = await saved.save(inChannel(channelId), "x", "logins");
  await expect(saved.share(inChannel(channelId), search.id)).rejects.toThrow(NotShareableError);
});

it("takes so many in a channel, and says how to make room", async () => {
  for (let index = 0; index <= MOST_SHARED; index += 1) {
    const owner = inChannel("C1", `U${index}`);
    const { search } = await saved.save(owner, `n${index}`, "logins");
    const sharing = saved.share(owner, search.id);
    if (index < MOST_SHARED) await sharing;
    else await expect(sharing).rejects.toThrow(TooManySavedError);
  }
  expect((await saved.visibleTo(inChannel("C1", "U9"))).channel).toHaveLength(MOST_SHARED - 1);
});

it("does not tell other people's searches from none, wherever they are not shared", async () => {
  const { search } = await saved.save(inChannel("C1"), "x", "logins");
  await saved.share(inChannel("C1"), search.id);
  const elsewhere = inChannel("C2", "U2");
  for (const act of [saved.require, saved.share, saved.unshare, saved.remove]) {
    await expect(act(elsewhere, search.id)).rejects.toThrow(SavedSearchGoneError);
    await expect(act(elsewhere, "unknown")).rejects.toThrow(SavedSearchGoneError);
  }
  expect(await saved.find(elsewhere, [{ name: "x", rest: "" }])).toBeUndefined();
  expect(await saved.find(inChannel("C1", "U2"), [{ name: "X", rest: "" }])).toMatchObject({
    search: { id: search.id },
  });
});
