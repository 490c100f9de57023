/** How a file can be looked at in the page; null: only downloaded. */
export type FileKind = "table" | "text";

const KINDS: Readonly<Record<string, FileKind>> = {
  csv: "table",
  json: "text",
  ndjson: "text",
  jsonl: "text",
  txt: "text",
  log: "text",
  md: "text",
};

/** By the last part of its name. */
export const fileKindOf = (name: string): FileKind | null =>
  KINDS[name.toLowerCase().split(".").at(-1) ?? ""] ?? null;
