/**
 * The first `most` keys and values of an object or a list: an event may hold a million, and
 * `Object.entries` would make a pair of each.
 */
export const firstFields = (
  fields: object,
  most: number,
): readonly (readonly [key: string, value: unknown])[] =>
  Array.isArray(fields)
    ? fields.slice(0, most).map((value: unknown, index) => [String(index), value] as const)
    : Object.keys(fields)
        .slice(0, most)
        .map((key) => [key, Reflect.get(fields, key)] as const);
