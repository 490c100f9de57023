import { personOf } from "../people/person-of.js";
import { useSnapshot } from "../workspace/workspace.js";

/** The IANA zone of the person whose page this is (not the browser's). */
export const useMyZone = (): string => {
  const snapshot = useSnapshot();
  return personOf(snapshot, snapshot.me).tz;
};
