import { PassThrough, Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Code42ClientOptions,
  createCode42Client,
} from "../../src/code42/create-code42-client.js";
import {
  Code42AnswerError,
  Code42AuthError,
  Code42Error,
  Code42RequestError,
  Code42UnavailableError,
  RateLimitedError,
} from "../../src/code42/errors.js";
import { type DemoCode42, startDemoCode42 } from "../../src/playground/code42/start-demo-code42.js";

interface Page {
  readonly events?: readonly { readonly n: number }[];
}

const START_MS = Date.UTC(2026, 10, 23, 10);
let nowMs = START_MS;
let slept: number[] = [];
let demo: DemoCode42;
let client: ReturnType<typeof clientOf>;

const parsePage = async (body: Uint8Array): Promise<Page> =>
  JSON.parse(new TextDecoder().decode(body));

const clientOf = (options: Partial<Code42ClientOptions<Page>> = {}) =>
  createCode42Client<Page>({
    baseUrl: demo.url,
    clientId: demo.clientId,
    clientSecret: demo.clientSecret,
    parsePage,
    clock: () => nowMs,
    sleep: async (ms) => {
      slept.push(ms);
      nowMs += ms;
    },
    random: () => 0,
    timeoutMs: 5000,
    ...options,
  });

const eventAt = (ms: number, n: number) =>
  JSON.stringify({ type$: "audit_log::logged_in/1", timestamp: new Date(ms).toISOString(), n });

const day = {
  fromUs: BigInt(START_MS - 86_400_000) * 1000n,
  toUs: BigInt(START_MS) * 1000n,
};
const firstPage = { ...day, page: 0, pageSize: 10 };
const paths = () => demo.requests.map((request) => request.path.split("/").at(-1));
const search = "search-audit-log";

beforeEach(async () => {
  nowMs = START_MS;
  slept = [];
  demo = await startDemoCode42({
    clock: () => nowMs,
    events: [1, 2, 3].map((n) => eventAt(START_MS - n * 60_000, n)),
  });
  client = clientOf();
});
afterEach(async () => {
  await client.close();
  await demo.close();
});

const numbersOf = (page: Page) => page.events?.map((event) => event.n);

describe("reading", () => {
  it("gives a page of events, and those after it on the next", async () => {
    expect(numbersOf(await client.searchPage({ ...firstPage, pageSize: 2 }))).toEqual([1, 2]);
    expect(numbersOf(await client.searchPage({ ...firstPage, page: 1, pageSize: 2 }))).toEqual([3]);
  });

  it("counts events without fetching them", async () => {
    expect(await client.count(day)).toBe(3);
    expect(await client.count({ ...day, filters: { actorNames: ["nobody"] } })).toBe(0);
  });

  it("passes on an answer that has no events key", async () => {
    expect(await client.searchPage({ ...firstPage, toUs: day.fromUs })).not.toHaveProperty(
      "events",
    );
  });

  it("asks with every microsecond of the times", async () => {
    await client.count({ fromUs: 1_664_802_886_962_001n, toUs: 1_664_802_887_000_000n });
    expect(demo.requests.at(-1)?.body).toContain(
      '"dateRange":{"startTime":1664802886.962001,"endTime":1664802887}',
    );
  });

  it.each(["", "/", "/gateway/code42/"])("takes a base address that ends in %j", async (path) => {
    const other = clientOf({ baseUrl: `${demo.url}${path}` });
    const counted = other.count(day);
    if (path.length > 1) await expect(counted).rejects.toThrow(Code42Error);
    else expect(await counted).toBe(3);
    expect(demo.requests[0]?.path).toBe(`${path.replace(/\/$/, "")}/v1/oauth`);
    await other.close();
  });
});

describe("the token", () => {
  it("is fetched once for many calls at the same time", async () => {
    await Promise.all([client.count(day), client.count(day), client.count(day)]);
    expect(paths().filter((path) => path === "oauth")).toHaveLength(1);
  });

  it("is used again until shortly before it expires", async () => {
    await client.count(day);
    nowMs += 800_000;
    await client.count(day);
    nowMs += 60_000;
    await client.count(day);
    const count = "search-results-count";
    expect(paths()).toEqual(["oauth", count, count, "oauth", count]);
  });

  it("is fetched anew once when it is refused", async () => {
    demo.fail({ kind: "unauthorized" }, 1, search);
    expect(numbersOf(await client.searchPage(firstPage))).toEqual([1, 2, 3]);
    expect(paths()).toEqual(["oauth", search, "oauth", search]);
    expect(slept).toEqual([]);
  });

  it("ends in an error when a fresh one is refused, too", async () => {
    demo.fail({ kind: "unauthorized" }, 99, search);
    await expect(client.searchPage(firstPage)).rejects.toThrow(Code42AuthError);
    expect(paths()).toEqual(["oauth", search, "oauth", search]);
  });

  it("is not asked for again when the client id or secret is wrong", async () => {
    const other = clientOf({ clientSecret: "wrong-secret" });
    const error = await other.count(day).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Code42AuthError);
    expect(String(error)).toMatch(/CODE42_CLIENT_SECRET/);
    expect(paths()).toEqual(["oauth"]);
    await other.close();
  });
});

