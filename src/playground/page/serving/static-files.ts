import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Answer, textAnswer } from "./answer.js";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** Vite writes a hash of the content into the names of these. */
const HASHED = "assets";

/** One file of the built page. Paths that lead out of the folder, and dot files, are not found. */
export const readStaticFile = async (folder: string, path: string): Promise<Answer> => {
  const names = namesIn(path === "/" ? "/index.html" : path);
  const content = names === null ? null : await contentOf(join(folder, ...names));
  if (names === null || content === null) {
    return names?.join("/") === "index.html"
      ? textAnswer(503, "The page is not built: run npm run build, then reload.")
      : textAnswer(404, "Nothing is here. The playground is at /.");
  }
  const isHashed = names.length > 1 && names[0] === HASHED;
  return {
    status: 200,
    type: TYPES[extname(names.at(-1) ?? "").toLowerCase()] ?? "application/octet-stream",
    body: content,
    headers: { "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache" },
  };
};

/** The names that a path consists of; null when one of them is none that the build would write. */
const namesIn = (path: string): readonly string[] | null => {
  const decoded = decode(path);
  if (decoded === null) return null;
  const names = decoded.split("/").slice(1);
  return names.every((name) => /^[\w-][\w.-]*$/.test(name)) ? names : null;
};

const decode = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
};

const contentOf = async (file: string): Promise<Buffer | null> => {
  try {
    return await readFile(file);
  } catch (error) {
    if (isNoFile(error)) return null;
    throw error;
  }
};

/** Also a name that is too long to be one. */
const NO_FILE: ReadonlySet<unknown> = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"]);

const isNoFile = (error: unknown): boolean =>
  error instanceof Error && "code" in error && NO_FILE.has(error.code);
