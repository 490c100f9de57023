import type { FormValues } from "../../../page/protocol.js";
import { useDrafts, usePlace } from "../place.js";
import { draftValues, standingDrafts, withAllSent } from "../values/drafts.js";

/**
 * What stands in the inputs of a view, for an act that takes it along: what is typed and not stored yet would be missing from
 * what the app is told. Nothing in messages, whose state no page knows.
 */
export const useStandingValues = (): (() => { readonly values: FormValues }) => {
  const { values } = usePlace();
  const { drafts, changeDrafts } = useDrafts();
  return () => {
    const standing = standingDrafts(drafts, values ?? {});
    changeDrafts((before) => withAllSent(before, standing));
    return { values: draftValues(standing) };
  };
};
