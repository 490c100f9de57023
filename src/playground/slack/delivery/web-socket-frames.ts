/** The kinds of WebSocket frame that matter here. */
export const OPCODE = { continuation: 0x0, text: 0x1, close: 0x8, ping: 0x9, pong: 0xa } as const;

export interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
  /** Whether the message ends with this frame. */
  readonly isFinal: boolean;
}

/** One frame from server to client: final, not masked. */
export const encodeFrame = (opcode: number, payload: Buffer): Buffer => {
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([0x80 | opcode, length]), payload]);
  if (length < 65_536) {
    const header = Buffer.alloc(4);
    header.writeUInt16BE(length, 2);
    header.set([0x80 | opcode, 126]);
    return Buffer.concat([header, payload]);
  }
  const header = Buffer.alloc(10);
  header.writeBigUInt64BE(BigInt(length), 2);
  header.set([0x80 | opcode, 127]);
  return Buffer.concat([header, payload]);
};

/** The first whole frame of what was received and the bytes after it; null when more must come. */
export const takeFrame = (
  bytes: Buffer,
): { readonly frame: Frame; readonly rest: Buffer } | null => {
  if (bytes.length < 2) return null;
  const [first = 0, second = 0] = bytes;
  const size = sizeOf(bytes, second & 0x7f);
  if (size === null) return null;
  const isMasked = (second & 0x80) !== 0;
  const start = size.end + (isMasked ? 4 : 0);
  const end = start + size.length;
  if (bytes.length < end) return null;
  const payload = Buffer.from(bytes.subarray(start, end));
  if (isMasked) unmask(payload, bytes.subarray(size.end, start));
  return {
    frame: { opcode: first & 0x0f, payload, isFinal: (first & 0x80) !== 0 },
    rest: bytes.subarray(end),
  };
};

const sizeOf = (bytes: Buffer, short: number): { length: number; end: number } | null => {
  if (short < 126) return { length: short, end: 2 };
  const end = short === 126 ? 4 : 10;
  if (bytes.length < end) return null;
  const length = short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  return { length, end };
};

const unmask = (payload: Buffer, mask: Buffer): void => {
  for (const [index, byte] of payload.entries()) payload[index] = byte ^ (mask[index % 4] ?? 0);
};
