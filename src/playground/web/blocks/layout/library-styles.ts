import css from "slack-blocks-to-jsx/dist/style.css?inline";

/** The class below which the library's styles apply; the library has it as an id too, which could stand only once in a page. */
export const LIBRARY_SCOPE = "slack_blocks_to_jsx";

const scoped = css
  // With an id's weight still, so that the library's rules keep their order among each other.
  .replaceAll(`#${LIBRARY_SCOPE}`, `:is(#${LIBRARY_SCOPE},.${LIBRARY_SCOPE})`)
  .replaceAll("!important", "");

// In a layer, so that every rule of the page's own comes before it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`@layer library{${scoped}}`);
document.adoptedStyleSheets.push(sheet);
