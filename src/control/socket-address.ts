import { closeSync, openSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/** The running bot's socket in its data folder. */
export const socketPathOf = (folder: string): string => join(folder, "audit-bot.sock");

/** The same socket in a spelling that the system takes; valid until `release`. */
export interface SocketAddress {
  readonly path: string;
  release(): void;
}

/** The data folder's path is longer than a socket's may be, and this system has no way around it. */
export class SocketPathTooLongError extends Error {
  override readonly name = "SocketPathTooLongError";
  constructor(path: string) {
    super(
      `The path of the bot's local socket is too long for this system: ${path}. ` +
        "Put AUDIT_STORE into a folder with a shorter path, or start in a folder nearer to it.",
    );
  }
}

// sun_path has 104 bytes on macOS and 108 on Linux, the closing zero included.
const MOST_BYTES = 103;

const fits = (path: string): boolean => Buffer.byteLength(path) <= MOST_BYTES;

const nothing = (): void => undefined;

/**
 * Socket paths end after about a hundred bytes; a data folder may lie deeper. Then the way from the
 * working directory may be short enough, and on Linux an open folder has a short name in /proc.
 * @throws SocketPathTooLongError
 */
export const openSocketAddress = (path: string, platform = process.platform): SocketAddress => {
  if (fits(path)) return { path, release: nothing };
  const fromHere = relative(process.cwd(), path);
  if (fits(fromHere)) return { path: fromHere, release: nothing };
  if (platform !== "linux") throw new SocketPathTooLongError(path);
  const folder = openSync(dirname(path), "r");
  return {
    path: `/proc/self/fd/${folder}/${basename(path)}`,
    release: () => closeSync(folder),
  };
};
