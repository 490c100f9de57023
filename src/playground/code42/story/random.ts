/** Numbers from 0 up to, but not including, 1: `Math.random` or one that can be repeated. */
export type Random = () => number;

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash;
};

/**
 * The same numbers for the same seed and stream. A stream for each story keeps a change in one of them
 * from changing all others. The generator is mulberry32.
 */
export const createRandom = (seed: number, stream: string): Random => {
  let state = (Math.imul(seed | 0, 0x9e3779b1) ^ hashOf(stream)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
