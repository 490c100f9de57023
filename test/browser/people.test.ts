import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { callSlack, uploadFile } from "./call-slack.js";
import { describeInBrowser } from "./chrome.js";
import { createStage } from "./stage.js";

const CSV = [
  "date_observed_utc,event_type,username,details",
  '2026-11-20T23:42:17.154Z,Add user,bob@example.com,"{""a"":""x, y""}"',
  "2026-11-20T23:40:02.001Z,Console login,'=cmd@example.com,<img src=x onerror=alert(1)>",
  '2026-11-20T23:39:00Z,File download,ünï@example.com,"two\r\nlines"',
  "",
].join("\r\n");

describeInBrowser("three people on the page", () => {
  const stage = createStage();

  it("see what one of them shares, and nothing of the answer before", async () => {
    const alice = await stage.visit();
    const bernd = await stage.visit({ as: "Bernd" });
    const answer = await alice.ask("/audit alert rules disabled by bob@example.com");
    await answer.getByText("Only visible to you").waitFor();
    await answer.getByRole("button", { name: "Share in channel" }).click();
    const question = alice.dialog("Share in this channel?");
    await question.getByRole("button", { name: "Share" }).click();

    await bernd.messages.filter({ hasText: "@Alice Moreno shared" }).waitFor();
    await alice.messages.filter({ hasText: "Shared: everybody in this channel" }).waitFor();
    expect(await bernd.page.getByText("Only visible to you").count()).toBe(0);
    expect(await bernd.page.getByRole("button", { name: "Share in channel" }).count()).toBe(0);
  });

  it("share nothing when they think again", async () => {
    const bernd = await stage.visit({ as: "Bernd" });
    const answer = await bernd.ask("/audit logins yesterday");
    await answer.getByRole("button", { name: "Share in channel" }).click();
    await bernd.dialog().getByRole("button", { name: "Cancel" }).click();
    await bernd.dialog().waitFor({ state: "detached" });
    await bernd.ask("/audit help");
    expect(await bernd.messages.filter({ hasText: "@Bernd Vogel shared" }).count()).toBe(0);
  });

  it("are refused when they have no rights, whether they ask or press", async () => {
    const { become, ask, answers, dialog, messages } = await stage.visit();
    await messages.first().waitFor();
    await callSlack(stage.origin(), "chat.postMessage", {
      channel: "C0SECURITY",
      text: "From an older version of the bot, or from somebody else's hand",
      blocks: [
        {
          type: "actions",
          elements: [
            {
              type: "button",
              action_id: "event.details",
              text: { type: "plain_text", text: "Details for anybody" },
              value: "0".repeat(64),
            },
          ],
        },
      ],
    });
    await become("Chitra Nair");
    const refused = /^.*You may not search the audit log\. Ask .*U0CHITRA/s;
    const answer = await ask("/audit logins yesterday");
    expect(await answer.textContent()).toMatch(refused);

    const before = await answers.count();
    await answers.getByRole("button", { name: "Details for anybody" }).click();
    await answers.nth(before).waitFor();
    expect(await answers.nth(before).textContent()).toMatch(refused);
    expect(await dialog().count()).toBe(0);
  });

  it("each see a Home of their own", async () => {
    const { page, goTo, become } = await stage.visit();
    await goTo("audit-bot");
    await page.getByRole("link", { name: "Home" }).click();
    const home = page.getByRole("region", { name: "Home of audit-bot" });
    for (const [name, words] of [
      ["Alice Moreno", /Hello @Alice Moreno.*You are an admin/],
      ["Bernd Vogel", /Hello @Bernd Vogel.*You are a viewer/],
      ["Chitra Nair", /You may not search the audit log/],
    ] as const) {
      if (name !== "Alice Moreno") {
        await become(name);
        await goTo("audit-bot");
        await page.getByRole("link", { name: "Home" }).click();
      }
      await home.filter({ hasText: words }).waitFor();
    }
    expect(await home.getByText("What I know").count()).toBe(0);
  });

  it("ask the app in a direct message", async () => {
    const { goTo, ask, page } = await stage.visit({ as: "Bernd" });
    await goTo("audit-bot");
    await page.getByText("This is between you and audit-bot").waitFor();
    const answer = await ask("/audit support access enabled last week");
    await answer.getByText("gave Incydr support access").first().waitFor();
  });

  it("write to each other without the bot", async () => {
    const alice = await stage.visit();
    const bernd = await stage.visit({ as: "Bernd" });
    await alice.goTo("Bernd Vogel");
    await alice.say("Did you see the support access?");
    const link = bernd.page.getByRole("link", { name: /^Alice Moreno.*1 unread/ });
    await link.waitFor();
    await bernd.goTo("Alice Moreno");
    await bernd.messages.filter({ hasText: "Did you see the support access?" }).waitFor();
    expect(await link.count()).toBe(0);
  });

  it("get an answer where the bot is not, and are told how to share there", async () => {
    const { goTo, ask, answers, dialog, page } = await stage.visit();
    await goTo("general");
    await page.getByText("audit-bot is not in here").waitFor();
    const answer = await ask("/audit support access enabled last week");
    await answer.getByRole("button", { name: "Share in channel" }).click();
    await dialog().getByRole("button", { name: "Share" }).click();
    await answers.filter({ hasText: "Invite me with /invite @audit-bot" }).waitFor();
  });

  it("share where the bot was invited", async () => {
    const alice = await stage.visit();
    const bernd = await stage.visit({ as: "Bernd" });
    await alice.goTo("general");
    await bernd.goTo("general");
    await alice.say("/invite @audit-bot");
    await alice.page.getByText("audit-bot is in here").waitFor();
    const answer = await alice.ask("/audit support access enabled last week");
    await answer.getByRole("button", { name: "Share in channel" }).click();
    await alice.dialog().getByRole("button", { name: "Share" }).click();
    await bernd.messages.filter({ hasText: "@Alice Moreno shared" }).waitFor();
  });

  it("read what is archived, and cannot add to it", async () => {
    const { goTo, page, composer } = await stage.visit();
    await goTo("old-news");
    await page.getByText("it can be read, but nothing can be added").waitFor();
    expect(await composer.count()).toBe(0);
  });

  it("open a file of the bot as a table, and download it byte for byte", async () => {
    const { page, dialog, messages } = await stage.visit();
    await messages.first().waitFor();
    const content = new TextEncoder().encode(CSV);
    await uploadFile(stage.origin(), { name: "events.csv", content, channel: "C0SECURITY" });

    const open = page.getByRole("button", { name: "Open events.csv" });
    await open.click();
    const table = dialog("events.csv").getByRole("table");
    await table.waitFor();
    await dialog("events.csv").getByText("3 rows").waitFor();
    expect(await table.getByRole("columnheader").allTextContents()).toEqual(
      CSV.slice(0, CSV.indexOf("\r")).split(","),
    );
    expect(await table.getByRole("row").nth(1).getByRole("cell").allTextContents()).toEqual([
      "2026-11-20T23:42:17.154Z",
      "Add user",
      "bob@example.com",
      '{"a":"x, y"}',
    ]);
    await table.getByRole("cell", { name: "<img src=x onerror=alert(1)>" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog("events.csv").waitFor({ state: "detached" });
    expect(await open.evaluate((each) => each === document.activeElement)).toBe(true);

    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download events.csv" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("events.csv");
    expect(await readFile(await download.path())).toEqual(Buffer.from(content));
  });

  it("are told of a file that is too long for a table", async () => {
    const { page, dialog, messages } = await stage.visit();
    await messages.first().waitFor();
    const content = new TextEncoder().encode("x".repeat(700_000));
    await uploadFile(stage.origin(), { name: "line.csv", content, channel: "C0SECURITY" });
    await page.getByRole("button", { name: "Open line.csv" }).click();
    await dialog("line.csv")
      .getByText(/too long for a table/)
      .waitFor();
  });
});
