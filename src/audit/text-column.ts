/**
 * Texts end to end in one block of UTF-8, which moves between threads as it is: thousands of strings
 * would have to be copied and collected on both sides.
 */
export interface TextColumn {
  readonly bytes: Uint8Array;
  /** Where each text ends. */
  readonly ends: Uint32Array;
  readonly isAscii: boolean;
}

/** @returns "" where there is no such row */
export const textAt = ({ bytes, ends, isAscii }: TextColumn, row: number): string => {
  const start = row === 0 ? 0 : (ends[row - 1] ?? 0);
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return block.toString(isAscii ? "latin1" : "utf8", start, ends[row] ?? start);
};

export const allTexts = (column: TextColumn): readonly string[] =>
  Array.from(column.ends, (_end, row) => textAt(column, row));

const FIRST_BYTES = 16 * 1024;
/** UTF-8 takes up to three bytes for a UTF-16 unit. */
const BYTES_A_UNIT = 3;

/** Bytes of the longest text; 0 when there is none. */
export const largestText = ({ ends }: TextColumn): number =>
  ends.reduce((most, end, row) => Math.max(most, end - (row === 0 ? 0 : (ends[row - 1] ?? 0))), 0);

export interface TextColumnBuilder {
  readonly size: number;
  /** @param isPlain the text is ASCII */
  add(text: string, isPlain: boolean): void;
  build(): TextColumn;
}

export const createTextColumnBuilder = (): TextColumnBuilder => {
  let block = Buffer.allocUnsafeSlow(FIRST_BYTES);
  let end = 0;
  let isAscii = true;
  const ends: number[] = [];

  const makeRoom = (bytes: number): void => {
    if (end + bytes <= block.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(block.length * 2, end + bytes));
    block.copy(larger, 0, 0, end);
    block = larger;
  };

  return {
    get size() {
      return ends.length;
    },
    add(text, isPlain) {
      makeRoom(isPlain ? text.length : text.length * BYTES_A_UNIT);
      const bytes = block.write(text, end, isPlain ? "latin1" : "utf8");
      isAscii &&= bytes === text.length;
      end += bytes;
      ends.push(end);
    },
    build() {
      const bytes = new Uint8Array(block.subarray(0, end));
      return { bytes, ends: new Uint32Array(ends), isAscii };
    },
  };
};
