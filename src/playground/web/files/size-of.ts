/** "812 bytes", "3.4 KB", "12 MB" (a thousand bytes a KB). */
export const sizeOf = (bytes: number): string => {
  if (bytes < 1_000) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  const [unit, size] =
    bytes < 1_000_000 ? ["KB", 1_000] : bytes < 1_000_000_000 ? ["MB", 1e6] : ["GB", 1e9];
  const value = bytes / Number(size);
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
};
