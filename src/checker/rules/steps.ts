// What a step asks of a citizen at once. GF161: too many questions. GF162: nothing asked,
// nothing said. GF183: too many boxes to tick.
import { outlineAnywhere as outlineOf } from '../../answers/outline-anywhere.js';
import type { FormModel } from '../../model/form-model.js';
import type { OutlineItem } from '../../model/outline.js';
import { isJsonObject } from '../../model/json.js';
import type { Finding, Rule } from '../rule.js';
import { atAsk } from './questions.js';

/** More do not fit on a screen or two, and one mistake among them is hard to find again. */
const MOST_QUESTIONS = 12;

export const crowdedStep: Rule = {
  code: 'GF161',
  severity: 'warning',
  find: ({ model, procedure, today }) => {
    const { steps, questions } = outlineOf(withoutConditions(model), new Map(), today);
    const isAsked = (path: string): boolean => questions.get(path)?.readOnly !== true;
    return procedure.steps.flatMap(({ id }, index): readonly Finding[] => {
      const count = questionsIn(steps.get(id) ?? []).filter(isAsked).length;
      if (count <= MOST_QUESTIONS) return [];
      return [{ file: 'procedure.json', pointer: `/steps/${index}`, message: `The step "${id}" asks ${count} questions at once; more than ${MOST_QUESTIONS} tire, and mistakes are hard to find.`, remedy: 'Divide it into steps of what belongs together.' }];
    });
  },
};

/** As it is for whom every step applies. */
function withoutConditions(model: FormModel): FormModel {
  return { ...model, steps: model.steps.map(({ id, ask }) => ({ id, ask })) };
}

/** Rows are added one by one. */
function questionsIn(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.sort === 'question') return [item.path];
    return item.sort === 'group' ? questionsIn(item.items) : [];
  });
}

export const emptyStep: Rule = {
  code: 'GF162',
  severity: 'warning',
  find: ({ procedure, firstTexts }) =>
    procedure.steps.flatMap(({ id, ask = [] }, index) =>
      ask.length > 0 || (firstTexts.steps?.[id]?.body ?? []).length > 0
        ? []
        : [{ file: 'procedure.json', pointer: `/steps/${index}`, message: `The step "${id}" asks nothing and says nothing.`, remedy: `Ask something, write steps.${id}.body in the texts, or take the step out.` }],
    ),
};

/** More boxes than this are read by nobody. */
const MOST_BOXES = 20;

export const tooManyBoxes: Rule = {
  code: 'GF183',
  severity: 'warning',
  find: ({ questions }) =>
    questions.filter(({ kind }) => kind === 'choices').flatMap((question) => {
      const { codes } = isJsonObject(question.options) ? question.options : {};
      const count = Array.isArray(codes) ? codes.length : 0;
      return count <= MOST_BOXES ? [] : [atAsk(question, `"${question.pattern}" has ${count} boxes to tick; more than ${MOST_BOXES} are not read.`, 'Ask for the group first, or ask for rows of one choice each.')];
    }),
};
