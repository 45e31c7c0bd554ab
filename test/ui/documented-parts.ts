// The parts that docs/theming.md promises, and what is wrong with the parts of a form that stands on the page.

/** From the table under "Parts", in its order. */
export function documentedParts(theming: string): readonly string[] {
  const [, parts = ''] = theming.split(/^## Parts$/m);
  return [...parts.matchAll(/^\| `([a-z-]+)` \|/gm)].flatMap(([, name]) => name ?? []);
}

/** Second names of `button`; each has exactly one. */
const LOOKS = ['primary', 'secondary', 'plain', 'danger'];

/** Which elements need which part: one of these. */
const NEEDED: readonly (readonly [selector: string, ...parts: string[]])[] = [
  ['input:is([type=radio], [type=checkbox])', 'option-input'],
  // The native control for files is never seen: a button works it.
  ['input:not([type=radio], [type=checkbox], [type=file][hidden]), textarea, select', 'input'],
  ['label', 'label', 'option-label'],
  ['legend', 'label'],
  ['#heading', 'heading'],
  [':is(h1, h2, h3, h4, h5, h6):not(#heading)', 'subheading'],
  ['button', 'button'],
  ['[role=listbox]', 'listbox'],
  ['[role=option]', 'listbox-option'],
  ['[role=note]', 'notice'],
  ['nav', 'languages'],
  ['details', 'help'],
  ['dl > div', 'row'],
  ['dt', 'row-label'],
  ['dd:not(.change)', 'row-value'],
  ['.question', 'question'],
  ['fieldset:is(.group, .nest)', 'group'],
  ['.entry', 'entry'],
  ['.option', 'option'],
  ['.option-hint', 'option-hint'],
  ['.hint', 'hint'],
  ['.error', 'error'],
  ['.check', 'check'],
  ['.files > li', 'file'],
  ['.task-list > li', 'task'],
  ['.task-list [id^="status:"]', 'task-state'],
  ['.receipt-card', 'receipt'],
  ...['frame', 'bar', 'procedure', 'notice', 'progress', 'error-summary', 'check-summary', 'later-summary', 'actions', 'save'].map((name) => [`.${name}`, name] as const),
];

/** @param documented what the page was promised */
export function partProblems(root: ShadowRoot, documented: readonly string[]): readonly string[] {
  const known = new Set(documented);
  const unknown = [...root.querySelectorAll('[part]')].flatMap((element) => [...element.part].filter((name) => !known.has(name)).map((name) => `${outline(element)}: ${name} is in no table`));
  const without = NEEDED.flatMap(([selector, ...parts]) => [...root.querySelectorAll(selector)].filter(({ part }) => !parts.some((name) => part.contains(name))).map((element) => `${outline(element)}: no ${parts.join(' or ')}`));
  const unclear = [...root.querySelectorAll('button')].filter(({ part }) => LOOKS.filter((name) => part.contains(name)).length !== 1).map((element) => `${outline(element)}: which button it is`);
  return [...unknown, ...without, ...unclear];
}

function outline(element: Element): string {
  return element.outerHTML.replace(/>[^]*/, ">");
}
