import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import type { FileBatch } from "./intake.js";
import type { Splitter } from "./item.js";
import { createItemReader } from "./read-items.js";
import { createDocumentSplitter } from "./split-document.js";
import { createLineSplitter } from "./split-lines.js";

/** A batch is full at either: enough for the engine to work in bulk, little enough to hold several. */
const BATCH_ITEMS = 10_240;
const BATCH_BYTES = 8 * 1024 * 1024;

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

const isGzip = async (path: string): Promise<boolean> => {
  for await (const chunk of createReadStream(path, { start: 0, end: 1 })) {
    return GZIP_MAGIC.equals(chunk as Buffer);
  }
  return false;
};

const splitterFor = (path: string): Splitter =>
  /\.json(?:\.gz)?$/i.test(path) ? createDocumentSplitter() : createLineSplitter();

/** Bytes of a file, unpacked, with how far the reading has come in the file itself. */
const chunksOf = async function* (
  path: string,
): AsyncGenerator<[chunk: Buffer, readBytes: number]> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const source = (await isGzip(path)) ? file.compose(createGunzip()) : file;
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
