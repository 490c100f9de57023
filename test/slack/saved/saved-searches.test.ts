import { afterEach, describe, expect, it } from "vitest";
import { createState } from "../../../src/state/create-state.js";
import type { SavedSearchState } from "../../../src/state/saved-search.js";
import {
  ALICE,
  actionIdsOf,
  BERND,
  type Bot,
  CHITRA,
  eventAt,
  NOW_MS,
  startBot,
  textOf,
} from "../start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

const DAY_MS = 24 * 3_600_000;

/** What is asked, and all that a reader sees of the answer. */
const ask = async (text: string, user = ALICE): Promise<string> =>
  textOf(await bot.ask(text, user));

const labelsOf = (message: object): readonly string[] =>
  [
    ...JSON.stringify(message).matchAll(
      /"text":\{"type":"plain_text","text":"([^"]+)","emoji":false\},"value"/g,
    ),
  ].map(([, label]) => label ?? "");

describe("/audit save NAME QUERY", () => {
  it("keeps the words, and says what they mean now and how to run them", async () => {
    bot = await startBot();
    const message = await bot.ask("save My-Logins logins by bob@example.com last week");
    const text = textOf(message);
    expect(message.ephemeralFor).toBe(ALICE);
    expect(text).toContain("Saved “My-Logins”");
    expect(text).toContain("logins by bob@example.com last week");
    expect(text).toContain("by bob@example.com · Mon 16 – Sun 22 Nov (New York)");
    expect(text).toContain("each run reads them anew");
    expect(text).toContain("/audit run My-Logins");
    expect(text).toContain("only you can run it");
    expect(actionIdsOf(message)).toEqual(["saved.run", "saved.share", "saved.delete"]);
  });

  it("says nothing of moving dates where there are none", async () => {
    bot = await startBot();
    expect(await ask("save x logins from:2026-11-01 to:2026-11-05")).not.toContain("anew");
  });

  it("replaces a search of one's own, and shows what it was, to copy", async () => {
    bot = await startBot();
    await bot.ask('save "my logins" logins yesterday');
    const text = await ask("save “MY  Logins” restores");
    expect(text).toContain("Changed “MY Logins”");
    expect(text).toContain('/audit save "my logins" logins yesterday');
    expect(await ask('save "my logins" restores')).toContain("is saved like this already");
    const list = await ask("saved");
    expect(list).toContain("restores");
    expect(list).not.toContain("logins yesterday");
  });

  it.each([
    ["save", "I need a name and what to search for"],
    ["save logins", "what should *logins* search for?"],
    ['save "logins', "the closing one is missing"],
    ["save user:bob@example.com yesterday", "/audit save NAME user:bob@example.com yesterday"],
    [`save ${"x".repeat(51)} logins`, "at most 50 characters"],
    ['save op4 "quoted text', '/audit save op4 "quoted text"'],
    ["save op4 logins “quoted text", "a quote in what to search for is opened and not closed"],
    [`save x ${"y".repeat(3_001)}`, "at most 3,000 characters, and this one has 3,001"],
  ])("saves nothing for %j, and says what to type", async (typed, words) => {
    bot = await startBot();
    const text = await ask(typed);
    expect(text).toContain("I saved nothing");
    expect(text).toContain(words);
    expect(await ask("saved")).toContain("You have no saved searches yet");
  });

  it("saves nothing while a word is unclear, and what was meant at one press", async () => {
    bot = await startBot();
    const unclear = await bot.ask('save "my <logins>" tpye:login user:alice@example.com');
    expect(textOf(unclear)).toContain(
      "I saved nothing, because something is unclear. Press what you meant, and I save it:",
    );
    expect(textOf(unclear)).toContain('/audit save "my <logins>" tpye:login user:alice@example');
    expect(labelsOf(unclear)).toEqual(["type:"]);
    const saved = await bot.press(unclear, "saved.save");
    expect(saved.ts).toBe(unclear.ts);
    expect(textOf(saved)).toContain("Saved “my <logins>”");
    expect(textOf(saved)).toContain("type:login user:alice@example.com");
    expect(textOf(await bot.press(saved, "saved.run"))).toContain("13 events");
  });

  it("saves what is put right one press after the other", async () => {
    bot = await startBot();
    const both = await bot.ask("save x usr:alice@example.com usertype:usr");
    expect(textOf(both)).toContain("Press what you meant, one after the other, and I save it:");
    const one = await bot.press(both, "saved.save:2");
    expect(textOf(one)).toContain("I saved nothing");
    const press = { user: ALICE, message: one, actionId: "saved.save" };
    await Promise.all([bot.slack.click(press), bot.slack.click(press)]);
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("Saved “x”"));
    expect(await ask("saved")).toContain("user:alice@example.com usertype:user");
  });

  it("says what is wrong where nothing can be pressed", async () => {
    bot = await startBot();
    const unclear = await bot.ask("save x logins on Feb 30");
    expect(textOf(unclear)).toContain("/audit save x logins on Feb 30");
    expect(actionIdsOf(unclear)).toEqual([]);
  });

  it("keeps the e-mail address of somebody who is mentioned", async () => {
    bot = await startBot();
    const saved = textOf(await bot.askAsSent("save x logins by <@U0BERND|bernd>"));
    expect(saved).toContain("logins by bernd@example.com");
    expect(saved).toContain("That means: Console login · by bernd@example.com");
    expect(bot.slack.calls("users.info")).toHaveLength(2);
    expect(await ask("saved")).toContain("logins by bernd@example.com");
    expect(await ask("run x")).toContain("Console login · by bernd@example.com");
    expect(textOf(await bot.askAsSent("save y by <@U0NOBODY|max>"))).toContain(
      "Slack knows nobody by @max",
    );
  });

  it("keeps 100 for one person, and says how to make room", async () => {
    bot = await startBot();
    for (let index = 0; index < 100; index += 1) {
      const command = { user: ALICE, channel: "C0SECURITY", text: `save n${index} logins` };
      await bot.slack.command(command);
    }
    await bot.slack.waitFor(
      () => bot.slack.messages("C0SECURITY", { forUser: ALICE }).length >= 100,
      30_000,
    );
    expect(await ask("save more logins")).toContain("You have 100 saved searches");
    expect(await ask("save n7 restores")).toContain("Changed “n7”");
    expect(await ask("save more logins", BERND)).toContain("Saved “more”");
    const pages = await bot.ask("saved");
    expect(textOf(pages)).toContain("1–10 of 100");
    const second = await bot.press(pages, "saved.page:2");
    expect(second.ts).toBe(pages.ts);
    expect(textOf(second)).toContain("11–20 of 100");
    expect(textOf(await bot.ask("help"))).toContain("+90 more: `/audit saved`");
  }, 60_000);
});

