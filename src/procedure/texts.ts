// The procedure's words in one language. A missing text is taken from the next language and keeps that one's `lang`.
import type { Blocks } from '../model/blocks.js';
import type { Path } from '../model/path.js';
import type { QuestionTexts, PartialTexts } from '../model/procedure.js';
import type { PartOf } from '../model/outline.js';
import type { Text } from '../model/text.js';
import { readableName } from './readable-name.js';

export interface OptionText {
  readonly label: Text;
  readonly hint?: Text;
}

/** A question, a group or a list: what has words of its own. */
export interface Named {
  /** By which texts speak of it: `children[].name`. */
  readonly pattern: Path;
  /** The schema's own words. */
  readonly title?: string;
  /** What it is a part of, where it has no title. */
  readonly part?: PartOf;
  readonly description?: string;
}

/** Words by what they name. Each knows the other, where there are easy ones. Every lookup that must show something always returns something. */
export interface Words {
  /** The same in easy language, with these where that has none. */
  readonly easy?: Words;
  /** Of easy words, the ordinary ones. */
  readonly ordinary?: Words;
  title(): Text;
  authority(): Text;
  introduction(): readonly Text[];
  nextSteps(): readonly Text[];
  legalBasis(id: string): Text;
  source(id: string, word: 'name' | 'authority' | 'purpose'): Text;
  /** Of a task, or of a section of the task list. */
  taskTitle(id: string): Text | undefined;
  stepTitle(step: string): Text | undefined;
  stepBody(step: string): readonly Text[];
  /** Empty where neither texts nor schema have any: the name of an entry, a choice between branches. */
  label(named: Named): Text;
  shortLabel(named: Named): Text;
  hint(named: Named): Text | undefined;
  /** Of a notice, by its key; of a question, what is read before it, and its help. */
  blocks(of: { readonly notice: string } | { readonly question: Path; readonly word: 'body' | 'help' }): Blocks | undefined;
  /** @param fallback the schema's own words */
  option(pattern: Path, code: string, fallback?: string): OptionText;
  /** What one row of a list is called. */
  rowName(list: Named & { readonly rowTitle?: string }): Text | undefined;
  /** The designer's own sentence for an issue. */
  sentence(pattern: Path, code: string): Text | undefined;
}

/** @param order texts in the order of preference: the language asked for first, then its fallbacks. Never empty. */
export function wordsFrom(order: readonly PartialTexts[]): Words {
  const [first] = order;
  const ordinary = wordsIn(order);
  if (first?.easy === undefined) return ordinary;
  const { format, language, easy } = first;
  return Object.assign(ordinary, { easy: { ...wordsIn([{ ...easy, format, language }, ...order]), ordinary } });
}

function wordsIn(order: readonly PartialTexts[]): Words {
  const pick = (read: (texts: PartialTexts) => string | undefined): Text | undefined => {
    for (const texts of order) {
      const text = read(texts);
      if (text !== undefined && text !== '') return { text, lang: texts.language };
    }
    return undefined;
  };
  const pickAll = (read: (texts: PartialTexts) => readonly string[] | undefined): readonly Text[] => {
    const written = (texts: PartialTexts): readonly string[] => (read(texts) ?? []).filter((text) => text !== '');
    const texts = order.find((each) => written(each).length > 0);
    return texts === undefined ? [] : written(texts).map((text) => ({ text, lang: texts.language }));
  };
  const name = (text: string): Text => ({ text, lang: order[0]?.language ?? 'en' });
  const ofQuestion = (path: Path, read: (texts: Partial<QuestionTexts>) => string | undefined) =>
    pick(({ questions }) => (questions?.[path] === undefined ? undefined : read(questions[path])));
  const ofPart = ({ title, part }: Named, word: 'label' | 'shortLabel'): Text | undefined => {
    if (title !== undefined || part === undefined) return undefined;
    const { number, of, whole } = part;
    const name = words[word](whole);
    return { ...name, parts: [...(name.parts ?? []), { number, ...(of === undefined ? {} : { of }) }] };
  };
  const words: Words = {
    title: () => pick(({ procedure }) => procedure?.title) ?? name(''),
    authority: () => pick(({ procedure }) => procedure?.authority) ?? name(''),
    introduction: () => pickAll(({ procedure }) => procedure?.introduction),
    nextSteps: () => pickAll(({ procedure }) => procedure?.nextSteps),
    legalBasis: (id) => pick(({ legalBasis }) => legalBasis?.[id]) ?? name(id),
    source: (id, word) => pick(({ sources }) => sources?.[id]?.[word]) ?? name(id),
    taskTitle: (id) => pick(({ tasks }) => tasks?.[id]),
    stepTitle: (step) => pick(({ steps }) => steps?.[step]?.title),
    stepBody: (step) => pickAll(({ steps }) => steps?.[step]?.body),
    label: (named) => ofQuestion(named.pattern, ({ label }) => label) ?? ofPart(named, 'label') ?? fromSchema(named),
    shortLabel: (named) => ofQuestion(named.pattern, ({ shortLabel, label }) => shortLabel ?? label) ?? ofPart(named, 'shortLabel') ?? fromSchema(named),
    hint: ({ pattern, description }) =>
      // Where a designer wrote words, a hint left out is left out on purpose.
      ofQuestion(pattern, ({ hint }) => hint) ?? (description === undefined || ofQuestion(pattern, ({ label }) => label) !== undefined ? undefined : { text: description, lang: '' }),
    blocks: (of) => {
      for (const { notices, questions, language } of order) {
        const blocks = 'notice' in of ? notices?.[of.notice] : questions?.[of.question]?.[of.word];
        if (blocks !== undefined && blocks.length > 0) return { blocks, lang: language };
      }
      return undefined;
    },
    option: (pattern, code, fallback) =>
      optionText(fallback === undefined ? name(code) : { text: fallback, lang: '' }, (read) => ofQuestion(pattern, ({ options }) => read(options?.[code]))),
    rowName: ({ pattern, rowTitle }) => ofQuestion(`${pattern}[]`, ({ label }) => label) ?? (rowTitle === undefined ? undefined : { text: rowTitle, lang: '' }),
    sentence: (pattern, code) =>
      code.startsWith('rule.') ? pick(({ rules }) => rules?.[code.slice('rule.'.length)]) : ofQuestion(pattern, ({ errors }) => errors?.[code]),
  };
  return words;
}

type OptionFile = NonNullable<QuestionTexts['options']>[string];

function optionText(fallback: Text, pick: (read: (option: OptionFile | undefined) => string | undefined) => Text | undefined): OptionText {
  const label = pick((option) => (typeof option === 'string' ? option : option?.label)) ?? fallback;
  const hint = pick((option) => (typeof option === 'string' ? undefined : option?.hint));
  return hint === undefined ? { label } : { label, hint };
}

/** The schema's own words, then the property's name made readable. They are in no known language. */
function fromSchema({ title, pattern }: Named): Text {
  return { text: title ?? readableName(pattern), lang: '' };
}
