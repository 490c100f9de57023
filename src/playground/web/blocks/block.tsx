import type { ComponentType } from "react";
import type { BlockKit } from "../../page/protocol.js";
import { Actions } from "./layout/actions.js";
import { Alert } from "./layout/alert.js";
import { Card } from "./layout/card.js";
import { Carousel } from "./layout/carousel.js";
import { Container } from "./layout/container.js";
import { Context } from "./layout/context.js";
import { Divider } from "./layout/divider.js";
import { Header } from "./layout/header.js";
import { ImageBlock } from "./layout/image-block.js";
import { Input } from "./layout/input.js";
import { LateLibraryBlock } from "./layout/late-library-block.js";
import { RichText } from "./layout/rich-text.js";
import { Section } from "./layout/section.js";
import { textAt } from "./read.js";
import { DataTable } from "./tables/data-table.js";
import { Table } from "./tables/table.js";
import { Unknown } from "./unknown.js";

/**
 * `slack-blocks-to-jsx` draws what is no text object: charts, Markdown, plans. All others are drawn here, since their words may
 * be hostile and must stay what they are, or since they act:
 *
 * - The library undoes escapes and then parses, plain text too: a header or a table's raw_text that says `&lt;!channel&gt; *x*`
 *   becomes a mention and a bold x. So do section, context, alert, card and container.
 * - Its rich_text keeps words, but drops a date's link and fallback, highlights and line breaks, and has no `strong` or `code`;
 *   its table has no headings for screen readers; its image has a button without a name, and no words where it cannot be loaded.
 * - Its buttons, selects and inputs tell nobody when they are used.
 */
const BLOCKS: Readonly<Record<string, ComponentType<{ block: BlockKit }>>> = {
  actions: Actions,
  alert: Alert,
  card: Card,
  carousel: Carousel,
  container: Container,
  context: Context,
  context_actions: Actions,
  data_table: DataTable,
  data_visualization: LateLibraryBlock,
  divider: Divider,
  header: Header,
  image: ImageBlock,
  input: Input,
  markdown: LateLibraryBlock,
  plan: LateLibraryBlock,
  rich_text: RichText,
  section: Section,
  table: Table,
  task_card: LateLibraryBlock,
};

/** One block, whatever its type. */
export const Block = ({ block }: { block: BlockKit }) => {
  const type = textAt(block, "type");
  const Drawn = Object.hasOwn(BLOCKS, type) ? BLOCKS[type] : undefined;
  return Drawn === undefined ? <Unknown what="block" type={type} /> : <Drawn block={block} />;
};
