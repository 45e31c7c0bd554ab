// The procedure's words in one language. A missing text is taken from the next language and keeps that one's `lang`.
import type { QuestionModel } from '../model/form-model.js';
import type { Path } from '../model/path.js';
import type { QuestionTexts, PartialTexts } from '../model/procedure.js';
import type { Text } from '../model/text.js';

export interface OptionText {
  readonly label: Text;
  readonly hint?: Text;
}

/** Words by what they name. Every lookup that must show something always returns something. */
export interface Words {
  title(): Text;
  authority(): Text;
  introduction(): readonly Text[];
  nextSteps(): readonly Text[];
  legalBasis(id: string): Text;
  source(id: string, word: 'name' | 'authority' | 'purpose'): Text;
  stepTitle(step: string): Text | undefined;
  stepBody(step: string): readonly Text[];
  label(question: QuestionModel): Text;
  shortLabel(question: QuestionModel): Text;
  hint(question: QuestionModel): Text | undefined;
  option(path: Path, code: string): OptionText;
  /** The designer's own sentence for an issue. */
  sentence(path: Path, code: string): Text | undefined;
}

/** @param order texts in the order of preference: the language asked for first, then its fallbacks. Never empty. */
export function wordsFrom(order: readonly PartialTexts[]): Words {
  const pick = (read: (texts: PartialTexts) => string | undefined): Text | undefined => {
    for (const texts of order) {
      const text = read(texts);
      if (text !== undefined && text !== '') return { text, lang: texts.language };
    }
    return undefined;
  };
  const pickAll = (read: (texts: PartialTexts) => readonly string[] | undefined): readonly Text[] => {
    const texts = order.find((each) => read(each) !== undefined);
    return texts === undefined ? [] : (read(texts) ?? []).map((text) => ({ text, lang: texts.language }));
  };
  const name = (text: string): Text => ({ text, lang: order[0]?.language ?? 'en' });
  const ofQuestion = (path: Path, read: (texts: Partial<QuestionTexts>) => string | undefined) =>
    pick(({ questions }) => (questions?.[path] === undefined ? undefined : read(questions[path])));
  return {
    title: () => pick(({ procedure }) => procedure?.title) ?? name(''),
    authority: () => pick(({ procedure }) => procedure?.authority) ?? name(''),
    introduction: () => pickAll(({ procedure }) => procedure?.introduction),
    nextSteps: () => pickAll(({ procedure }) => procedure?.nextSteps),
    legalBasis: (id) => pick(({ legalBasis }) => legalBasis?.[id]) ?? name(id),
    source: (id, word) => pick(({ sources }) => sources?.[id]?.[word]) ?? name(id),
    stepTitle: (step) => pick(({ steps }) => steps?.[step]?.title),
    stepBody: (step) => pickAll(({ steps }) => steps?.[step]?.body),
    label: (question) => ofQuestion(question.path, ({ label }) => label) ?? fromSchema(question),
    shortLabel: (question) => ofQuestion(question.path, ({ shortLabel, label }) => shortLabel ?? label) ?? fromSchema(question),
    hint: (question) => ofQuestion(question.path, ({ hint }) => hint),
    option: (path, code) => optionText(code, name, (read) => ofQuestion(path, ({ options }) => read(options?.[code]))),
    sentence: (path, code) =>
      code.startsWith('rule.') ? pick(({ rules }) => rules?.[code.slice('rule.'.length)]) : ofQuestion(path, ({ errors }) => errors?.[code]),
  };
}

type OptionFile = NonNullable<QuestionTexts['options']>[string];

function optionText(
  code: string,
  name: (text: string) => Text,
  pick: (read: (option: OptionFile | undefined) => string | undefined) => Text | undefined,
): OptionText {
  const label = pick((option) => (typeof option === 'string' ? option : option?.label)) ?? name(code);
  const hint = pick((option) => (typeof option === 'string' ? undefined : option?.hint));
  return hint === undefined ? { label } : { label, hint };
}

/** The schema's own words, then the property's name made readable. They are in no known language. */
function fromSchema({ title, path }: QuestionModel): Text {
  const last = path.split('.').at(-1) ?? path;
  return { text: title ?? last.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(), lang: '' };
}
