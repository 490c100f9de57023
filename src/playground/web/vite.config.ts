import { defineConfig } from "vite";

export default defineConfig({
  // The page is served from the root of whatever port the playground has.
  base: "/",
  esbuild: { jsx: "automatic" },
  build: {
    outDir: "../../../dist/playground/web",
    emptyOutDir: true,
    // A page of the own machine: one file loads as fast as several.
    chunkSizeWarningLimit: 5_000,
  },
});
