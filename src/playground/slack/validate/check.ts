import type { Problem, SchemaErrorCode } from "./violation.js";

/** Where blocks are shown; not every block exists everywhere. */
export type Surface = "message" | "modal" | "home";

/** What a check needs to know besides the value, and where it says what it found. */
export interface Scope {
  readonly surface: Surface;
  /** An older workspace does not know the blocks of 2026 yet. */
  readonly olderWorkspace: boolean;
  readonly problems: Problem[];
}

/** Looks at one value at a JSON pointer and adds what is wrong to the scope. */
export type Check = (value: unknown, at: string, scope: Scope) => void;

/** Adds one problem. */
export const report = (
  scope: Scope,
  pointer: string,
  message: string,
  code: SchemaErrorCode = "failed_constraint",
): void => {
  scope.problems.push({ pointer, message, code });
};

/** Several checks of the same value. */
export const all =
  (...checks: readonly Check[]): Check =>
  (value, at, scope) => {
    for (const check of checks) check(value, at, scope);
  };

/** A pointer one step deeper (RFC 6901 escapes). */
export const step = (at: string, key: string | number): string =>
  `${at}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
