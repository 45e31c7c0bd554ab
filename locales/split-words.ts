// Run after `lit-localize build`: words that few forms say move to folders of their own in src/text/locales/, and a page
// fetches them with what says them. `parts/`: kinds that come in parts of the program (src/fields/parts/parts.ts), by ids
// that begin with `issue.<kind>.` or `<kind>.`. `nested/`: groups, lists, notices and
// help (src/ui/nested/, src/fields/shared/place-issues.view.ts). `tasks/`: the task list. `expiry/`: the end of the page's
// own session. `receipt-part/`: what can be done with a receipt. `later/`: what no first screen says, with the later screens and kinds (src/ui/later-screens.ts); what is left is
// said by the part that every form has at once, held by test/house/first-words.test.ts.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { composedKinds, partKinds } from '../src/fields/parts/parts.js';

const FOLDER = new URL('../src/text/locales/', import.meta.url);
const OPENING = 'export const templates = {';
const CLOSING = '\n    };';

/** Some of the words of lists are said elsewhere too. */
const NESTED = /^'(?:list\.(?!(?:entry|entries|clear|remove)')|blocks\.|issue\.(?:place|list|group|branch)\.|issue\.map\.key-)/;
/** Some of these words are said by a first screen too. */
const LATER = new RegExp(
  `^'(?:${[
    "action\\.(?!(?:back|continue|erase|return|start)')",
    "asks\\.key-length'",
    "choices\\.(?:chosen|find)'",
    "issue\\.(?:choices|confirm|date|kept|long-text|national-id|number|text|yes-no)\\.",
    "list\\.remove'",
    "save\\.file'",
    "source\\.(?!slow')",
    "type\\.(?:group|list|yes-no)'",
    '(?:count|date|digest|kept|later|long-text|queued|receipt|refusal|review|seal|sending|text)\\.',
  ].join('|')})`,
);
const FOLDERS: Readonly<Record<string, (entry: string) => boolean>> = {
  parts: (entry) => [...partKinds, ...composedKinds].some((kind) => entry.startsWith(`'issue.${kind}.`) || entry.startsWith(`'${kind}.`)),
  nested: (entry) => NESTED.test(entry),
  tasks: (entry) => /^'tasks?\./.test(entry),
  expiry: (entry) => entry.startsWith("'expiry."),
  'receipt-part': (entry) => entry.startsWith("'receipt-part."),
  later: (entry) => LATER.test(entry),
};

function splitWords(file: string): void {
  // Of the library only what joins a sentence: its entrance would come as a file of its own, for nothing.
  const written = readFileSync(new URL(file, FOLDER), 'utf8').replace("from '@lit/localize';", "from '@lit/localize/internal/str-tag.js';");
  const start = written.indexOf(OPENING) + OPENING.length;
  const end = written.lastIndexOf(CLOSING);
  const entries = written.slice(start, end).trim().replace(/,$/, '').split(/,\n(?=')/);
  // What joins sentences is asked for only where one is joined.
  const headFor = (kept: readonly string[]): string => (kept.some((entry) => entry.includes('str`')) ? written.slice(0, start) : written.slice(0, start).replace(/ *import \{ ?str ?\}.*\n/, ''));
  const withEntries = (kept: readonly string[]): string => `${headFor(kept)}\n      ${kept.map((entry) => `${entry},`).join('\n')}${written.slice(end)}`;
  const isElsewhere = (entry: string): boolean => Object.values(FOLDERS).some((isIn) => isIn(entry));
  writeFileSync(new URL(file, FOLDER), withEntries(entries.filter((entry) => !isElsewhere(entry))));
  for (const [folder, isIn] of Object.entries(FOLDERS)) writeFileSync(new URL(`${folder}/${file}`, FOLDER), withEntries(entries.filter(isIn)));
}

for (const folder of Object.keys(FOLDERS)) mkdirSync(new URL(`${folder}/`, FOLDER), { recursive: true });
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))) splitWords(file);
