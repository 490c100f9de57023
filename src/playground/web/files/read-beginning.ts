import { createRecordCounter } from "./count-records.js";

/** The beginning of a file, as text. */
export interface Beginning {
  readonly text: string;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
  /** Records of the whole file, if it is CSV, its heading included. */
  readonly recordCount: number;
}

/** So much is shown of a file. */
const SHOWN_BYTES = 512 * 1024;

/**
 * Reads a file to its end, and keeps its beginning.
 * @throws Error with a sentence for the user when the server does not give it
 */
export const readBeginning = async (address: string, signal: AbortSignal): Promise<Beginning> => {
  const response = await fetch(address, { signal });
  if (!response.ok || response.body === null) {
    throw new Error(`The playground does not give this file (${response.status}).`);
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const counter = createRecordCounter();
  let text = "";
  let left = SHOWN_BYTES;
  let isWhole = true;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), isWhole, recordCount: counter.total() };
    counter.add(value);
    if (value.length > left) isWhole = false;
    if (left > 0) text += decoder.decode(value.subarray(0, left), { stream: true });
    left = Math.max(0, left - value.length);
  }
};
