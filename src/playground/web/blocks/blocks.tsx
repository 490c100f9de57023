import type { BlockKit, ElementPlace } from "../../page/protocol.js";
import { BlockList } from "./block-list.js";
import { PlaceProvider } from "./place.js";
import "./blocks.css";

interface Props {
  readonly blocks: readonly BlockKit[];
  /** The message or view that they stand in. */
  readonly place: ElementPlace;
  /** A view's `state.values`. */
  readonly values?: BlockKit;
  /** Block id → what is wrong with it. */
  readonly errors?: Readonly<Record<string, string>>;
}

const NO_ERRORS = {};

/** Blocks as Slack shows them, working. */
export const Blocks = ({ blocks, place, values, errors = NO_ERRORS }: Props) => (
  <PlaceProvider place={place} values={values} errors={errors}>
    <BlockList blocks={blocks} />
  </PlaceProvider>
);
