import { isAddressPattern } from "../../audit/address.js";
import type { OperatorName } from "./operator-names.js";

/** "User type: support" is `usertype:` in two words. */
export const isUserType = (
  text: string,
  at: number,
  colonEnd: number,
  name: OperatorName,
): boolean =>
  name === "type" &&
  /(?<![\p{L}\p{N}])user[ -]$/iu.test(text.slice(Math.max(0, at - 6), at)) &&
  /^ ?"?(?:user|support|api|system|unknown)(?![\p{L}\p{N}_])/iu.test(
    text.slice(colonEnd, colonEnd + 12),
  );

const LABEL_WITH_COLON = /^download: ?io\b/i;

/** Whether a word with a colon is something else: a link, an address, the label `File download: IO error`. */
export const isNoOperator = (
  text: string,
  at: number,
  colonEnd: number,
  near: readonly string[],
): boolean => {
  const token = /^\S+/.exec(text.slice(at, at + 200))?.[0] ?? "";
  if (LABEL_WITH_COLON.test(text.slice(at, at + 20))) return true;
  if (
    /^(?:\/\/|:)/.test(text.slice(colonEnd, colonEnd + 2)) ||
    isAddressPattern(token.replace(/[,;]$/, ""))
  )
    return true;
  return /^(?:\s|$)/.test(text.slice(colonEnd)) && near.length === 0;
};
