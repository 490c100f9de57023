/**
 * A `content-disposition` header that has a file saved under its name, whatever is in that name. Old browsers read the
 * first, plain name, all others the second one.
 * Source: RFC 6266, section 4; RFC 5987, section 3.2
 */
export const contentDisposition = (name: string): string => {
  // Through UTF-8 and back: half a character has no encoding.
  const wellFormed = Buffer.from(name, "utf8").toString("utf8");
  const safe = wellFormed.replace(/[\p{Cc}\p{Cf}/\\]/gu, "_") || "file";
  const plain = safe.replace(/[^\x20-\x7e]/g, "_").replace(/["%]/g, "_");
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
