import { formFields } from "../form-fields.js";
import type { Reply } from "../reply.js";
import type { Workspace } from "../state/workspace.js";

/** The second step of an upload: the bytes, plain or as a form with one file. */
export const receiveUpload = async (
  workspace: Workspace,
  fileId: string,
  contentType: string,
  body: Buffer<ArrayBuffer>,
): Promise<Reply> => {
  const file = workspace.files.find(fileId);
  if (file === undefined || file.isComplete) return { status: 404, body: "Not found" };
  const content = await contentOf(contentType, body);
  if (content === undefined) return { status: 400, body: "Error: malformed form" };
  if (content.byteLength !== file.announcedBytes) {
    const message = `announced ${file.announcedBytes} bytes, got ${content.byteLength}`;
    workspace.violations.add({ where: "upload", error: "bad_length", message, pointer: "" });
    return { status: 400, body: `Error: ${message}` };
  }
  workspace.files.put({ ...file, content });
  return { status: 200, body: `OK - ${content.byteLength}` };
};

const contentOf = async (
  contentType: string,
  body: Buffer<ArrayBuffer>,
): Promise<Buffer | undefined> => {
  if (!contentType.startsWith("multipart/form-data")) return body;
  const fields = await formFields(contentType, body);
  if (fields === undefined) return undefined;
  const [first] = fields;
  return first?.[1] ?? Buffer.alloc(0);
};
