// What is written in Markdown: notices, help, declarations. GF713: a mark outside the closed set. GF714: a notice that stands
// in a step and has no words.
import { placedNotices } from '../../procedure/asked-questions.js';
import { suggesting } from '../../procedure/nearest-name.js';
import { readBlocks } from '../../procedure/read-blocks.js';
import type { StrangeMark } from '../../procedure/read-blocks.js';
import { atText, everyText } from '../every-text.js';
import type { Finding, Rule } from '../rule.js';

export const strangeMark: Rule = {
  code: 'GF713',
  severity: 'error',
  find: (subject) =>
    everyText(subject).filter(({ sort }) => sort === 'markdown').flatMap((placed) => {
      let from = 0;
      return readBlocks(placed.text).strange.filter(isNoEnd).map((found) => {
        const within = withinText(placed.text, found, from);
        from = within === undefined ? from : within.start + within.length;
        return { ...atText(placed, `"${shortened(found.raw)}" is ${WHAT[found.sort]}: it is shown as it stands.`, REMEDY[found.sort] ?? KNOWN), ...(within === undefined ? {} : { within }) };
      });
    }),
};

/** The end of an element goes with its beginning. */
function isNoEnd({ sort, raw }: StrangeMark, index: number, all: readonly StrangeMark[]): boolean {
  const [, name = ''] = sort === 'html' ? (/^<\/([a-z][a-z0-9]*)/i.exec(raw) ?? []) : [];
  return name === '' || !all.slice(0, index).some((other) => other.sort === 'html' && other.raw.toLowerCase().startsWith(`<${name.toLowerCase()}`));
}

/** The first line of the mark, sought behind the marks before it. `undefined`: the parser wrote it otherwise. */
function withinText(text: string, { raw }: StrangeMark, from: number): Finding['within'] {
  const [line = ''] = raw.trim().split('\n');
  const start = text.indexOf(line, from);
  return start < 0 || line === '' ? undefined : { start, length: line.length };
}

const KNOWN = 'Write it with paragraphs, lists, headings, **strong**, *emphasis* and links only.';
const WHAT: Readonly<Record<StrangeMark['sort'], string>> = {
  html: 'HTML',
  image: 'an image',
  table: 'a table',
  link: 'a link that leads neither to https nor to an e-mail address',
  entity: 'an entity of HTML',
  reference: 'a reference for links',
  other: 'a mark that these texts do not know',
};
const REMEDY: Readonly<Partial<Record<StrangeMark['sort'], string>>> = {
  link: 'Write the whole address: [words](https://…) or [words](mailto:…).',
  entity: 'Write the character itself.',
  reference: 'Write the address where the link stands: [words](https://…).',
  table: 'Make a list of it.',
};
const MOST_SHOWN = 60;

function shortened(raw: string): string {
  const [line = ''] = raw.trim().split('\n');
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 1)}…` : line;
}

export const wordlessNotice: Rule = {
  code: 'GF714',
  severity: 'error',
  find: ({ procedure, firstTexts }) =>
    placedNotices(procedure).filter(({ notice }) => firstTexts.notices?.[notice] === undefined).map(({ notice, pointer }) => ({
      file: 'procedure.json',
      pointer: `${pointer}/notice`,
      about: notice,
      message: `The notice "${notice}" has no words: nothing stands there.`,
      remedy: suggesting(notice, Object.keys(firstTexts.notices ?? {}), `Write notices["${notice}"] in every language.`),
    })),
};
