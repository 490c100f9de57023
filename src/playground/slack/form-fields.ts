/**
 * The entries of a form in a request's body; `undefined` when it is none.
 * @param contentType with its boundary, for `multipart/form-data`
 */
export const formFields = async (
  contentType: string,
  body: Buffer<ArrayBuffer>,
): Promise<readonly (readonly [name: string, value: Buffer])[] | undefined> => {
  try {
    const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
    return await Promise.all(
      [...form].map(async ([name, value]) => {
        const bytes = typeof value === "string" ? value : await value.arrayBuffer();
        return [name, typeof bytes === "string" ? Buffer.from(bytes) : Buffer.from(bytes)] as const;
      }),
    );
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};
