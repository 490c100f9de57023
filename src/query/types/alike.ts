/** Stems that stand for others where the exact ones match nothing, the nearest first. */
const ALIKE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    on: ["enabl", "activat"],
    off: ["disabl", "deactivat"],
    enabl: ["activat"],
    disabl: ["deactivat"],
    activat: ["enabl"],
    deactivat: ["disabl"],
    suspend: ["deactivat", "disabl"],
    grant: ["assign", "enabl", "add"],
    giv: ["assign", "grant"],
    assign: ["grant"],
    allow: ["enabl", "grant"],
    revok: ["remov", "disabl"],
    unassign: ["remov", "revok"],
    withdraw: ["revok", "remov"],
    withdrawn: ["revok", "remov"],
    tak: ["revok", "remov"],
    remov: ["revok", "delet", "purg"],
    delet: ["remov", "purg"],
    creat: ["add"],
    add: ["creat", "assign"],
    new: ["creat", "add"],
    edit: ["chang", "updat"],
    updat: ["chang", "edit"],
    modify: ["edit", "chang", "updat"],
    modifi: ["edit", "chang", "updat"],
    modificat: ["edit", "chang", "updat"],
    alter: ["chang", "edit", "updat"],
    amend: ["chang", "edit", "updat"],
    chang: ["edit", "updat"],
    rotat: ["reset", "chang"],
    regenerat: ["reset"],
    wip: ["purg", "delet"],
    eras: ["purg", "delet"],
    finish: ["end"],
    complet: ["end"],
    open: ["creat"],
    provision: ["provisioner"],
    begin: ["start"],
    began: ["start"],
    begun: ["start"],
    config: ["configurat"],
    authenticat: ["auth"],
    sso: ["federat"],
    person: ["user"],
    account: ["user"],
    employe: ["user"],
    organizat: ["org"],
    organisat: ["org"],
    repo: ["repository"],
    link: ["url"],
    error: ["io"],
    fail: ["error"],
    failur: ["error"],
    login: ["logg"],
  }),
);

/** Stems that say what labels say in two words: "API clients renamed" is API client name changed. */
const IN_LABELS: ReadonlyMap<string, readonly string[]> = new Map([
  ["renam", ["name", "chang"]],
  ["idp", ["identity", "provider"]],
]);

/** A stem as labels have it. */
export const inLabels = (stem: string): readonly string[] => IN_LABELS.get(stem) ?? [stem];

/** The stems that one may stand for, the nearest first. */
export const alikeOf = (stem: string): readonly string[] => ALIKE.get(stem) ?? [];

/** Whether a stem may stand for others. */
export const isAlike = (stem: string): boolean => ALIKE.has(stem) || IN_LABELS.has(stem);

/** Stems of what is done; all others of a label say to what. */
const ACTIONS = new Set(
  `add chang delet activat deactivat edit creat disabl enabl remov assign revok reset archiv clos export purg updat
  download end start grant on off suspend giv allow unassign withdraw withdrawn tak new modify modifi modificat alter amend
  renam rotat regenerat wip eras finish complet open begin began begun`.split(/\s+/),
);

/** Whether a stem says what is done, rather than to what. */
export const isAction = (stem: string): boolean => ACTIONS.has(stem);

/** How far a stem is from a known one: 0 for itself, undefined when they have nothing to do with each other. */
export const farnessOf = (stem: string, known: ReadonlySet<string>): number | undefined => {
  if (known.has(stem)) return 0;
  const place = alikeOf(stem).findIndex((other) => known.has(other));
  return place === -1 ? undefined : place + 1;
};
