import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createLog } from "../../src/log.js";

const logged = (write: (log: ReturnType<typeof createLog>) => void, secrets: string[]): string => {
  let text = "";
  const destination = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  write(createLog({ level: "info", secrets, destination }));
  return text;
};

describe("the log", () => {
  it("is JSON lines with the level in words and the time in ISO 8601", () => {
    const line: unknown = JSON.parse(logged((log) => log.info({ events: 3 }, "Stored"), []));
    expect(line).toMatchObject({ level: "info", events: 3, msg: "Stored" });
    expect(line).toHaveProperty("time", expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/));
  });

  it("never holds a secret: in fields, errors, their causes and messages", () => {
    const secret = 'xoxb-1-"quoted"\\';
    const text = logged(
      (log) => {
        const cause = new Error(`inner ${secret}`);
        log.error({ err: new Error(`outer ${secret}`, { cause }), token: secret }, `msg ${secret}`);
      },
      [secret],
    );
    expect(text).toContain("outer [secret]");
    expect(text).not.toContain("quoted");
    expect(() => JSON.parse(text)).not.toThrow();
  });
});
