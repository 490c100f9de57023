import { isJsonObject, type JsonObject } from "../json.js";
import { type Check, report, type Scope, step } from "./check.js";

/** A list of `min` (0) to `max` items. */
export const list =
  (item: Check, { min = 0, max }: { min?: number; max?: number } = {}): Check =>
  (value, at, scope) => {
    if (!Array.isArray(value)) {
      report(scope, at, "must provide an array", "invalid_type");
      return;
    }
    if (value.length < min) report(scope, at, `must provide at least ${min} items`);
    if (max !== undefined && value.length > max) {
      report(scope, at, `no more than ${max} items allowed`);
    }
    value.forEach((each: unknown, index) => {
      item(each, step(at, index), scope);
    });
  };

type Fields = Readonly<Record<string, Check>>;

/** A rule about several fields of one object together. */
export type ObjectRule = (object: JsonObject, at: string, scope: Scope) => void;

/** An object with exactly these keys: required ones, optional ones, and nothing else. */
export const object =
  (required: Fields, optional: Fields = {}, ...rules: readonly ObjectRule[]): Check =>
  (value, at, scope) => {
    if (!isJsonObject(value)) {
      report(scope, at, "must provide an object", "invalid_type");
      return;
    }
    for (const key of Object.keys(required)) {
      if (value[key] === undefined) {
        report(scope, at, `missing required field: ${key}`, "missing_field");
      }
    }
    for (const [key, each] of Object.entries(value)) {
      const check = own(required, key) ?? own(optional, key);
      if (check === undefined) report(scope, at, `invalid additional property: ${key}`);
      else if (each !== undefined) check(each, step(at, key), scope);
    }
    for (const rule of rules) rule(value, at, scope);
  };

/** One of several objects, told apart by `type`. */
export const variants =
  (byType: Fields): Check =>
  (value, at, scope) => {
    if (!isJsonObject(value)) {
      report(scope, at, "must provide an object", "invalid_type");
      return;
    }
    const { type } = value;
    if (type === undefined) {
      report(scope, at, "missing required field: type", "missing_field");
      return;
    }
    if (typeof type !== "string") {
      report(scope, step(at, "type"), "must provide a string", "invalid_type");
      return;
    }
    const check = own(byType, type);
    if (check === undefined) report(scope, step(at, "type"), `unsupported type: ${type}`);
    else check(value, at, scope);
  };

/** At least one of these keys. */
export const anyOf =
  (...keys: readonly string[]): ObjectRule =>
  (value, at, scope) => {
    if (keys.every((key) => value[key] === undefined)) {
      report(scope, at, `must define either ${keys.map((key) => `\`${key}\``).join(" or ")}`);
    }
  };

/** Exactly one of two keys. */
export const exactlyOne =
  (one: string, other: string): ObjectRule =>
  (value, at, scope) => {
    anyOf(one, other)(value, at, scope);
    if (value[one] !== undefined && value[other] !== undefined) {
      report(scope, at, `must define only one of \`${one}\` or \`${other}\``);
    }
  };

const own = (fields: Fields, key: string): Check | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;
