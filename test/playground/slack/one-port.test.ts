import { describe, expect, it } from "vitest";
import { startSlack } from "./call-slack.js";

describe("the local Slack's port", () => {
  it("leaves paths that are not Slack's to others, with the body unread", async () => {
    const slack = await startSlack({
      otherwise: (request, response) => {
        response.writeHead(201);
        request.pipe(response);
      },
    });
    const origin = new URL(slack.apiUrl).origin;
    const page = await fetch(`${origin}/page`, { method: "POST", body: "to the page" });
    expect([page.status, await page.text()]).toEqual([201, "to the page"]);
    const api = await fetch(`${slack.apiUrl}auth.test`, { method: "POST" });
    expect(await api.json()).toEqual({ ok: false, error: "not_authed" });
  });

  it("answers 404 there when there is nobody else", async () => {
    const slack = await startSlack();
    const answer = await fetch(`${new URL(slack.apiUrl).origin}/page`);
    expect([answer.status, await answer.json()]).toEqual([404, { ok: false, error: "not_found" }]);
  });
});
