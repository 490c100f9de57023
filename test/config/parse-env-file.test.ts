import { describe, expect, it } from "vitest";
import { parseEnvFile } from "../../src/config/parse-env-file.js";

describe("a .env file", () => {
  it.each([
    ["A=1\r\nB=2\r\n", { A: "1", B: "2" }],
    ["\uFEFFA=1\rB=2", { A: "1", B: "2" }],
    ["  export A = 1  # one\n# B=2\n\nC=", { A: "1", C: "" }],
    ["A= # nothing\nB=3", { A: "", B: "3" }],
    ["A=ab#cd", { A: "ab#cd" }],
    ["A=it's", { A: "it's" }],
    ['A=\'x # y\' # why\nB="two\\nlines"\nC=`"q"`', { A: "x # y", B: "two\nlines", C: '"q"' }],
    ['A="one\r\ntwo"\r\nB=3', { A: "one\ntwo", B: "3" }],
    ["A=1\nA=2", { A: "2" }],
  ])("says %j", (text, values) => {
    expect(parseEnvFile(text)).toEqual({ values, faults: [] });
  });

  it("names each line that is no setting, keeps the others and repeats nothing of it", () => {
    const { values, faults } = parseEnvFile(
      "A=1\nSECRET\nB=2\n=SECRET\nC='x'SECRET\nD=\"SECRET\nE=5",
    );
    expect(values).toMatchObject({ A: "1", B: "2", E: "5" });
    expect(faults).toEqual([
      "line 2 is not NAME=value",
      "line 4 is not NAME=value",
      "line 5 has something after the closing quote",
      "line 6 has a quote that is never closed",
    ]);
  });

  it("in another encoding is not taken for an empty one", () => {
    expect(parseEnvFile("\uFFFD\uFFFDA\0=\x001\0").faults).toHaveLength(1);
  });
});
