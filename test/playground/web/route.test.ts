import { describe, expect, it } from "vitest";
import type { PageChannel } from "../../../src/playground/page/protocol.js";
import { chooseChannel } from "../../../src/playground/web/channels/choose-channel.js";
import { hashOf, parseHash } from "../../../src/playground/web/routing/route.js";

describe("the page's address", () => {
  it("leads back to where it was made", () => {
    for (const route of [
      { user: "U0ALICE", channel: "C0SECURITY", isHome: false },
      { user: "U0BERND", channel: "D0000001", isHome: true },
      { user: "U0CHITRA", channel: null, isHome: false },
    ]) {
      expect(parseHash(hashOf(route))).toEqual(route);
    }
  });

  it("is Alice's when it names nobody, or nobody possible", () => {
    const alice = { user: "U0ALICE", channel: null, isHome: false };
    for (const hash of ["", "#", "#/", "#/<script>", "#/C0SECURITY", "#//"]) {
      expect(parseHash(hash)).toEqual(alice);
    }
  });

  it("has no Home without a channel", () => {
    expect(parseHash("#/U0ALICE//home").isHome).toBe(false);
  });
});

describe("the channel to show", () => {
  const channel = (id: string, more: Partial<PageChannel> = {}): PageChannel => ({
    id,
    name: id,
    kind: "public",
    isArchived: false,
    hasBot: true,
    members: [],
    ...more,
  });
  const channels = [
    channel("D1", { kind: "im" }),
    channel("C1", { hasBot: false }),
    channel("C2", { isArchived: true }),
    channel("C3"),
  ];

  it("is the one in the address", () => {
    expect(chooseChannel(channels, "C1")?.id).toBe("C1");
  });

  it("is the first open one with the bot when the address names none that is known", () => {
    expect(chooseChannel(channels, null)?.id).toBe("C3");
    expect(chooseChannel(channels, "C9")?.id).toBe("C3");
  });

  it("is any when there is no better one", () => {
    expect(chooseChannel(channels.slice(0, 1), null)?.id).toBe("D1");
    expect(chooseChannel([], null)).toBeUndefined();
  });
});
