import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { ask, startPage } from "./start-page.js";

const PATHS = [
  "/",
  "/index.html",
  "/assets/app.js",
  "/workspace/stream?user=U0ALICE",
  "/workspace/act",
  "/workspace/files/F1?user=U0ALICE",
  "/healthz",
  "/readyz",
  "/metrics",
  "/slack/events",
];
const WORKSPACE = PATHS.filter((path) => path.startsWith("/workspace/"));
const act = JSON.stringify({ act: "useOlderWorkspace", on: true });
const json = { "content-type": "application/json" };

describe("a hostile web page in another tab", () => {
  it.each(PATHS)("gets nothing from %s under a name of its own (DNS rebinding)", async (path) => {
    const { origin } = await startPage();
    const hosts = [
      "evil.example",
      "evil.example:3000",
      "127.0.0.1.evil.example",
      "localhost.evil.example:3000",
      "127.0.0.1:3000@evil.example",
      "evil.example#127.0.0.1",
      "0.0.0.0:3000",
      "127.0.0.1:",
    ];
    for (const host of hosts) {
      const { status, body } = await ask(origin, path, { headers: { host } });
      expect([host, status, body]).toEqual([host, 421, expect.stringContaining("127.0.0.1")]);
    }
  });

  it("gets nothing without a name either", async () => {
    const { port } = await startPage();
    const socket = connect(port, "127.0.0.1");
    socket.write("GET / HTTP/1.0\r\n\r\n");
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 421 /);
  });

  it.each(["127.0.0.1", "localhost", "LOCALHOST:3000", "[::1]:3000", "127.0.0.1:65535"])(
    "does not keep the owner away, who comes as %s",
    async (host) => {
      const { origin } = await startPage();
      expect((await ask(origin, "/", { headers: { host } })).status).toBe(200);
    },
  );

  it.each([
    "https://evil.example",
    "null",
    "http://localhost:3000",
    "http://127.0.0.1:1",
    "http://127.0.0.1",
    "",
  ])("may not touch the workspace from the origin %j", async (other) => {
    const { origin, slack } = await startPage();
    for (const path of WORKSPACE) {
      for (const method of ["GET", "POST"]) {
        const headers = { ...json, origin: other };
        const body = method === "POST" ? { body: act } : {};
        const { status } = await ask(origin, path, { method, headers, ...body });
        expect([path, status]).toEqual([path, 403]);
      }
    }
    expect(slack.refuseNewBlocks).toBe(false);
  });

  it.each(["cross-site", "same-site"])(
    "may not either when the browser calls it %s",
    async (site) => {
      const { origin } = await startPage();
      for (const path of WORKSPACE) {
        const { status } = await ask(origin, path, { headers: { "sec-fetch-site": site } });
        expect([path, status]).toEqual([path, 403]);
      }
    },
  );

  it("may neither read, load as a script nor frame the bot's own addresses", async () => {
    const { origin } = await startPage({ botOrigin: () => "http://127.0.0.1:1" });
    for (const path of ["/healthz", "/readyz", "/metrics", "/slack/events"]) {
      for (const headers of [
        { origin: "http://127.0.0.1:1" },
        { "sec-fetch-site": "cross-site", "sec-fetch-dest": "script" },
        { "sec-fetch-site": "same-site", "sec-fetch-dest": "iframe" },
      ]) {
        const { status, headers: sent } = await ask(origin, path, { headers });
        expect([path, status]).toEqual([path, 403]);
        expect(sent["x-content-type-options"]).toBe("nosniff");
      }
    }
  });

  it("cannot send an act as a form does", async () => {
    const { origin, slack } = await startPage();
    const types = [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "text/plain; application/json",
      "application/jsonp",
    ];
    for (const type of types) {
      const headers = { "content-type": type };
      const sent = { method: "POST", headers, body: act };
      expect((await ask(origin, "/workspace/act", sent)).status).toBe(415);
    }
    expect((await ask(origin, "/workspace/act", { method: "POST", body: act })).status).toBe(415);
    expect(slack.refuseNewBlocks).toBe(false);
  });

  it("may not show the page in a frame, nor have it load anything from elsewhere", async () => {
    const { origin } = await startPage();
    for (const path of ["/", "/nothing", "/workspace/files/F1"]) {
      const { headers } = await ask(origin, path);
      expect(headers).toMatchObject({
        "content-security-policy":
          "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-resource-policy": "same-origin",
      });
    }
  });
});

