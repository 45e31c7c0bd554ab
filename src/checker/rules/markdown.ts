// What is written in Markdown: notices, help, declarations. GF713: a mark outside the closed set. GF714: a notice that stands
// in a step and has no words.
import { placedNotices } from '../../procedure/asked-questions.js';
import { suggesting } from '../../procedure/nearest-name.js';
import { readBlocks } from '../../procedure/read-blocks.js';
import type { StrangeMark } from '../../procedure/read-blocks.js';
import { atText, everyText } from '../every-text.js';
import type { Rule } from '../rule.js';

export const strangeMark: Rule = {
  code: 'GF713',
  severity: 'error',
  find: (subject) =>
    everyText(subject).filter(({ sort }) => sort === 'markdown').flatMap((placed) => {
      const [found, ...more] = readBlocks(placed.text).strange;
      if (found === undefined) return [];
      const also = more.length === 0 ? '' : ` The same text has ${more.length} more.`;
      return [atText(placed, `"${shortened(found.raw)}" is ${WHAT[found.sort]}: it is shown as it stands.${also}`, REMEDY[found.sort] ?? KNOWN)];
    }),
};

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
