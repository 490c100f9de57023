import { useEffect, useState } from "react";
import { type Beginning, readBeginning } from "./read-beginning.js";

type Reading =
  | { readonly state: "reading" }
  | { readonly state: "failed"; readonly problem: string }
  | { readonly state: "read"; readonly beginning: Beginning };

/** The beginning of a file, as soon as it is there. */
export const useBeginning = (address: string): Reading => {
  const [reading, setReading] = useState<Reading>({ state: "reading" });
  useEffect(() => {
    const controller = new AbortController();
    readBeginning(address, controller.signal).then(
      (beginning) => setReading({ state: "read", beginning }),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const problem = error instanceof Error ? error.message : String(error);
        setReading({ state: "failed", problem });
      },
    );
    return () => controller.abort();
  }, [address]);
  return reading;
};