describe("the playground's own page", () => {
  it.each(["same-origin", "none"])("may use the workspace (%s)", async (site) => {
    const { origin, slack } = await startPage();
    const headers = { ...json, origin, "sec-fetch-site": site };
    const sent = { method: "POST", headers, body: act };
    expect((await ask(origin, "/workspace/act", sent)).status).toBe(200);
    expect(slack.refuseNewBlocks).toBe(true);
  });
});

describe("a request that makes no sense", () => {
  const post = (origin: string, body: string | Buffer) =>
    ask(origin, "/workspace/act", { method: "POST", headers: json, body });

  it.each(["", "{", "nonsense", "\u0000"])("is answered with 400 for %j as JSON", async (body) => {
    const { origin, errors } = await startPage();
    expect(await post(origin, body)).toMatchObject({ status: 400, body: "This is no JSON.\n" });
    expect(errors).toEqual([]);
  });

  it.each([
    null,
    [],
    "say",
    {},
    { act: "nonsense" },
    { act: "say", user: "U0ALICE" },
    { act: "happen", id: 7 },
    { act: "click", user: "U0ALICE", place: {}, blockId: "b", actionId: "a" },
    { act: "submit", user: "U0ALICE", viewId: "V1", values: { b: { a: {} } } },
    { act: "select", user: "U0ALICE", place: { view: { id: "V1" } }, blockId: "b", actionId: "a" },
  ])("is answered with 400 for the act %j", async (body) => {
    const { origin } = await startPage();
    const { status, body: sentence } = await post(origin, JSON.stringify(body));
    expect([status, sentence]).toEqual([
      400,
      "The playground does not know this. Reload the page.\n",
    ]);
  });

  it("takes 256 kB at once, and no more", async () => {
    const { origin } = await startPage();
    const filled = (bytes: number) => JSON.stringify("x".repeat(bytes - 2));
    expect((await post(origin, filled(256 * 1024))).status).toBe(400);
    for (const bytes of [256 * 1024 + 1, 20_000_000]) {
      const { status, body } = await post(origin, filled(bytes));
      expect([status, body]).toEqual([413, "This is too much at once: 256 kB are taken.\n"]);
    }
  });

  it("names the methods that there are", async () => {
    const { origin } = await startPage();
    const wrong = [
      ["DELETE", "/", "GET, HEAD"],
      ["GET", "/workspace/act", "POST"],
      ["POST", "/workspace/stream?user=U0ALICE", "GET"],
      ["POST", "/workspace/files/F1", "GET, HEAD"],
    ] as const;
    for (const [method, path, allow] of wrong) {
      const { status, headers } = await ask(origin, path, { method });
      expect([path, status, headers.allow]).toEqual([path, 405, allow]);
    }
  });

  it("is answered with 404 for an address of the workspace that is none", async () => {
    const { origin } = await startPage();
    expect((await ask(origin, "/workspace/nonsense")).status).toBe(404);
  });
});

describe("a fault of the page itself", () => {
  it("is answered with a sentence and told once", async () => {
    const broken = new Error("broken");
    const { origin, errors } = await startPage({
      slack: () => {
        throw broken;
      },
    });
    const { status, body } = await ask(origin, "/workspace/stream?user=U0ALICE");
    expect([status, body]).toEqual([500, expect.stringContaining("Something went wrong")]);
    expect(errors).toEqual([broken]);
  });

  it("is not what a browser causes that goes away while it is sending", async () => {
    const { origin, port, errors } = await startPage();
    const head = "POST /workspace/act HTTP/1.1\r\nhost: localhost\r\n";
    const half = `${head}content-type: application/json\r\ncontent-length: 100\r\n\r\n{"act":`;
    await new Promise<void>((sent) => {
      const socket = connect(port, "127.0.0.1", () =>
        socket.write(half, () => {
          socket.destroy();
          sent();
        }),
      );
    });
    // By the time that this is answered, the server knows.
    await ask(origin, "/");
    await ask(origin, "/");
    expect(errors).toEqual([]);
  });
});
