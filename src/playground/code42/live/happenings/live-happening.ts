import type { Random } from "../../story/random.js";
import type { World } from "../../story/world.js";
import type { WriteLive } from "../live-journal.js";

/** Something that can be made happen, for a menu. */
export interface Happening {
  readonly id: string;
  readonly label: string;
  /** What to ask the bot afterwards, in a sentence. */
  readonly hint: string;
}

export interface LiveHappening extends Happening {
  /** Logs it as of now, epoch ms. */
  happen(nowMs: number): void;
}

/** What happenings are made of. */
export interface Stage {
  readonly world: World;
  readonly write: WriteLive;
  readonly random: Random;
}

/** The items one after the other, again and again. @throws RangeError for an empty list */
export const createRound = <Item>(items: readonly Item[]): (() => Item) => {
  let count = 0;
  return () => {
    const item = items[count % items.length];
    if (item === undefined) throw new RangeError("Nothing to go round");
    count += 1;
    return item;
  };
};
