/**
 * Frequent English words that are a letter or two away from a word of a label, and no misspelling of
 * it. Source: SCOWL's sizes 10 and 20, those that `misspellings.ts` would put right.
 */
const COMMON = new Set(
  `actor aided aloud altering assisted base bath black bogged breathed burned cage cake came care cash cast cause caused cave
  cease chance chances channels charge charged charges charging charming chase cheated closer closet concluded consent consents
  constant contempt contend contest contexts continent dare data dated defeated definitive demented descriptive deserted designed
  detected disk ease enclosed entirely entirety estate eternal even evens exceeded exchange exchanged exchanges exited expected
  exploded exploited explored externally factory fame fate filed fill film fine fire five game gate generation hanged hate holes
  identify imported inclined indicate indicated indicates indication infection inference insertion internal lack lacks late life
  logic losing loud loyal mail mate mended mile moderation motivate named node nodes none nose noses noted outdated padded patch
  patched pended pile preference preferences prescription privilege privileges provide provided provides provision provisional
  provisions provoked ranted rate reacted reported research resent resigned resolved rest restarted restarts returned revolted rise
  risky rolls rude ruled ruler sack same scaring screamed scum secretly selected shaking shaping slim smart snack soles squaring
  stack stage stake stale star stare stared staring stark starred stars starter starters startled startles starved starving
  supporter swearing swim tame taste temporarily tended terror tile tone tones treated tuned turner unchanged urged uses vended
  vile vocal vote votes credited lodged linked backed packed leaked reset late later lately`.split(
    /\s+/,
  ),
);

/** Whether a word is right as it is, though it means nothing here. */
export const isCommon = (word: string): boolean => COMMON.has(word);
