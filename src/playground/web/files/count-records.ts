/** Counts the records of a CSV file as it arrives; line breaks within quotes are text. */
export interface RecordCounter {
  add(bytes: Uint8Array): void;
  /** Records so far, the heading included; an unfinished last one counts. */
  total(): number;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export const createRecordCounter = (): RecordCounter => {
  let ended = 0;
  let isQuoted = false;
  let isStarted = false;
  return {
    add: (bytes) => {
      for (const byte of bytes) {
        // A doubled quote ends and begins the quoted text again, which changes nothing here.
        if (byte === QUOTE) isQuoted = !isQuoted;
        if (byte === LINE_FEED && !isQuoted) {
          if (isStarted) ended += 1;
          isStarted = false;
        } else if (byte !== CARRIAGE_RETURN || isQuoted) isStarted = true;
      }
    },
    total: () => ended + (isStarted ? 1 : 0),
  };
};
