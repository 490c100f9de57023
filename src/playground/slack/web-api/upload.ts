import type { Reply } from "../reply.js";
import type { Workspace } from "../state/workspace.js";

/** The second step of an upload: the bytes, plain or as a form with one file. */
export const receiveUpload = async (
  workspace: Workspace,
  fileId: string,
  contentType: string,
  body: Buffer,
): Promise<Reply> => {
  const file = workspace.files.find(fileId);
  if (file === undefined) return { status: 404, body: "Not found" };
  const content = await contentOf(contentType, body);
  if (content.byteLength !== file.announcedBytes) {
    const message = `announced ${file.announcedBytes} bytes, got ${content.byteLength}`;
    workspace.violations.add({ where: "upload", error: "bad_length", message, pointer: "" });
    return { status: 400, body: `Error: ${message}` };
  }
  workspace.files.put({ ...file, content });
  return { status: 200, body: `OK - ${content.byteLength}` };
};

const contentOf = async (contentType: string, body: Buffer): Promise<Buffer> => {
  if (!contentType.startsWith("multipart/form-data")) return body;
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  const [first] = form.values();
  if (first === undefined) return Buffer.alloc(0);
  return typeof first === "string" ? Buffer.from(first) : Buffer.from(await first.arrayBuffer());
};
