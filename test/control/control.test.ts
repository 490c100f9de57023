import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { everything, filterSchema } from "../../src/audit/filter.js";
import type { StoreFiles } from "../../src/config.js";
import { connectToBot } from "../../src/control/connect-to-bot.js";
import {
  type ControlServer,
  createControlServer,
  FolderTakenError,
} from "../../src/control/create-control-server.js";
import { createDirectAccess } from "../../src/control/direct-access.js";
import { findBot } from "../../src/control/find-bot.js";
import { openSocketAddress, SocketPathTooLongError } from "../../src/control/socket-address.js";
import type { StoreAccess } from "../../src/control/store-access.js";
import { createIntake } from "../../src/intake/create-intake.js";
import { createLog } from "../../src/log.js";
import type { AuditStore } from "../../src/store/audit-store.js";
import { openStore } from "../../src/store/open-store.js";

const log = createLog({
  level: "error",
  secrets: [],
  destination: new Writable({ write: (_chunk, _encoding, done) => done() }),
});

const rawEvent = (second: number, actorName: string): string =>
  JSON.stringify({
    type$: "audit_log::logged_in/1",
    timestamp: `2026-11-16T10:${String(Math.floor(second / 60)).padStart(2, "0")}:${String(second % 60).padStart(2, "0")}Z`,
    actorName,
  });

let root: string;
let store: AuditStore;
const running: ControlServer[] = [];

const filesIn = (folder: string, name = "audit"): StoreFiles => ({
  folder,
  storeFile: join(folder, `${name}.duckdb`),
  stateFile: join(folder, `${name}.state.duckdb`),
});

const serve = async (files: StoreFiles): Promise<ControlServer> => {
  const access = createDirectAccess(store, createIntake());
  const server = await createControlServer({ files, access, log });
  running.push(server);
  return server;
};

const connected = async (files: StoreFiles): Promise<StoreAccess> => {
  const access = await connectToBot(files);
  if (access === null) throw new Error("nobody answers");
  return access;
};

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "ab-"));
  store = await openStore("duckdb::memory:");
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await store.close();
  rmSync(root, { recursive: true });
});

const fill = async (count: number): Promise<string[]> => {
  const raws = Array.from({ length: count }, (_, index) =>
    rawEvent(index, index % 2 === 0 ? "alice@example.com" : "bob@example.com"),
  );
  await store.append(batchOf(raws.map(parseEvent)));
  return raws.reverse();
};

