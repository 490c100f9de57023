import { useSnapshot } from "../workspace/workspace.js";

/** The IANA zone of the person whose page this is (not the browser's). */
export const useMyZone = (): string => {
  const { me, users } = useSnapshot();
  return users.find(({ id }) => id === me)?.tz ?? "UTC";
};
