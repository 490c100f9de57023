import type { Reply } from "../reply.js";
import { filePath } from "../state/render-file.js";
import type { Workspace } from "../state/workspace.js";

/** A file's bytes, for whoever has the token; others get Slack's login page, with status 200. */
export const downloadFile = (
  workspace: Workspace,
  path: string,
  authorization: string,
  token: string,
): Reply => {
  const file = workspace.files.all().find((each) => filePath(workspace, each) === path);
  if (file?.content == null || !file.isComplete) return { status: 404, body: "Not found" };
  if (authorization !== `Bearer ${token}`) {
    return { status: 200, headers: { "content-type": "text/html" }, body: "<html>Sign in</html>" };
  }
  return {
    status: 200,
    headers: { "content-type": "application/octet-stream" },
    body: file.content,
  };
};
