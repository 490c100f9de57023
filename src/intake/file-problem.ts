import { FileUnreadableError } from "./intake.js";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
  EISDIR: "it is a folder",
  ELOOP: "its links lead round in a circle",
  ENOTDIR: "a part of its path is no folder",
  Z_BUF_ERROR: "its gzip data ends too early",
  Z_DATA_ERROR: "its gzip data is damaged",
};

/**
 * Why a file cannot be read (to its end), in words.
 * @param code the system's or zlib's: `ENOENT`, `Z_BUF_ERROR`
 */
export const fileProblem = (path: string, code: string, message: string): FileUnreadableError =>
  new FileUnreadableError(path, REASONS[code] ?? message);
