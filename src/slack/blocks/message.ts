import type { AnyBlock } from "@slack/types";

/** A message as Slack takes it: `text` is what notifications and screen readers say. */
export interface Message {
  readonly text: string;
  readonly blocks: readonly AnyBlock[];
}

/** Blocks that a workspace may not have yet; each is said in words beside it. */
const NEW_BLOCKS: ReadonlySet<string> = new Set(["data_visualization"]);

export const hasNewBlocks = (message: Message): boolean =>
  message.blocks.some(({ type }) => NEW_BLOCKS.has(type));

export const withoutNewBlocks = (message: Message): Message => ({
  ...message,
  blocks: message.blocks.filter(({ type }) => !NEW_BLOCKS.has(type)),
});

/** What is left when Slack refuses the blocks themselves. */
export const textOnly = ({ text }: Message): Message => ({ text, blocks: [] });
