import { defineConfig, type Plugin } from "vite";

/**
 * The stylesheet of slack-blocks-to-jsx holds below an id, which may stand in a page only once; the page has many of its
 * blocks. Its class of the same name takes the id's place, with the id's weight, so that its rules keep their order. In a layer,
 * so that every rule of the page's own comes before it.
 */
const scopeLibraryStyles: Plugin = {
  name: "scope-library-styles",
  enforce: "pre",
  transform: (css, file) =>
    file.endsWith("slack-blocks-to-jsx/dist/style.css")
      ? `@layer library{${css
          .replaceAll("#slack_blocks_to_jsx", ":is(#slack_blocks_to_jsx,.slack_blocks_to_jsx)")
          .replaceAll("!important", "")}}`
      : null,
};

export default defineConfig({
  // The page is served from the root of whatever port the playground has.
  base: "/",
  esbuild: { jsx: "automatic" },
  plugins: [scopeLibraryStyles],
  build: {
    outDir: "../../../dist/playground/web",
    emptyOutDir: true,
    // What draws charts and Markdown is as large as that, and fetched when it is needed.
    chunkSizeWarningLimit: 1_500,
  },
});
