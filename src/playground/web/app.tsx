/** The whole page. */
export const App = () => <main>audit-bot playground</main>;
