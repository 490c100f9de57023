import type { StoredFile } from "../../slack/start-local-slack.js";
import type { PageFile } from "../protocol.js";

/** The address of a file on the page's server, as in {@link PageFile}. */
export const FILES_PATH = "/workspace/files/";

/** A message's files, those that are wholly uploaded. */
export const renderFiles = (
  ids: readonly string[],
  files: readonly StoredFile[],
): readonly PageFile[] =>
  ids.flatMap((id) => {
    const file = files.find((each) => each.id === id);
    if (file?.content == null || !file.isComplete) return [];
    const { name, title, content } = file;
    return [{ id, name, title, bytes: content.byteLength, path: `${FILES_PATH}${id}` }];
  });
