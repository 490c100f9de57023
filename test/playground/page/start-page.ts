import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server, request as send } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach } from "vitest";
import { createPage, type PageOptions } from "../../../src/playground/page/create-page.js";
import type { Act, ActAnswer, Snapshot } from "../../../src/playground/page/protocol.js";
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from "../../../src/playground/slack/start-local-slack.js";
import { SECRETS } from "../slack/call-slack.js";

const stops: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** What happens at the end of this test, last one first. */
export const afterTest = (stop: () => Promise<void> | void): void => void stops.push(stop);

/** A folder with these files, gone after the test. */
export const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  afterTest(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

/** A server of the test's own on a free port. @returns its origin */
export const serve = async (
  listener: NonNullable<Parameters<typeof createServer>[1]>,
): Promise<{ readonly origin: string; readonly server: Server }> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterTest(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, server };
};

export interface RunningPage {
  readonly slack: LocalSlack;
  readonly origin: string;
  readonly port: number;
  readonly errors: readonly unknown[];
  act(act: Act): Promise<ActAnswer>;
  watch(user: string): Promise<Watcher>;
  close(): void;
}

/** A local Slack with its page on one port, as in the playground. */
export const startPage = async (
  options: Partial<PageOptions> = {},
  slackOptions: Partial<LocalSlackOptions> = {},
): Promise<RunningPage> => {
  const errors: unknown[] = [];
  const page = createPage({
    slack: () => slack,
    demo: null,
    roles: { U0ALICE: "Admin" },
    questions: ["logins"],
    assetsFolder: folderWith({ "index.html": "<!doctype html>page" }),
    botOrigin: () => null,
    onError: (error) => void errors.push(error),
    ...options,
    timing: { snapshotGapMs: 1, statusEveryMs: 20, ...options.timing },
  });
  const slack = await startLocalSlack({ ...SECRETS, otherwise: page.listener, ...slackOptions });
  afterTest(async () => {
    page.close();
    await slack.close();
  });
  const origin = `http://127.0.0.1:${slack.port}`;
  return {
    slack,
    origin,
    port: slack.port,
    errors,
    act: async (act) => {
      const { status, body } = await ask(origin, "/workspace/act", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(act),
      });
      if (status !== 200) throw new Error(`${status}: ${body}`);
      const answer: ActAnswer = JSON.parse(body);
      return answer;
    },
    watch: (user) => watch(origin, user),
    close: page.close,
  };
};

export interface Asked {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly bytes: Buffer;
}

interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** One request exactly as given: `fetch` would tidy up the path, and set Host and Origin itself. */
export const ask = (origin: string, path: string, options: AskOptions = {}): Promise<Asked> =>
  new Promise((resolve, reject) => {
    const { method = "GET", headers = {}, body } = options;
    const { hostname, port } = new URL(origin);
    const request = send({ hostname, port, path, method, headers, agent: false }, (response) => {
      buffer(response).then((bytes) => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: bytes.toString("utf8"),
          bytes,
        });
      }, reject);
    });
    request.on("error", reject);
    request.end(body);
  });

/** A browser that looks at the page. */
export interface Watcher {
  /** Everything that came, comments too. */
  text(): string;
  snapshots(): readonly Snapshot[];
  /** Waits for a snapshot that passes. */
  until(passes: (snapshot: Snapshot) => boolean): Promise<Snapshot>;
  /** Waits for something in the text. */
  untilText(passes: (text: string) => boolean): Promise<void>;
  /** Settles when the server has ended the stream. */
  readonly ended: Promise<void>;
  leave(): void;
  /** Stops reading, and goes on. */
  pause(): void;
  resume(): void;
  readonly headers: IncomingHttpHeaders;
}

const watch = (origin: string, user: string): Promise<Watcher> =>
  new Promise((resolve, reject) => {
    const request = send(`${origin}/workspace/stream?user=${user}`, { agent: false });
    request.on("error", reject);
    request.on("response", (response) => {
      let text = "";
      const looks = new Set<() => void>();
      response.setEncoding("utf8");
      response.on("error", () => undefined); // left in the middle, on purpose
      const snapshots: Snapshot[] = [];
      let rest = "";
      response.on("data", (chunk: string) => {
        text += chunk;
        const blocks = (rest + chunk).split("\n\n");
        rest = blocks.pop() ?? "";
        for (const block of blocks) {
          const [event, data = ""] = block.split("\n");
          if (event === "event: snapshot") snapshots.push(JSON.parse(data.slice("data: ".length)));
        }
        for (const look of [...looks]) look();
      });
      const until = <T>(probe: () => T | undefined) =>
        new Promise<T>((found) => {
          const look = () => {
            const seen = probe();
            if (seen === undefined) return;
            looks.delete(look);
            found(seen);
          };
          looks.add(look);
          look();
        });
      resolve({
        text: () => text,
        snapshots: () => snapshots,
        until: (passes) => until(() => snapshots.findLast(passes)),
        untilText: async (passes) => {
          await until(() => (passes(text) ? true : undefined));
        },
        ended: new Promise((ended) => response.on("close", () => ended())),
        leave: () => void request.destroy(),
        pause: () => void response.pause(),
        resume: () => void response.resume(),
        headers: response.headers,
      });
    });
    request.end();
  });
