interface Frame {
  readonly node: Readonly<Record<string, unknown>> | readonly unknown[];
  /** Sorted keys of an object; null for an array. */
  readonly keys: readonly string[] | null;
  next: number;
}

const isContainer = (value: unknown): value is Frame["node"] =>
  typeof value === "object" && value !== null;

// Array.prototype.sort compares UTF-16 code units, which is the order RFC 8785 asks for.
const open = (node: Frame["node"]): Frame => ({
  node,
  keys: Array.isArray(node) ? null : Object.keys(node).sort(),
  next: 0,
});

/** Objects with the same keys in the same order, as nearly all events of a type are: sorted only once. */
interface Shape {
  readonly longer: Map<string, Shape>;
  keys: readonly string[] | null;
  /** What stands before each key's value: `{"a":`, `,"b":`. */
  starts: readonly string[];
}

const createShape = (): Shape => ({ longer: new Map(), keys: null, starts: [] });

/** Keys of all known shapes; hostile events have ever new ones, so there is an end to it. */
const SHAPE_KEYS_MOST = 20_000;
const SHAPE_KEY_LONGEST = 100;

let shapes = createShape();
let shapeKeys = 0;

const shapeOf = (node: Readonly<Record<string, unknown>>): Shape | undefined => {
  if (shapeKeys > SHAPE_KEYS_MOST) {
    shapes = createShape();
    shapeKeys = 0;
  }
  let shape = shapes;
  for (const key in node) {
    let next = shape.longer.get(key);
    if (next === undefined) {
      shapeKeys += 1;
      if (key.length > SHAPE_KEY_LONGEST || shapeKeys > SHAPE_KEYS_MOST) return undefined;
      next = createShape();
      shape.longer.set(key, next);
    }
    shape = next;
  }
  if (shape.keys === null) {
    shape.keys = Object.keys(node).sort();
    shape.starts = shape.keys.map(
      (key, index) => `${index === 0 ? "{" : ","}${JSON.stringify(key)}:`,
    );
  }
  return shape;
};

/** An object of scalars, which nearly every event is, needs no stack and no sorting. */
const flatJson = (node: Frame["node"], isPlain: boolean): string | undefined => {
  if (Array.isArray(node)) return undefined;
  const fields = node as Readonly<Record<string, unknown>>;
  const { keys, starts } = shapeOf(fields) ?? {};
  if (!keys || !starts) return undefined;
  let out = "";
  for (let index = 0; index < keys.length; index += 1) {
    const value = fields[keys[index] as string];
    if (isContainer(value)) return undefined;
    const isText = isPlain && typeof value === "string";
    out += (starts[index] as string) + (isText ? `"${value}"` : JSON.stringify(value));
  }
  return out === "" ? "{}" : `${out}}`;
};

/**
 * RFC 8785 canonical JSON of a value that came out of `JSON.parse`. A lone surrogate, which the RFC
 * does not allow, stays as its escape. Works on any depth: events are hostile, so no recursion.
 * @param isPlain no text in the value needs an escape (`isPlainJson` of what it was parsed from)
 */
export const canonicalJson = (value: unknown, isPlain = false): string => {
  if (!isContainer(value)) return JSON.stringify(value);
  const flat = flatJson(value, isPlain);
  if (flat !== undefined) return flat;
  const stack: Frame[] = [];
  let frame = open(value);
  let out = frame.keys === null ? "[" : "{";
  for (;;) {
    const { node, keys } = frame;
    const size = keys === null ? (node as readonly unknown[]).length : keys.length;
    if (frame.next === size) {
      out += keys === null ? "]" : "}";
      const parent = stack.pop();
      if (parent === undefined) return out;
      frame = parent;
      continue;
    }
    if (frame.next > 0) out += ",";
    const key = keys === null ? frame.next : (keys[frame.next] as string);
    if (keys !== null) out += `${JSON.stringify(key)}:`;
    frame.next += 1;
    const child = (node as Readonly<Record<string | number, unknown>>)[key];
    if (isContainer(child)) {
      stack.push(frame);
      frame = open(child);
      out += frame.keys === null ? "[" : "{";
    } else {
      out += JSON.stringify(child);
    }
  }
};