describe("what is tried again", () => {
  const faults = {
    "429 without Retry-After": { kind: "rate-limited" },
    "500": { kind: "status", status: 500 },
    "502": { kind: "status", status: 502 },
    "503": { kind: "status", status: 503 },
    "HTML with status 200": { kind: "html" },
    "a body that is cut": { kind: "cut" },
    "a body that ends early and looks whole": { kind: "cut", quietly: true },
    "a connection that is closed": { kind: "reset" },
    "a redirect": { kind: "status", status: 302 },
  } as const;
  for (const [what, fault] of Object.entries(faults)) {
    it(`is ${what}, for every call`, async () => {
      for (const path of ["oauth", search]) {
        demo.fail(fault, 2, path);
        const other = clientOf();
        expect(numbersOf(await other.searchPage(firstPage))).toEqual([1, 2, 3]);
        await other.close();
      }
      demo.fail(fault, 2, "count");
      expect(await client.count(day)).toBe(3);
      expect(slept).toEqual([500, 1000, 500, 1000, 500, 1000]);
    });
  }

  it("is an answer that does not come in time", async () => {
    const impatient = clientOf({ timeoutMs: 200 });
    await impatient.count(day);
    demo.fail({ kind: "hang" }, 1, search);
    expect(numbersOf(await impatient.searchPage(firstPage))).toEqual([1, 2, 3]);
    await impatient.close();
  });

  it("waits up to half less at random, and never longer than the cap", async () => {
    const other = clientOf({
      random: () => 0.5,
      retries: { attempts: 5, firstDelayMs: 1000, maxDelayMs: 3000 },
    });
    demo.fail({ kind: "status", status: 500 }, 4, search);
    await other.searchPage(firstPage);
    expect(slept).toEqual([750, 1500, 2250, 2250]);
    await other.close();
  });

  it("ends in an error of its own for each reason", async () => {
    const reasons = [
      [{ kind: "rate-limited" }, RateLimitedError],
      [{ kind: "status", status: 503 }, Code42UnavailableError],
      [{ kind: "reset" }, Code42UnavailableError],
      [{ kind: "cut" }, Code42UnavailableError],
      [{ kind: "html" }, Code42AnswerError],
    ] as const;
    for (const [fault, error] of reasons) {
      demo.fail(fault, 5, search);
      await expect(client.searchPage(firstPage)).rejects.toThrow(error);
      expect(paths().slice(-5)).toEqual(Array(5).fill(search));
    }
  });

  it("is an API that is not there", async () => {
    const other = clientOf({ baseUrl: "http://127.0.0.1:1" });
    await expect(other.count(day)).rejects.toThrow(/did not answer \/v1\/oauth: ECONNREFUSED/);
    expect(slept).toHaveLength(4);
    await other.close();
  });

  it("is not a request that the API does not accept", async () => {
    for (const status of [400, 403, 404, 413]) {
      demo.fail({ kind: "status", status }, 1, search);
      const error = await client.searchPage(firstPage).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Code42RequestError);
      expect(error).toMatchObject({ status });
    }
    await expect(client.searchPage({ ...firstPage, pageSize: 10_001 })).rejects.toThrow(
      Code42RequestError,
    );
    expect(slept).toEqual([]);
  });

  it("is not a fault of our own reader", async () => {
    const other = clientOf({
      parsePage: () => Promise.reject(new Error("the thread has gone")),
      isUnreadable: () => false,
    });
    await expect(other.searchPage(firstPage)).rejects.toThrow("the thread has gone");
    expect(slept).toEqual([]);
    await other.close();
  });
});