describe("/audit run NAME", () => {
  it("answers as the typed question does, in any letter case", async () => {
    bot = await startBot();
    await bot.ask("save Bobs logins by bob@example.com");
    const typed = await bot.ask("logins by bob@example.com");
    const run = await bot.ask("run BOBS");
    expect(textOf(run.blocks[0] ?? {})).toBe("Console login · by bob@example.com");
    expect(textOf(run.blocks[1] ?? {})).toBe("Saved search “Bobs”");
    expect(run.text).toBe(`Bobs · ${typed.text}`);
    expect(textOf(run.blocks.toSpliced(1, 1))).toBe(textOf(typed.blocks));
    expect(textOf(await bot.press(run, "page.next"))).toContain("11–12 of 12");
  });

  it("reads relative dates anew, with the clock and in the zone of whoever runs it", async () => {
    const events = [eventAt(0, { timestamp: "2026-11-22T23:30:00Z" })];
    bot = await startBot({ events });
    const saved = await bot.ask("save today logins today");
    await bot.press(saved, "saved.share");
    // 00:30 on Monday in Berlin, 18:30 on Sunday in New York.
    expect(await ask("run today")).toContain("No events found");
    expect(await ask("run today", BERND)).toContain("1 event");
    bot.nowMs = NOW_MS - DAY_MS;
    expect(await ask("run today")).toContain("Sun 22 Nov (New York)");
    bot.nowMs = NOW_MS + 30 * DAY_MS;
    expect(await ask("run today", BERND)).toContain("Wed 23 Dec (Berlin)");
  });

  it("narrows it down by the words after the name", async () => {
    bot = await startBot();
    await bot.ask('save "my logins" logins by bob@example.com');
    const text = await ask("run “my logins” yesterday");
    expect(text).toContain("Saved search “my logins” and “yesterday”");
    expect(text).toContain("by bob@example.com · Sun 22 Nov (New York)");
  });

  it("takes the longest name that the line begins with, without quotes too", async () => {
    bot = await startBot();
    await bot.ask('save "Bob at night" logins by bob@example.com');
    await bot.ask("save bob restores");
    expect(await ask("run bob at night")).toContain("Saved search “Bob at night”");
    const narrowed = await ask("run bob at night yesterday");
    expect(narrowed).toContain("Saved search “Bob at night” and “yesterday”");
    expect(narrowed).toContain("by bob@example.com · Sun 22 Nov (New York)");
    expect(await ask("run bob yesterday")).toContain("Saved search “bob” and “yesterday”");
  });

  it.each([
    ["run bobb at night", "Bob at night"],
    ["run bob night", "Bob at night"],
    ["run bob at nigth last week", "Bob at night last week"],
    ["run bob last week", "Bob at night last week"],
  ])("repeats no word of a name that may be meant: %s", async (typed, label) => {
    bot = await startBot();
    await bot.ask('save "Bob at night" logins by bob@example.com');
    const unknown = await bot.ask(typed);
    expect(labelsOf(unknown)).toEqual([label]);
    expect(textOf(await bot.press(unknown, "saved.run"))).toContain("by bob@example.com");
  });

  it("says when its dates are still to come, and does not count that as a run", async () => {
    bot = await startBot();
    await bot.ask("save evening logins since 09:30 today");
    await bot.ask("save x logins");
    bot.nowMs = NOW_MS - 3 * 3_600_000;
    const text = await ask("run evening");
    expect(text).toContain("is in the future: nothing has happened then yet.");
    expect(text).not.toContain("unclear");
    expect(await ask("run x usertpye:user")).toContain("something is unclear");
    expect(await ask("saved")).not.toContain("Last run");
  });

  it("prefers one's own to the channel's of the same name", async () => {
    bot = await startBot();
    await bot.press(await bot.ask("save x logins by alice@example.com"), "saved.share");
    expect(await ask("run x", BERND)).toContain("by alice@example.com");
    await bot.ask("save x logins by bob@example.com", BERND);
    expect(await ask("run x", BERND)).toContain("by bob@example.com");
  });

  it("offers the nearest names, and how to search for the words", async () => {
    bot = await startBot();
    await bot.ask("save reports logins by bob@example.com");
    await bot.ask("save other restores");
    const unknown = await bot.ask("run report yesterday");
    expect(textOf(unknown)).toContain("no saved search called “report”");
    expect(textOf(unknown)).toContain('/audit "run" report yesterday');
    expect(labelsOf(unknown)).toEqual(["reports yesterday"]);
    const run = textOf(await bot.press(unknown, "saved.run"));
    expect(run).toContain("by bob@example.com · Sun 22 Nov (New York)");
    expect(await ask("run zzzzzzz")).toContain("`/audit saved` lists all");
  });

  it("says how to save one where there is none, and lists them where no name is given", async () => {
    bot = await startBot();
    expect(await ask("run reports yesterday")).toContain("/audit save support-logins");
    expect(await ask("run")).toContain("You have no saved searches yet");
    await bot.ask("save x logins");
    const which = await bot.ask("run");
    expect(textOf(which)).toContain("Which one?");
    expect(actionIdsOf(which)).toContain("saved.run");
  });

  it("lets its owner put right for good what can be read no more, and others for once", async () => {
    const state = await createState(":memory:");
    bot = await startBot({ saved: state });
    const draft = { id: "1", ownerId: ALICE, nameKey: "old", name: "old", nowMs: 0 };
    await state.saveSearch({ ...draft, query: "tpye:login" }, 100);
    await state.shareSearch("1", "C0SECURITY", 50);
    const once = await bot.ask("run old", BERND);
    expect(textOf(once)).toContain("Saved search “old”");
    expect(textOf(await bot.press(once, "query.run", BERND))).toContain("25 events");

    const unclear = await bot.ask("run old");
    expect(textOf(unclear)).toContain("I did not search, because something is unclear.");
    expect(textOf(unclear)).toContain("Press what you meant, and I save it:");
    expect(textOf(await bot.press(unclear, "saved.save"))).toContain("Changed “old”");
    expect(await ask("run old", BERND)).toContain("25 events");
    await state.close();
  });

  it("points out what is unclear in the words after the name, and searches with both", async () => {
    bot = await startBot();
    await bot.ask("save x logins by bob@example.com");
    const unclear = await bot.ask("run x usertpye:user");
    expect(textOf(unclear)).toContain("Saved search “x” and “usertpye:user”");
    expect(textOf(await bot.press(unclear, "query.run"))).toContain("12 events");
  });

  it("finds what stands in escaped and quoted words", async () => {
    const bare = eventAt(5, { actorName: 'a"b&lt;c<d>' });
    bot = await startBot({ events: [bare, eventAt(6)] });
    for (const query of ['text:"&amp;lt;c"', 'text:"b&lt;c<d>"', "user:a*&lt;*", "“b&lt;c”"]) {
      const typed = textOf((await bot.ask(query)).blocks);
      expect(textOf(await bot.ask(`save odd ${query}`))).toContain(query);
      expect(textOf((await bot.ask("run odd")).blocks.toSpliced(1, 1))).toBe(typed);
    }
  });

  it("answers although it cannot be noted that it was run", async () => {
    const state = await createState(":memory:");
    const broken: SavedSearchState = {
      ...state,
      noteSearchRun: async () => {
        throw new Error("disk full");
      },
    };
    bot = await startBot({ saved: broken });
    await bot.ask("save x logins");
    expect(await ask("run x")).toContain("25 events");
    expect(bot.logLines.join("")).toContain("disk full");
    await state.close();
  });
});

