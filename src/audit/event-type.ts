/** `audit_log::logged_in/2` is type `logged_in`, version `2`: all versions are one type. */
export interface EventTypeName {
  readonly name: string;
  readonly version: string | null;
}

const TYPE = /^(?:(.*)::)?(.*?)(?:\/([^/]*))?$/s;

/**
 * Splits the API's `type$`. The namespace `audit_log` is dropped, any other stays part of the name.
 * @returns undefined when there is no name in it
 */
export const parseEventType = (text: string): EventTypeName | undefined => {
  const match = TYPE.exec(text.trim());
  const name = match?.[2]?.trim().toLowerCase() ?? "";
  if (name === "") return undefined;
  const namespace = match?.[1]?.toLowerCase();
  const full =
    namespace === undefined || namespace === "audit_log" ? name : `${namespace}::${name}`;
  return { name: full, version: match?.[3] ?? null };
};

/** `device_wiped` → `Device wiped`: for types that are in no catalogue. */
export const readableLabel = (name: string): string => {
  const words = name.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return words === "" ? name : words.charAt(0).toUpperCase() + words.slice(1);
};
