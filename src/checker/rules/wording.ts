// Texts that are hard to read, or that come out otherwise than they were written. GF187: longer than fits. GF188: markup.
// GF189: a place-holder. GF135: a colon. GF136: capitals. GF137: a hint that repeats its label. GF138: a long sentence.
// GF139: informal address.
import { alike, atText, everyText, wordsOf } from '../every-text.js';
import type { PlacedText, TextSort } from '../every-text.js';
import type { Finding, Rule } from '../rule.js';

/** Characters that are still read. On a phone of 320 px about 32 stand in a line. */
export const MOST_CHARACTERS: Readonly<Partial<Record<TextSort, number>>> = { title: 80, label: 120, shortLabel: 60, option: 120, hint: 220, error: 250, paragraph: 500, markdown: 800 };

const rule = (code: string, find: (placed: PlacedText) => readonly [message: string, remedy: string] | undefined): Rule => ({
  code,
  severity: 'warning',
  find: (subject) =>
    everyText(subject).flatMap((placed): readonly Finding[] => {
      const found = find(placed);
      return found === undefined ? [] : [atText(placed, ...found)];
    }),
});

export const tooLong = rule('GF187', ({ sort, text }) => {
  const most = MOST_CHARACTERS[sort] ?? Infinity;
  if (text.length <= most) return undefined;
  return [`This ${NAMES[sort]} has ${text.length} characters; more than ${most} fill ${Math.ceil(most / 32)} lines of a phone and are not read.`, sort === 'label' ? 'Shorten it, and put the rest into the hint.' : 'Shorten it.'];
});
const NAMES: Readonly<Record<TextSort, string>> = { title: 'heading', label: 'label', shortLabel: 'short label', option: 'option', hint: 'hint', error: 'error message', paragraph: 'paragraph', name: 'name', law: 'law', markdown: 'block' };

/** Tags, entities, and the marks of Markdown that stand in no ordinary sentence. */
const MARKUP = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d+);|\*\*[^*\s][^*]*\*\*|__[^_\s][^_]*__|\[[^\][]+\]\((?:https?:|mailto:|\/)[^)]*\)|^#{1,6}\s|^\s*[-*]\s|`[^`]+`/i;

export const markup = rule('GF188', ({ sort, text }) => {
  // What may have marks is looked at by GF713.
  const [found] = sort === 'markdown' ? [] : (MARKUP.exec(text) ?? []);
  return found === undefined ? undefined : [`"${found.trim()}" is shown as it stands: texts are plain.`, 'Write it without marks; a list or a new paragraph is an entry of its own.'];
});

/** What is written to be replaced later, and what nothing here fills in. */
const PLACEHOLDER = /\b(?:TBD|FIXME|XXX+)\b|lorem ipsum|\{\{[^}]*\}\}|\$\{[^}]*\}|\{\w*\}|%[sd](?!\w)|\[(?:\.{3}|…)\]|à traduire|à écrire :|noch schreiben:|nach ze schreiwen:|\[to check:|zu übersetzen|noch übersetzen|ze iwwersetzen|to be translated|translation missing|^(?:[.…?_-]+|x{2,})$/iu;

export const placeholder = rule('GF189', ({ text }) => {
  const [found] = PLACEHOLDER.exec(text.trim()) ?? /\bTODO\b/.exec(text) ?? [];
  return found === undefined ? undefined : [`"${found}" is a place-holder: a citizen would read it.`, 'Write the words themselves; nothing is filled in.'];
});

export const colonAtTheEnd = rule('GF135', ({ sort, text }) =>
  (sort === 'label' || sort === 'shortLabel' || sort === 'title' || sort === 'option') && /:\s*$/.test(text)
    ? [`"${text}" ends in a colon; where a list or an error message goes on after it, a second one would follow.`, 'Leave the colon out.']
    : undefined,
);

export const capitals = rule('GF136', ({ sort, text }) => {
  if (sort === 'law' || sort === 'name') return undefined;
  const letters = text.replace(/[^\p{L}]/gu, '');
  const hasLongWord = wordsOf(text).some((word) => word.length > LONGEST_ABBREVIATION);
  return letters.length > LONGEST_ABBREVIATION && hasLongWord && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
    ? ['This text is written in capitals: it is hard to read, and some screen readers spell it out.', 'Write it as in a sentence.']
    : undefined;
});
const LONGEST_ABBREVIATION = 6;

export const repeatingHint: Rule = {
  code: 'GF137',
  severity: 'warning',
  find: (subject) => {
    const labels = new Map(everyText(subject).filter(({ sort }) => sort === 'label').map(({ language, isEasy, about, text }) => [`${language}\n${isEasy}\n${about}`, text]));
    return everyText(subject).filter(({ sort, pointer }) => sort === 'hint' && !pointer.includes('/options/')).flatMap((hint) => {
      const label = (labels.get(`${hint.language}\n${hint.isEasy}\n${hint.about}`) ?? labels.get(`${hint.language}\nfalse\n${hint.about}`));
      const said = new Set(wordsOf(alike(label ?? '')));
      const isNew = label === undefined || wordsOf(alike(hint.text)).some((word) => !said.has(word));
      return isNew ? [] : [atText(hint, `The hint says nothing that the label "${label}" does not say.`, 'Help with an example or with where to find the answer, or leave the hint out.')];
    });
  },
};

/** Words in one sentence; beyond this many readers lose the thread. */
const MOST_WORDS = 25;

export const longSentence = rule('GF138', ({ sort, text }) => {
  if (sort === 'law' || sort === 'name') return undefined;
  const longest = Math.max(...text.split(/(?<=[.!?;:…])\s+/u).map((sentence) => wordsOf(sentence).length));
  return longest <= MOST_WORDS ? undefined : [`A sentence has ${longest} words; of more than ${MOST_WORDS} many readers lose the thread.`, 'Make two of it.'];
});

/** Only words that are nothing else in the language. The familiar form is that of a friend, not of an office. */
const INFORMAL: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /(?:^|[^\p{L}])(?:tu|toi|tes)(?![\p{L}])/iu],
  ['de', /(?:^|[^\p{L}])(?:du|dich|dein(?:e[mnrs]?)?)(?![\p{L}])/iu],
  ['lb', /(?:^|[^\p{L}])(?:du|dech|däin|däi|denger|dengem)(?![\p{L}])/iu],
]);

/** Streets and offices keep their French names in every language. */
const FRENCH_NAME = /(?:rue|avenue|place|route|boulevard|chemin|impasse|allée|square|quai|montée|côte|cité|pont|parc|ministère|centre|école|lycée|maison|office|service)\s+du(?![\p{L}])/giu;

export const informalAddress = rule('GF139', ({ language, sort, text }) => {
  const found = sort === 'law' || sort === 'name' ? undefined : INFORMAL.get(language.split('-')[0] ?? '')?.exec(text.replace(FRENCH_NAME, ''))?.[0];
  return found === undefined ? undefined : [`"${found.replace(/^[^\p{L}]/u, '')}" addresses the citizen as a friend.`, 'Write the polite form: vous, Sie, Dir.'];
});