describe("sharing with a channel", () => {
  it("lets its viewers list and run it, but not change it, until it is personal again", async () => {
    bot = await startBot({ access: { admins: [CHITRA], viewers: ["*"] } });
    const saved = await bot.ask("save x logins by bob@example.com");
    expect(await ask("saved", BERND)).toContain("You have no saved searches yet");
    expect(await ask("run x", BERND)).toContain("no saved search called “x”");

    const shared = await bot.press(saved, "saved.share");
    expect(shared.ts).toBe(saved.ts);
    expect(textOf(shared)).toContain("Shared “x” with this channel");
    expect(actionIdsOf(shared)).toEqual(["saved.run", "saved.unshare", "saved.delete"]);
    const list = await bot.ask("saved", BERND);
    expect(textOf(list)).toContain(`Shared by <@${ALICE}>`);
    expect(actionIdsOf(list)).toEqual(["saved.run"]);
    expect(textOf(await bot.press(list, "saved.run", BERND))).toContain("12 events");
    expect(await ask("help", BERND)).toContain("/audit run x");

    bot.nowMs += 10_000;
    const personal = await bot.press(shared, "saved.unshare");
    expect(textOf(personal)).toContain("“x” is personal now");
    expect(textOf(await bot.press(list, "saved.run", BERND))).toContain("is not here any more");
  });

  it("is for that channel only", async () => {
    bot = await startBot();
    await bot.press(await bot.ask("save x logins"), "saved.share");
    await bot.slack.command({ user: BERND, channel: "C0GENERAL", text: "run x" });
    const seen = () => bot.slack.messages("C0GENERAL", { forUser: BERND }).at(-1);
    await bot.slack.waitFor(() => seen() ?? bot.slack.messages(BERND).at(-1));
    expect(textOf(seen() ?? bot.slack.messages(BERND).at(-1) ?? {})).toContain("no saved search");
  });

  it("is not offered in a direct message", async () => {
    bot = await startBot();
    const direct = bot.slack.openDirect(ALICE).id;
    const answer = async (text: string) => {
      const before = bot.slack.messages(direct, { forUser: ALICE }).length;
      await bot.slack.command({ user: ALICE, channel: direct, text });
      return bot.slack.waitFor(() => {
        const messages = bot.slack.messages(direct, { forUser: ALICE });
        return messages.length > before ? messages.at(-1) : undefined;
      });
    };
    expect(actionIdsOf(await answer("save x logins"))).toEqual(["saved.run", "saved.delete"]);
    expect(textOf(await answer("run x"))).toContain("25 events");
  });

  it("is refused while somebody else has the name there", async () => {
    bot = await startBot();
    await bot.press(await bot.ask("save x logins", BERND), "saved.share", BERND);
    const mine = await bot.ask("save X restores");
    const refused = textOf(await bot.press(mine, "saved.share"));
    expect(refused).toContain(`<@${BERND}> already shares a search called *x*`);
    expect(await ask("saved")).toContain("Shared with this channel");
  });

  it("is ended by its owner or an admin, and by nobody else", async () => {
    bot = await startBot({ access: { admins: [CHITRA], viewers: ["*"] } });
    await bot.press(await bot.ask("save x logins"), "saved.share");
    const id = /"action_id":"saved.run".*?"value":"([^"]+)"/.exec(
      JSON.stringify(await bot.ask("saved")),
    )?.[1];
    for (const action of ["saved.share", "saved.unshare", "saved.delete"]) {
      const forged = await bot.forge(BERND, action, id ?? "");
      const text = textOf(await bot.press(forged, action, BERND));
      expect(text).toContain(`This saved search belongs to <@${ALICE}>`);
    }
    const list = await bot.ask("saved", CHITRA);
    expect(actionIdsOf(list)).toEqual(["saved.run", "saved.unshare", "saved.delete"]);
    const after = await bot.press(list, "saved.unshare", CHITRA);
    expect(textOf(after)).toContain("*x* is personal now");
    expect(await ask("run x")).toContain("25 events");
    expect(await ask("run x", CHITRA)).toContain("no saved search called");
  });

  it("keeps a changed search shared", async () => {
    bot = await startBot();
    await bot.press(await bot.ask("save x logins by alice@example.com"), "saved.share");
    expect(await ask("save x logins by bob@example.com")).toContain("Shared with this channel");
    expect(await ask("run x", BERND)).toContain("by bob@example.com");
  });

  it("is harmless when it is pressed twice", async () => {
    bot = await startBot();
    const saved = await bot.ask("save x logins");
    const press = { user: ALICE, message: saved, actionId: "saved.share" };
    await Promise.all([bot.slack.click(press), bot.slack.click(press)]);
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("Shared “x”"));
    expect(actionIdsOf(await bot.ask("saved"))).toEqual([
      "saved.run",
      "saved.unshare",
      "saved.delete",
    ]);
  });
});

