import fc from "fast-check";
import { expect, it } from "vitest";
import {
  encodeFrame,
  type Frame,
  takeFrame,
} from "../../../src/playground/slack/delivery/web-socket-frames.js";

const readAll = (chunks: readonly Buffer[]): readonly Frame[] => {
  const frames: Frame[] = [];
  let unread = Buffer.alloc(0);
  for (const chunk of chunks) {
    unread = Buffer.concat([unread, chunk]);
    for (let taken = takeFrame(unread); taken !== null; taken = takeFrame(unread)) {
      frames.push(taken.frame);
      unread = Buffer.from(taken.rest);
    }
  }
  return frames;
};

it("reads every frame back, however the bytes are cut", () => {
  const sizes = fc.array(fc.oneof(fc.nat(200), fc.integer({ min: 65_500, max: 65_600 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 70_000 }), (lengths, cut) => {
      const payloads = lengths.map((length, index) => Buffer.alloc(length, index + 1));
      const bytes = Buffer.concat(payloads.map((payload) => encodeFrame(1, payload)));
      const chunks = [];
      for (let at = 0; at < bytes.length; at += cut) chunks.push(bytes.subarray(at, at + cut));
      const frames = readAll(cut < 50 ? [bytes] : chunks);
      expect(frames.map((frame) => frame.payload.length)).toEqual(lengths);
      expect(frames.every((frame) => frame.isFinal && frame.opcode === 1)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

it("unmasks what a client sends (the example of RFC 6455)", () => {
  const masked = Buffer.from([0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58]);
  expect(takeFrame(masked)?.frame.payload.toString("utf8")).toBe("Hello");
});
