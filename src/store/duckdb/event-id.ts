import { blobValue, type DuckDBBlobValue } from "@duckdb/node-api";

/** How many bytes of an id are its head, a number; the rest is its tail. */
export const HEAD_BYTES = 8;
export const ID_BYTES = 32;

/** The first 16 hex digits as a number: sorts as they do. */
export const idHead = (id: string): bigint => BigInt(`0x${id.slice(0, HEAD_BYTES * 2)}`);

export const idTail = (id: string): DuckDBBlobValue =>
  blobValue(Uint8Array.from(Buffer.from(id.slice(HEAD_BYTES * 2), "hex")));

/** Whether a text can be an event's id at all. */
export const isEventId = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