describe("/audit saved", () => {
  it("lists one's own, then the channel's, with their words and when they were run", async () => {
    bot = await startBot();
    await bot.press(await bot.ask("save theirs restores last month", BERND), "saved.share", BERND);
    await bot.ask("save b-mine logins");
    await bot.ask("save a-mine logins yesterday");
    await bot.ask("run a-mine");
    const list = await bot.ask("saved");
    const text = textOf(list);
    const order = ["Your saved searches", "a-mine", "b-mine", "Shared with this channel", "theirs"];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain("restores last month");
    expect(text).toMatch(/Last run <!date.*2026-11-23 15:00:00 UTC>/);
    expect(text).toContain("Not run yet");
    const ids = actionIdsOf(list);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("changes in its place, and a deleted one can be had back with a copied line", async () => {
    bot = await startBot();
    await bot.ask("save one logins");
    await bot.ask('save "number two" restores last week');
    const list = await bot.ask("saved");
    const shared = await bot.press(list, "saved.share");
    expect(shared.ts).toBe(list.ts);
    expect(textOf(shared)).toContain("*number two* is shared with this channel now");
    const deleted = await bot.press(shared, "saved.delete");
    expect(deleted.ts).toBe(list.ts);
    expect(textOf(deleted)).toContain('/audit save "number two" restores last week');
    expect(actionIdsOf(deleted)).toEqual(["saved.run", "saved.share", "saved.delete"]);
    expect(await ask('save "number two" restores last week')).toContain("Saved “number two”");
  });

  it("has a delete button that asks first, and is harmless when pressed twice", async () => {
    bot = await startBot();
    const saved = await bot.ask("save x logins");
    expect(JSON.stringify(saved)).toContain("Delete this saved search?");
    const press = { user: ALICE, message: saved, actionId: "saved.delete" };
    await Promise.all([bot.slack.click(press), bot.slack.click(press)]);
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("Deleted “x”"));
    expect(textOf(bot.last() ?? {})).toContain("/audit save x logins");
    const late = await bot.forge(ALICE, "saved.delete", "id-1");
    bot.nowMs += 10_000;
    expect(textOf(await bot.press(late, "saved.delete"))).toContain("is not here any more");
  });

  it("says how to search for words after it", async () => {
    bot = await startBot();
    expect(await ask("saved searches yesterday")).toContain('/audit "saved" searches yesterday');
  });

  it("refuses buttons that were never made", async () => {
    bot = await startBot();
    for (const [action, value] of [
      ["saved.run", "|"],
      ["saved.delete", "a|b|c"],
      ["saved.page", "x"],
    ] as const) {
      const forged = await bot.forge(ALICE, action, value);
      const text = textOf(await bot.press(forged, action));
      expect(text).toContain("another version of audit-bot");
    }
  });
});

describe("access", () => {
  it("is checked for every command and every press", async () => {
    bot = await startBot();
    const saved = await bot.ask("save x logins");
    await bot.press(saved, "saved.share");
    for (const text of ["save y logins", "saved", "run x"]) {
      expect(await ask(text, CHITRA)).toContain("You may not search the audit log");
    }
    const forged = await bot.forge(CHITRA, "saved.run", "id-1");
    expect(textOf(await bot.press(forged, "saved.run", CHITRA))).toContain("You may not search");
  });
});

describe("hostile names and words", () => {
  const evil = "<!channel> *b* :skull: \u202Ex";

  it("are shown as plain text wherever they are", async () => {
    bot = await startBot();
    const messages = [
      await bot.ask(`save "${evil}" "${evil}" yesterday`),
      await bot.ask(`save "${evil}" "${evil}"`),
      await bot.ask("saved"),
      await bot.ask("help"),
      await bot.ask(`run "${evil}"`),
      await bot.ask(`run "${evil}?"`),
      await bot.ask(`save "${evil}"`),
    ];
    for (const message of messages) {
      JSON.stringify(message, (_key, value: unknown) => {
        if (typeof value === "object" && value !== null && "type" in value && "text" in value) {
          if (value.type === "mrkdwn") {
            expect(value.text).not.toMatch(/<!channel|<https:|\*b\*|:skull:/);
          }
        }
        return value;
      });
      expect(message.text).not.toMatch(/<!channel|<https:|:skull:/);
    }
    const list = await bot.ask("saved");
    expect(textOf(list)).toContain("<!channel>");
    const shared = await bot.press(list, "saved.share");
    expect(textOf(await bot.press(shared, "saved.delete"))).toContain("/audit save");
  });

  it("fit into every message however long they are", async () => {
    bot = await startBot();
    const name = "&".repeat(50);
    const long = (text: string) => text.repeat(3_000 / text.length).slice(0, 3_000);
    await bot.ask(`save "${name}" ${long("zzzz ")}`);
    const changed = await bot.ask(`save "${name}" ${long("yyyy ")}`);
    expect(textOf(changed)).toContain("Changed");
    await bot.ask(`run "${name}" ${long("xxxx ")}`);
    await bot.ask(`run "${name}x" ${long("xxxx ")}`);
    const list = await bot.ask("saved");
    const deleted = await bot.press(list, "saved.delete");
    expect(textOf(deleted).length).toBeGreaterThan(3_000);
  });
});
