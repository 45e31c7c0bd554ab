// Things that cannot be told apart by their names. GF181: options of a question. GF182: questions of a step. GF186: a text
// that is the same in two languages. GF702: headings of steps.
import { memberPointerOf } from '../../model/path.js';
import type { EasyTexts } from '../../model/procedure.js';
import type { Language } from '../../model/text.js';
import { repeated } from '../../procedure/problem.js';
import { shapeOf } from '../../schema/shape.js';
import { shownIn } from '../asked-places.js';
import type { AskedQuestion } from '../asked-places.js';
import { alike, atText, everyText, wordsOf } from '../every-text.js';
import type { PlacedText } from '../every-text.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { lastName } from './questions.js';

export const sameOptions: Rule = {
  code: 'GF181',
  severity: 'error',
  find: (subject) =>
    repeated(everyText(subject).filter(({ sort }) => sort === 'option'), ({ language, about, isEasy, text }) => `${language}\n${isEasy}\n${about}\n${alike(text)}`).map(({ entry }) =>
      atText(entry, `Two options of "${entry.about}" read "${entry.text}".`, 'Say in each what tells it from the others.'),
    ),
};

export const sameLabels: Rule = {
  code: 'GF182',
  severity: 'warning',
  find: (subject) =>
    waysToRead(subject).flatMap(({ language, isEasy, words }) => {
      const labelled = subject.questions.flatMap((question) => {
        const label = words((texts) => texts?.questions?.[question.pattern]?.label);
        return label === undefined ? [] : [{ question, label }];
      });
      const twice = repeated(labelled, ({ question, label }) => `${question.step}\n${shownIn(question)}\n${alike(label.text)}`);
      return twice.filter(({ entry, first }) => isNews(isEasy, [entry.label, first.label]) && [entry, first].some(({ question }) => isCertain(subject, question))).map(({ entry, first }) => ({
        file: `texts/${language}.json`,
        pointer: `${entry.label.base}${memberPointerOf('/questions', entry.question.pattern)}/label`,
        about: entry.question.pattern,
        message: `"${entry.label.text}" is asked twice in the step "${entry.question.step}": as "${first.question.pattern}" and as "${entry.question.pattern}".`,
        remedy: 'Say in each label whose or which it is: an error message names the question by it.',
      }));
    }),
};

/** Not of two steps of which either may be left out: they may be for different people. */
export const sameHeadings: Rule = {
  code: 'GF702',
  severity: 'warning',
  find: (subject) =>
    waysToRead(subject).flatMap(({ language, isEasy, words }) => {
      const titled = subject.procedure.steps.flatMap(({ id, when }) => {
        const title = words((texts) => texts?.steps?.[id]?.title);
        return title === undefined ? [] : [{ id, title, isConditional: when !== undefined }];
      });
      const twice = repeated(titled, ({ title }) => alike(title.text));
      return twice.filter(({ entry, first }) => isNews(isEasy, [entry.title, first.title]) && !(entry.isConditional && first.isConditional)).map(({ entry, first }) => ({
        file: `texts/${language}.json`,
        pointer: `${entry.title.base}${memberPointerOf('/steps', entry.id)}/title`,
        about: entry.id,
        message: `The steps "${first.id}" and "${entry.id}" have the same heading, "${entry.title.text}": who goes on seems to be where she was.`,
        remedy: 'Say in each heading what the step is about.',
      }));
    }),
};

interface Worded {
  readonly text: string;
  /** Where these words stand in the file: an empty text, or `/easy`. */
  readonly base: string;
}

interface WayToRead {
  readonly language: Language;
  readonly isEasy: boolean;
  /** What is shown; `undefined` where nothing is written, or an empty text (GF119). */
  readonly words: (pick: (texts: EasyTexts | undefined) => string | undefined) => Worded | undefined;
}

/** Each language, in ordinary words and in easy ones: where there are none, the ordinary ones are shown. */
function waysToRead({ languages, texts }: Subject): readonly WayToRead[] {
  return languages.flatMap((language) => {
    const own = texts[language];
    const words = (isEasy: boolean): WayToRead['words'] => (pick) => {
      const easy = isEasy ? (pick(own?.easy) ?? '') : '';
      const text = easy.trim() === '' ? (pick(own) ?? '') : easy;
      return text.trim() === '' ? undefined : { text, base: easy.trim() === '' ? '' : '/easy' };
    };
    return [false, ...(own?.easy === undefined ? [] : [true])].map((isEasy) => ({ language, isEasy, words: words(isEasy) }));
  });
}

/** What is the same in ordinary words is said of those. */
function isNews(isEasy: boolean, both: readonly Worded[]): boolean {
  return !isEasy || both.some(({ base }) => base !== '');
}

/** Of two that only stand there for some, one may stand in the place of the other. */
function isCertain({ document, places }: Subject, question: AskedQuestion): boolean {
  if (question.ask.when !== undefined && question.ask.path === question.pattern) return false;
  const whole = places.find(({ pattern }) => pattern === shownIn(question) && pattern !== '');
  if (whole === undefined) return true;
  const { members, alternatives } = shapeOf(document, whole.place.places, { value: undefined, choose: () => undefined });
  return alternatives.length === 0 || members.has(lastName(question));
}

/** Fewer words than this are often the same: names, codes, greetings. */
const FEWEST_WORDS = 4;

export const sameInTwoLanguages: Rule = {
  code: 'GF186',
  severity: 'warning',
  find: (subject) => {
    const first = new Map<string, PlacedText>();
    return everyText(subject).flatMap((placed) => {
      if (placed.sort === 'name' || placed.sort === 'law') return [];
      const words = wordsOf(placed.text).filter((word) => /\p{L}{2}/u.test(word));
      if (words.length < FEWEST_WORDS) return [];
      const key = `${placed.pointer}\n${alike(placed.text)}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, placed);
      return other === undefined || languageOf(other) === languageOf(placed) ? [] : [atText(placed, `This text is the same in ${other.language} and in ${placed.language}: "${placed.text}"`, 'Translate it.')];
    });
  },
};

/** `pt` and `pt-BR` may well agree. */
function languageOf({ language }: PlacedText): string {
  return language.split('-')[0] ?? language;
}