describe("the local socket", () => {
  it("gives the same answers as the store itself", async () => {
    const raws = await fill(20);
    const files = filesIn(root);
    await serve(files);
    const bot = await connected(files);
    const ofAlice = filterSchema.parse({ users: ["alice@example.com"] });
    expect(await collect(bot.rawEvents(everything, 0))).toEqual(raws);
    expect(await collect(bot.rawEvents(everything, 3))).toEqual(raws.slice(0, 3));
    expect(await bot.count(ofAlice)).toBe(10);
    expect(await bot.typesSeen()).toEqual(["logged_in"]);
  });

  it("keeps texts with line breaks and any character as they are", async () => {
    const raw = `{\n "type$": "x/1",\r\n "timestamp": "2026-01-01T00:00:00Z", "n": "é\u2028\u0085😀" }`;
    await store.append(batchOf([parseEvent(raw)]));
    const files = filesIn(root);
    await serve(files);
    expect(await collect((await connected(files)).rawEvents(everything, 0))).toEqual([raw]);
  });

  it("is open to its owner only", async () => {
    await serve(filesIn(root));
    expect(statSync(join(root, "audit-bot.sock")).mode & 0o777).toBe(0o600);
  });

  it("is gone when the bot has stopped", async () => {
    const server = await serve(filesIn(root));
    running.length = 0;
    await server.stop();
    expect(await findBot(root)).toBeNull();
    expect(() => statSync(join(root, "audit-bot.sock"))).toThrow("ENOENT");
  });

  it("replaces one that a killed bot left", async () => {
    writeFileSync(join(root, "audit-bot.sock"), "");
    expect(await findBot(root)).toBeNull();
    const files = filesIn(root);
    await serve(files);
    expect(await (await connected(files)).count(everything)).toBe(0);
  });

  it("is not taken from a bot with another store in the same folder", async () => {
    await serve(filesIn(root, "first"));
    const second = filesIn(root, "second");
    await expect(serve(second)).rejects.toThrow(FolderTakenError);
    expect(await connectToBot(second)).toBeNull();
    expect(await connectToBot(filesIn(root, "first"))).not.toBeNull();
  });

  it.runIf(process.platform === "linux")(
    "works in a folder whose path is longer than a socket's may be",
    async () => {
      const folder = join(root, "d".repeat(100), "e".repeat(100));
      mkdirSync(folder, { recursive: true });
      await fill(1);
      const files = filesIn(folder);
      await serve(files);
      expect(await (await connected(files)).count(everything)).toBe(1);
      expect(statSync(join(folder, "audit-bot.sock")).mode & 0o777).toBe(0o600);
    },
  );

  it("says so where a system has no way around the longest path", () => {
    const path = join(root, "d".repeat(120), "audit-bot.sock");
    expect(() => openSocketAddress(path, "darwin")).toThrow(SocketPathTooLongError);
  });

  it("ends the reading of the store when the asker has enough", async () => {
    await fill(600);
    const files = filesIn(root);
    await serve(files);
    const bot = await connected(files);
    for await (const raw of bot.rawEvents(everything, 0)) {
      expect(raw).toContain("logged_in");
      break;
    }
    expect(await bot.count(everything)).toBe(600);
  });

  it("tells a store that fails from an empty one", async () => {
    await fill(1);
    const files = filesIn(root);
    await serve(files);
    const bot = await connected(files);
    await store.close();
    await expect(collect(bot.rawEvents(everything, 0))).rejects.toThrow();
    store = await openStore("duckdb::memory:");
  });

  it("is found through a link to its folder", async () => {
    const folder = join(root, "real");
    mkdirSync(folder);
    symlinkSync(folder, join(root, "link"));
    const files = filesIn(folder);
    writeFileSync(files.storeFile, "");
    await serve(files);
    expect(await connectToBot(filesIn(join(root, "link")))).not.toBeNull();
  });

  it("is not waited for without end when the bot hangs", async () => {
    const hanging = createServer(() => undefined);
    await new Promise<void>((done) => hanging.listen(join(root, "audit-bot.sock"), done));
    await expect(findBot(root, 50)).rejects.toThrow(/does not answer/);
    hanging.closeAllConnections();
    await new Promise((done) => hanging.close(done));
  });

  it("tells an answer that is cut off from a whole one", async () => {
    const files = filesIn(root);
    const broken = createServer((request, response) => {
      if (request.url === "/v1/hello") {
        response.end(JSON.stringify({ pid: 1, storeFile: files.storeFile }));
      } else {
        response.end('{"kind":"event","raw":"{}"}\n');
      }
    });
    await new Promise<void>((done) => broken.listen(join(root, "audit-bot.sock"), done));
    const bot = await connected(files);
    await expect(collect(bot.rawEvents(everything, 0))).rejects.toThrow(/stopped in the middle/);
    await new Promise((done) => broken.close(done));
  });

  it("says that the bot stopped when it goes in the middle of an import", async () => {
    const files = filesIn(root);
    const stopping = createServer((request, response) => {
      if (request.url === "/v1/hello") {
        response.end(JSON.stringify({ pid: 1, storeFile: files.storeFile }));
      } else {
        response.write(
          '{"kind":"progress","progress":{"file":"a","readBytes":1,"totalBytes":2,"read":1}}\n',
        );
      }
    });
    await new Promise<void>((done) => stopping.listen(join(root, "audit-bot.sock"), done));
    const bot = await connected(files);
    const imported = bot.importFiles(["a"], () => stopping.closeAllConnections());
    await expect(imported).rejects.toThrow(/stopped in the middle/);
    await new Promise((done) => stopping.close(done));
  });
});
