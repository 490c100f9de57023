import { createContext, type ReactNode, useContext, useState } from "react";
import type { BlockKit, ElementPlace } from "../../page/protocol.js";
import type { Drafts } from "./values/drafts.js";

type ChangeDrafts = (change: (drafts: Drafts) => Drafts) => void;

interface DraftsState {
  readonly drafts: Drafts;
  readonly changeDrafts: ChangeDrafts;
}

const DraftsContext = createContext<DraftsState | null>(null);

/** Keeps what the user has put into the elements below it. A form that submits it all stands outside of its blocks. */
export const DraftsProvider = ({ children }: { children: ReactNode }) => {
  const [drafts, changeDrafts] = useState<Drafts>(new Map());
  return <DraftsContext value={{ drafts, changeDrafts }}>{children}</DraftsContext>;
};

/** @throws Error outside of a DraftsProvider */
export const useDrafts = (): DraftsState => {
  const state = useContext(DraftsContext);
  if (state === null) throw new Error("Only below a DraftsProvider");
  return state;
};

export interface BlocksPlace {
  readonly place: ElementPlace;
  /** `state.values`; unknown for messages. */
  readonly values: BlockKit | undefined;
  /** Block id → what is wrong with it. */
  readonly errors: Readonly<Record<string, string>>;
}

const PlaceContext = createContext<BlocksPlace | null>(null);

/** Says where the blocks below it are; brings its own drafts where none are kept yet. */
export const PlaceProvider = ({ children, ...place }: BlocksPlace & { children: ReactNode }) => {
  const hasDrafts = useContext(DraftsContext) !== null;
  const placed = <PlaceContext value={place}>{children}</PlaceContext>;
  return hasDrafts ? placed : <DraftsProvider>{placed}</DraftsProvider>;
};

/** @throws Error outside of Blocks */
export const usePlace = (): BlocksPlace => {
  const place = useContext(PlaceContext);
  if (place === null) throw new Error("Only below Blocks");
  return place;
};
