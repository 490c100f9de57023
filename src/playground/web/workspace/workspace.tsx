import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import type { Act, ActAnswer, Snapshot } from "../../page/protocol.js";
import { followSnapshots } from "./follow-snapshots.js";
import { postAct } from "./post-act.js";

/** An act, without who does it: that is always the user of this page. */
export type MyAct = Act extends infer Each
  ? Each extends { readonly user: string }
    ? Omit<Each, "user">
    : Each
  : never;

interface Workspace {
  readonly snapshot: Snapshot;
  /** False while the server cannot be reached: the snapshot is then the last one it sent. */
  readonly isConnected: boolean;
  readonly act: (act: MyAct) => Promise<ActAnswer>;
}

const WorkspaceContext = createContext<Workspace | null>(null);

interface Props {
  /** `U…`: whose page this is. */
  readonly user: string;
  /** Shown until the first snapshot is there. */
  readonly loading: ReactNode;
  /** The server does not want to serve this user: there is no such person, say. It is asked again all the same. */
  readonly onRefused?: () => void;
  readonly children: ReactNode;
}

/** Keeps everything below it up to date with what one user sees. Give it the user as `key` too. */
export const WorkspaceProvider = ({ user, loading, onRefused, children }: Props) => {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [isConnected, setConnected] = useState(false);

  useEffect(() => {
    const told = { onSnapshot: setSnapshot, onConnected: setConnected, onRefused };
    return followSnapshots(user, told);
  }, [user, onRefused]);

  const act = useCallback((mine: MyAct) => postAct({ ...mine, user } as Act), [user]);

  if (snapshot === null) return loading;
  return <WorkspaceContext value={{ snapshot, isConnected, act }}>{children}</WorkspaceContext>;
};

const useWorkspace = (): Workspace => {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error("Only below a WorkspaceProvider");
  return workspace;
};

/** Everything that the user of this page sees, always the latest. */
export const useSnapshot = (): Snapshot => useWorkspace().snapshot;

/** Whether the server can be reached. */
export const useIsConnected = (): boolean => useWorkspace().isConnected;

/** Does something as the user of this page. Never rejects: what goes wrong is in the answer, as a sentence. */
export const useAct = (): Workspace["act"] => useWorkspace().act;
