import type { AddressInfo } from "node:net";
import { App, LogLevel, SocketModeReceiver } from "@slack/bolt";
import { WebSocket } from "undici";
import { afterEach, describe, expect, it } from "vitest";
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from "../../../src/playground/slack/start-local-slack.js";

const SECRETS = { signingSecret: "s3cret", botToken: "xoxb-test", appToken: "xapp-test" };
/** What the app of these tests listens to. */
const COMMANDS = ["/audit", "/now", "/never", "/turn"];
const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

const start = async (options: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> => {
  const slack = await startLocalSlack({ ...SECRETS, commands: COMMANDS, ...options });
  running.push(() => slack.close());
  return slack;
};

const common = (slack: LocalSlack) => ({
  token: SECRETS.botToken,
  clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  logLevel: LogLevel.ERROR,
});

const overHttp = async (slack: LocalSlack): Promise<App> => {
  const app = new App({ ...common(slack), signingSecret: SECRETS.signingSecret });
  register(app);
  const server = await app.start(0);
  running.push(() => app.stop());
  const { port } = server.address() as AddressInfo;
  slack.setRequestUrl(`http://127.0.0.1:${port}/slack/events`);
  return app;
};

const overSocket = async (slack: LocalSlack): Promise<App> => {
  const receiver = new SocketModeReceiver({
    appToken: SECRETS.appToken,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
    clientPingTimeout: 100,
  });
  const app = new App({ ...common(slack), receiver });
  register(app);
  await app.start();
  running.push(() => app.stop());
  return app;
};

const modal = (title: string) => ({
  type: "modal" as const,
  callback_id: "form",
  title: { type: "plain_text" as const, text: title },
  submit: { type: "plain_text" as const, text: "Save" },
  blocks: [
    {
      type: "input" as const,
      block_id: "name",
      label: { type: "plain_text" as const, text: "Name" },
      element: { type: "plain_text_input" as const, action_id: "value" },
    },
    {
      type: "section" as const,
      block_id: "pick",
      text: { type: "mrkdwn" as const, text: "Pick one" },
      accessory: { type: "external_select" as const, action_id: "user", min_query_length: 1 },
    },
  ],
});

/** A little app with one of everything. */
const register = (app: App): void => {
  app.command("/audit", async ({ ack, respond, command }) => {
    await ack();
    await respond({
      text: `you said ${command.text}`,
      blocks: [
        {
          type: "actions",
          elements: [
            {
              type: "button",
              action_id: "open",
              text: { type: "plain_text", text: "Open" },
              value: "42",
            },
          ],
        },
      ],
    });
  });
  app.command("/now", async ({ ack }) => ack({ text: "at once" }));
  app.command("/never", async () => undefined);
  app.action("open", async ({ ack, body, client, respond }) => {
    await ack();
    if (body.type !== "block_actions") return;
    await client.views.open({ trigger_id: body.trigger_id, view: modal("First") });
    await respond({ replace_original: true, text: "opened" });
  });
  app.options("user", async ({ ack, options }) =>
    ack({
      options: [{ text: { type: "plain_text", text: `${options.value}!` }, value: options.value }],
    }),
  );
  app.action("user", async ({ ack, body, client }) => {
    await ack();
    await client.chat.postMessage({ channel: "C0SECURITY", text: JSON.stringify(body) });
  });
  app.view("form", async ({ ack, view, client, body }) => {
    const name = view.state.values.name?.value?.value;
    if (name === "bad") await ack({ response_action: "errors", errors: { name: "Not that one" } });
    else if (name === "more") await ack({ response_action: "push", view: modal("Second") });
    else {
      await ack();
      await client.chat.postMessage({ channel: body.user.id, text: `saved ${name}` });
    }
  });
};

describe.each([
  ["HTTP", overHttp],
  ["Socket Mode", overSocket],
])("a Bolt app over %s", (_name, connect) => {
  it("goes from a command to a button, a modal and its submission", async () => {
    const slack = await start();
    await connect(slack);
    const place = { user: "U0ALICE", channel: "C0SECURITY" };

    const ack = await slack.command({ ...place, text: "<b> & co" });
    expect(ack).toMatchObject({ ackStatus: 200, ackBody: null, error: null });
    const answer = await slack.waitFor(
      () => slack.messages("C0SECURITY", { forUser: "U0ALICE" })[0],
    );
    expect(answer).toMatchObject({ text: "you said &lt;b&gt; &amp; co", ephemeralFor: "U0ALICE" });
    expect(slack.messages("C0SECURITY", { forUser: "U0BERND" })).toEqual([]);

    await slack.click({ user: "U0ALICE", message: answer, actionId: "open" });
    const view = await slack.waitFor(() => slack.openViews("U0ALICE")[0]);
    await slack.waitFor(
      () => slack.messages("C0SECURITY", { forUser: "U0ALICE" })[0]?.text === "opened",
    );

    const refused = await slack.submitView({
      user: "U0ALICE",
      view,
      values: { name: { value: "bad" } },
    });
    expect(refused).toMatchObject({ responseAction: "errors", errors: { name: "Not that one" } });
    const more = await slack.submitView({
      user: "U0ALICE",
      view,
      values: { name: { value: "more" } },
    });
    expect(more.responseAction).toBe("push");
    expect(slack.openViews("U0ALICE").map((each) => each.previousId)).toEqual([null, view.id]);

    await slack.submitView({ user: "U0ALICE", values: { name: { value: "Ann" } } });
    expect(slack.openViews("U0ALICE").map((each) => each.id)).toEqual([view.id]);
    const saved = await slack.waitFor(() => slack.messages("U0ALICE")[0]);
    expect(saved.text).toBe("saved Ann");
    expect(slack.violations).toEqual([]);
  });

  it("suggests options and sends the one picked", async () => {
    const slack = await start();
    await connect(slack);
    await slack.command({ user: "U0BERND", channel: "C0SECURITY" });
    const [message] = await slack.waitFor(() => {
      const found = slack.messages("C0SECURITY", { forUser: "U0BERND" });
      return found.length > 0 && found;
    });
    if (message === undefined) throw new Error("no message");
    await slack.click({ user: "U0BERND", message, actionId: "open" });
    await slack.waitFor(() => slack.openViews("U0BERND")[0]);

    const { options } = await slack.suggest({ user: "U0BERND", actionId: "user", value: "b" });
    expect(options.map((each) => each.value)).toEqual(["b"]);
    await slack.select({ user: "U0BERND", actionId: "user", value: "b" });
    const echoed = await slack.waitFor(() => slack.messages("C0SECURITY")[0]);
    const payload = JSON.parse(echoed.text.replaceAll("&amp;", "&"));
    expect(payload).toMatchObject({
      type: "block_actions",
      container: { type: "view" },
      enterprise: null,
      is_enterprise_install: false,
      actions: [{ action_id: "user", block_id: "pick", selected_option: { value: "b" } }],
    });
    expect(payload.view.state.values.pick.user.selected_option.value).toBe("b");
  });

  it("shows at once what the acknowledgement of a command says", async () => {
    const slack = await start();
    await connect(slack);
    await slack.command({ user: "U0ALICE", channel: "C0GENERAL", command: "/now" });
    expect(slack.messages("C0GENERAL", { forUser: "U0ALICE" })).toMatchObject([
      { text: "at once", ephemeralFor: "U0ALICE" },
    ]);
  });

  it("calls a command that is not acknowledged in time a violation", async () => {
    const slack = await start({ ackTimeoutMs: 100 });
    await connect(slack);
    const ack = await slack.command({ user: "U0ALICE", channel: "C0SECURITY", command: "/never" });
    expect(ack).toMatchObject({ ackStatus: null, error: "operation_timeout" });
    expect(slack.violations).toMatchObject([{ where: "ack", error: "operation_timeout" }]);
  });
});

describe("Socket Mode", () => {
  it("lets the app connect again after a refresh", async () => {
    const slack = await start();
    await overSocket(slack);
    expect(slack.socketConnections()).toBe(1);
    slack.disconnectSockets("refresh_requested");
    await slack.waitFor(() => slack.socketConnections() === 0);
    await slack.waitFor(() => slack.socketConnections() === 1);
    const ack = await slack.command({ user: "U0ALICE", channel: "C0SECURITY", command: "/now" });
    expect(ack.ackStatus).toBe(200);
    expect(slack.calls("apps.connections.open")).toHaveLength(2);
  });

  it("refuses a second connection with the same ticket", async () => {
    const slack = await start();
    const call = await fetch(`${slack.apiUrl}apps.connections.open`, {
      method: "POST",
      headers: { authorization: `Bearer ${SECRETS.appToken}` },
    });
    const { url } = (await call.json()) as { url: string };
    const opened = new WebSocket(url);
    await new Promise((resolve) => opened.addEventListener("message", resolve, { once: true }));
    const refused = new WebSocket(url);
    await new Promise((resolve) => refused.addEventListener("error", resolve, { once: true }));
    expect(slack.socketConnections()).toBe(1);
    opened.close();
  });

  it("gives each payload to one of the app's connections, in turns", async () => {
    const slack = await start();
    const answered = [0, 0];
    for (const index of [0, 1]) {
      const app = await overSocket(slack);
      app.command("/turn", async ({ ack }) => {
        answered[index] = (answered[index] ?? 0) + 1;
        await ack();
      });
    }
    for (let turn = 0; turn < 4; turn += 1) {
      await slack.command({ user: "U0ALICE", channel: "C0SECURITY", command: "/turn" });
    }
    expect(answered).toEqual([2, 2]);
  });

  it("passes text of every size through its frames", async () => {
    const slack = await start();
    await overSocket(slack);
    // Two bytes each: the last one is more than the 65,535 bytes of a middle-sized frame.
    for (const size of [1, 125, 126, 32_000, 39_000]) {
      const text = `${size}${"ä".repeat(size)}`;
      await slack.command({ user: "U0ALICE", channel: "C0SECURITY", text });
      await slack.waitFor(() => {
        const answer = slack.messages("C0SECURITY", { forUser: "U0ALICE" }).at(-1);
        return answer?.text === `you said ${text}`;
      });
    }
  });
});
