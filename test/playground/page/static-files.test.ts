import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStaticFile } from "../../../src/playground/page/serving/static-files.js";
import { ask, folderWith, startPage } from "./start-page.js";

const FILES = {
  "web/index.html": "<!doctype html>page",
  "web/favicon.svg": "<svg/>",
  "web/assets/index-1a2b3c.js": "let page;",
  "web/assets/index-1a2b3c.css": "p {}",
  "web/assets/font.woff2": "font",
  "web/.env": "SECRET=1",
  "web/assets/.secret.js": "secret",
  "secret.txt": "secret",
};

const startWithFiles = async () => {
  const folder = folderWith(FILES);
  return startPage({ assetsFolder: join(folder, "web") });
};

describe("the built page", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "no-cache", FILES["web/index.html"]],
    ["/index.html", "text/html; charset=utf-8", "no-cache", FILES["web/index.html"]],
    ["/?user=U0ALICE", "text/html; charset=utf-8", "no-cache", FILES["web/index.html"]],
    ["/favicon.svg", "image/svg+xml", "no-cache", "<svg/>"],
    [
      "/assets/index-1a2b3c.js",
      "text/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
      "let page;",
    ],
    [
      "/assets/index-1a2b3c.css",
      "text/css; charset=utf-8",
      "public, max-age=31536000, immutable",
      "p {}",
    ],
    ["/assets/font.woff2", "font/woff2", "public, max-age=31536000, immutable", "font"],
  ])("answers %s as %s, %s", async (path, type, cache, body) => {
    const { origin } = await startWithFiles();
    const answer = await ask(origin, path);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers).toMatchObject({ "content-type": type, "cache-control": cache });
  });

  it("answers HEAD with the same headers and nothing else", async () => {
    const { origin } = await startWithFiles();
    for (const path of ["/", "/assets/index-1a2b3c.js", "/nothing"]) {
      const [get, head] = [await ask(origin, path), await ask(origin, path, { method: "HEAD" })];
      const { date: _, ...headers } = get.headers;
      expect(head).toMatchObject({ status: get.status, headers, body: "" });
      expect(head.headers["content-length"]).toBe(String(get.bytes.byteLength));
    }
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/../../secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..\\secret.txt",
    "/..%5csecret.txt",
    "//secret.txt",
    "/./index.html",
    "/.env",
    "/%2eenv",
    "/assets/.secret.js",
    "/index.html%00.js",
    "/%",
    "/%ff",
    "/assets",
    "/assets/",
    "/index.html/more",
    "/nothing.js",
    "/constructor",
    `/${"x".repeat(300)}.js`,
    `/assets/${"x/".repeat(4_000)}x.js`,
    "http://127.0.0.1/../secret.txt",
    "*",
  ])("has nothing at %s", async (path) => {
    const { origin, errors } = await startWithFiles();
    const { status, body } = await ask(origin, path);
    expect([status, body]).toEqual([404, "Nothing is here. The playground is at /.\n"]);
    expect(errors).toEqual([]);
  });

  it("says what to do while it is not built, and is there as soon as it is", async () => {
    const folder = folderWith({});
    const { origin } = await startPage({ assetsFolder: join(folder, "web") });
    const { status, headers, body } = await ask(origin, "/");
    expect([status, headers["content-type"]]).toEqual([503, "text/plain; charset=utf-8"]);
    expect(body).toBe("The page is not built: run npm run build, then reload.\n");
    mkdirSync(join(folder, "web"));
    writeFileSync(join(folder, "web/index.html"), "here");
    expect((await ask(origin, "/")).body).toBe("here");
  });

  it("lets nothing out of its folder, whatever the path is", async () => {
    const folder = folderWith(FILES);
    const piece = fc.constantFrom(
      "..",
      ".",
      "/",
      "\\",
      "%2e",
      "%2f",
      "%5c",
      "%00",
      "assets",
      "web",
      "secret.txt",
      ".env",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string())), async (pieces) => {
        const { status, body } = await readStaticFile(join(folder, "web"), `/${pieces.join("")}`);
        expect([200, 404]).toContain(status);
        expect(body.toString()).not.toMatch(/secret/i);
      }),
      { numRuns: 500 },
    );
  });
});
