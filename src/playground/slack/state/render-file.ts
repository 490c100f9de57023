import type { JsonObject } from "../json.js";
import type { StoredFile } from "./files.js";
import type { Workspace } from "./workspace.js";

/** Where a file is downloaded, below the server's own address. */
export const filePath = (workspace: Workspace, file: StoredFile): string =>
  `/files-pri/${workspace.team.id}-${file.id}/download/${encodeURIComponent(file.name)}`;

/** A file as Slack writes it. */
export const renderFile = (workspace: Workspace, file: StoredFile): JsonObject => {
  const filetype = file.name.includes(".") ? file.name.slice(file.name.lastIndexOf(".") + 1) : "";
  const address = `${workspace.origin}${filePath(workspace, file)}`;
  return {
    id: file.id,
    created: file.createdSeconds,
    timestamp: file.createdSeconds,
    name: file.name,
    title: file.title,
    filetype,
    user: workspace.app.botUser.id,
    size: file.content?.byteLength ?? 0,
    mode: "hosted",
    is_external: false,
    is_public: false,
    url_private: address,
    url_private_download: address,
    permalink: `${workspace.origin}/files/${file.id}`,
    channels: file.channels,
  };
};
