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
import { LibraryBlock } from "./layout/library-block.js";
import { RichText } from "./layout/rich-text.js";
import { Section } from "./layout/section.js";
import { textAt } from "./read.js";
import { DataTable } from "./tables/data-table.js";
import { Table } from "./tables/table.js";
import { Unknown } from "./unknown.js";

const BLOCKS: Readonly<Record<string, ComponentType<{ block: BlockKit }>>> = {
  actions: Actions,
  alert: Alert,
  card: Card,
  carousel: Carousel,
  container: Container,
  context: Context,
  context_actions: Actions,
  data_table: DataTable,
  data_visualization: LibraryBlock,
  divider: Divider,
  header: Header,
  image: ImageBlock,
  input: Input,
  markdown: LibraryBlock,
  plan: LibraryBlock,
  rich_text: RichText,
  section: Section,
  table: Table,
  task_card: LibraryBlock,
};

/** One block, whatever its type. */
export const Block = ({ block }: { block: BlockKit }) => {
  const type = textAt(block, "type");
  const Drawn = Object.hasOwn(BLOCKS, type) ? BLOCKS[type] : undefined;
  return Drawn === undefined ? <Unknown what="block" type={type} /> : <Drawn block={block} />;
};
