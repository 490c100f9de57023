import { createReadStream, type ReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { FileBatch } from "./intake.js";
import type { Splitter } from "./item.js";
import { createItemReader } from "./read-items.js";
import { createDocumentSplitter } from "./split-document.js";
import { createLineSplitter } from "./split-lines.js";

/** A batch is full at either: enough for the engine to work in bulk, little enough to hold several. */
const BATCH_ITEMS = 4096;
const BATCH_BYTES = 8 * 1024 * 1024;

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

const splitterFor = (path: string): Splitter =>
  /\.json(?:\.gz)?$/i.test(path) ? createDocumentSplitter() : createLineSplitter();

/** The file's bytes, packed or not, with at least two in the first chunk: enough to know gzip by. */
const rawChunksOf = async function* (file: ReadStream): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of file as AsyncIterable<Buffer>) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < GZIP_MAGIC.length) continue;
    yield head;
    head = null;
  }
  if (head !== null && head.length > 0) yield head;
};

/** What follows the packed data (some tapes pad it with zeros) is no reason to fail. */
const unpacked = (packed: Readable): Readable => {
  const gunzip = createGunzip();
  // An error of the source ends the unpacking with that error, and so reaches whoever reads it.
  pipeline(packed, gunzip, () => undefined);
  return gunzip;
};

const withFirst = async function* (first: Buffer, rest: AsyncIterable<Buffer>) {
  yield first;
  yield* rest;
};

/** Bytes of a file, unpacked, with how far the reading has come in the file itself. May be a pipe. */
const chunksOf = async function* (
  path: string,
): AsyncGenerator<[chunk: Buffer, readBytes: number]> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const chunks = rawChunksOf(file);
  const { value: head } = await chunks.next();
  if (!Buffer.isBuffer(head)) return;
  const whole = withFirst(head, chunks);
  const source = head.subarray(0, 2).equals(GZIP_MAGIC) ? unpacked(Readable.from(whole)) : whole;
  let first = true;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const marked = first && chunk.subarray(0, 3).equals(BYTE_ORDER_MARK);
    first = false;
    yield [marked ? chunk.subarray(3) : chunk, file.bytesRead];
  }
};

/**
 * A file of events as batches: `.json` holds a list, a page of the API, or values one after the other;
 * every other name holds a value a line. Gzip is known by its first bytes.
 * @throws the file system's error, or zlib's when packed data is damaged: what came before is read
 */
export const readFile = async function* (path: string): AsyncGenerator<FileBatch> {
  const totalBytes = (await stat(path)).size;
  const splitter = splitterFor(path);
  const reader = createItemReader();
  const isFull = (): boolean => reader.heldItems >= BATCH_ITEMS || reader.heldBytes >= BATCH_BYTES;

  let soFar = 0;
  try {
    for await (const [chunk, readBytes] of chunksOf(path)) {
      soFar = readBytes;
      for (const item of splitter.push(chunk)) {
        reader.add(item);
        if (isFull()) yield { ...reader.take(), readBytes, totalBytes };
      }
    }
  } catch (error) {
    // What could be read is not lost with what could not.
    if (reader.heldItems > 0) yield { ...reader.take(), readBytes: soFar, totalBytes };
    throw error;
  }
  for (const item of splitter.end()) reader.add(item);
  yield { ...reader.take(), readBytes: totalBytes, totalBytes };
};
