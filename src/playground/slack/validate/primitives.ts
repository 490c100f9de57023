import { type Check, report } from "./check.js";
import { lengthOf } from "./text-length.js";

/** A string; `max` and `min` in characters, `min` is 1 unless it says otherwise. */
export const string =
  ({
    min = 1,
    max,
    pattern,
    called = "a valid string",
  }: {
    min?: number;
    max?: number;
    pattern?: RegExp;
    called?: string;
  } = {}): Check =>
  (value, at, scope) => {
    if (typeof value !== "string") {
      report(scope, at, "must provide a string", "invalid_type");
      return;
    }
    const length = lengthOf(value);
    if (length < min) report(scope, at, `must be more than ${min - 1} characters`);
    if (max !== undefined && length > max) {
      report(scope, at, `must be less than ${max + 1} characters`);
    }
    if (pattern !== undefined && length >= min && !pattern.test(value)) {
      report(scope, at, `must be ${called}`);
    }
  };

/** An absolute http(s) address; Slack takes mailto and its own scheme in links too. */
export const url = (max?: number): Check =>
  string({
    ...(max === undefined ? {} : { max }),
    pattern: /^(https?:\/\/[^\s/]|mailto:|slack:\/\/)/i,
    called: "a valid url",
  });

export const boolean: Check = (value, at, scope) => {
  if (typeof value !== "boolean") report(scope, at, "must provide a boolean", "invalid_type");
};

/** A finite number within bounds; `whole` refuses fractions. */
export const number =
  ({ min, max, whole = false }: { min?: number; max?: number; whole?: boolean } = {}): Check =>
  (value, at, scope) => {
    if (typeof value !== "number" || !Number.isFinite(value)) {
      report(scope, at, "must provide a number", "invalid_type");
      return;
    }
    if (whole && !Number.isInteger(value)) {
      report(scope, at, "must provide an integer", "invalid_type");
    }
    if (min !== undefined && value < min) report(scope, at, `must be at least ${min}`);
    if (max !== undefined && value > max) report(scope, at, `must be at most ${max}`);
  };

/** One of a few strings or numbers. */
export const oneOf =
  (...allowed: readonly (string | number)[]): Check =>
  (value, at, scope) => {
    if (!allowed.some((each) => each === value)) {
      report(scope, at, `must be one of: ${allowed.join(", ")}`);
    }
  };

/** Anything at all. */
export const anything: Check = () => undefined;