describe("a 429 with Retry-After", () => {
  it("is waited for in seconds", async () => {
    demo.fail({ kind: "rate-limited", retryAfter: "7" }, 1, search);
    await client.searchPage(firstPage);
    expect(slept).toEqual([7000]);
  });

  it("is waited for until an HTTP date, measured by the API's clock", async () => {
    const other = clientOf({ clock: () => nowMs + 90_000 });
    const until = new Date(START_MS + 12_000).toUTCString();
    demo.fail({ kind: "rate-limited", retryAfter: until }, 1, search);
    await other.searchPage(firstPage);
    expect(slept).toEqual([12_000]);
    await other.close();
  });

  it("is an error at once when the wait would be very long", async () => {
    demo.fail({ kind: "rate-limited", retryAfter: "3600" }, 1, search);
    await expect(client.searchPage(firstPage)).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
    expect(slept).toEqual([]);
  });

  it("holds for calls that were not told of it, too", async () => {
    const other = clientOf({ retries: { attempts: 1 } });
    demo.fail({ kind: "rate-limited", retryAfter: "20" }, 1, search);
    await expect(other.searchPage(firstPage)).rejects.toThrow(RateLimitedError);
    nowMs += 5000;
    expect(await other.count(day)).toBe(3);
    expect(slept).toEqual([15_000]);
    await other.close();
  });
});

describe("the end of a call", () => {
  it("comes at once when it is aborted while it waits for an answer", async () => {
    await client.count(day);
    demo.fail({ kind: "hang" }, 1, search);
    const stop = new AbortController();
    const pending = client.searchPage(firstPage, { signal: stop.signal });
    stop.abort(new Error("stopping"));
    await expect(pending).rejects.toThrow("stopping");
  });

  it("comes at once when it is aborted between two tries", async () => {
    const other = clientOf({
      sleep: (_ms, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason));
        }),
      onRetry: () => setImmediate(() => stop.abort(new Error("stopping"))),
    });
    const stop = new AbortController();
    demo.fail({ kind: "status", status: 500 }, 1, search);
    await expect(other.searchPage(firstPage, { signal: stop.signal })).rejects.toThrow("stopping");
    await other.close();
  });

  it("comes at once when the client is closed", async () => {
    demo.fail({ kind: "hang" }, 1, "oauth");
    const pending = client.count(day);
    const closed = expect(pending).rejects.toThrow("was closed");
    await client.close();
    await closed;
  });
});

describe("the API's own export", () => {
  it("streams the CSV into the output and ends it", async () => {
    const output = new PassThrough();
    const [bytes] = await Promise.all([buffer(output), client.exportCsv(day, output)]);
    expect(bytes.toString().split("\n")[0]).toBe(
      "timestamp,type$,actorName,actorId,actorType,actorIpAddress",
    );
    expect(bytes.toString().trim().split("\n")).toHaveLength(4);
  });

  it("orders the file again when it could not be fetched", async () => {
    demo.fail({ kind: "status", status: 503 }, 1, "redeem");
    const output = new PassThrough();
    const [bytes] = await Promise.all([buffer(output), client.exportCsv(day, output)]);
    expect(bytes.toString().trim().split("\n")).toHaveLength(4);
  });

  it("leaves no half file that looks like a whole one", async () => {
    demo.fail({ kind: "cut" }, 1, "redeem");
    const output = new PassThrough();
    output.resume();
    await expect(client.exportCsv(day, output)).rejects.toThrow(Code42UnavailableError);
    expect(output.destroyed).toBe(true);
    expect(output.writableFinished).toBe(false);
  });

  it("passes on the output's own error", async () => {
    const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error("full")) });
    await expect(client.exportCsv(day, output)).rejects.toThrow("full");
  });
});

it("never shows the secret, its Base64 or a token in an error", async () => {
  const secrets = [
    demo.clientSecret,
    Buffer.from(`key-demo:${demo.clientSecret}`).toString("base64"),
  ];
  const shown: string[] = [];
  const show = (error: unknown): void => {
    if (!(error instanceof Error)) return;
    shown.push(error.message, error.stack ?? "", JSON.stringify(error));
    show(error.cause);
  };
  for (const path of ["oauth", search]) {
    for (const fault of [
      { kind: "status", status: 400 },
      { kind: "unauthorized" },
      { kind: "status", status: 500 },
      { kind: "html" },
      { kind: "cut" },
      { kind: "reset" },
    ] as const) {
      demo.fail(fault, 20, path);
      const other = clientOf();
      await other.searchPage(firstPage).catch(show);
      await other.close();
      demo.recover();
    }
  }
  expect(shown.length).toBeGreaterThan(20);
  for (const secret of secrets) expect(shown.join("\n")).not.toContain(secret);
  expect(shown.join("\n")).not.toMatch(/Bearer|Basic/);
});
