/** How many colours avatars have; see avatar.css. */
const HUES = 8;

/** The number of somebody's colour: always the same for the same id. */
export const hueOf = (id: string): number =>
  [...id].reduce((sum, letter) => (sum * 17 + (letter.codePointAt(0) ?? 0)) % 9_973, 7) % HUES;
