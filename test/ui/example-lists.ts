// Examples of steps with groups and lists at two depths, in any language: what the view tests walk through.
import type { Answer } from '../../src/model/answer.js';
import type { Language, Text } from '../../src/model/text.js';
import type { ReviewSection, Screen, SummaryRow } from '../../src/session/screen.js';
import type { IssueScreen, ListItem, QuestionScreen, RowItem, StepItem } from '../../src/session/step-items.js';
import { frameIn, issueAt, questionsIn, stepIn } from './example-screens.js';

type Step = Extract<Screen, { sort: 'step' }>;

export interface ExampleRow {
  /** What its path ends with. */
  readonly id: number;
  readonly firstName: Answer;
}

export interface ListExample {
  readonly rows: readonly ExampleRow[];
  readonly least?: number;
  readonly most?: number;
  readonly removed?: ListItem['removed'];
}

/** A text question of this name. */
function textAt(path: string, label: Text, answer: Answer = { state: 'blank' }): QuestionScreen {
  return { path, kind: 'text', options: { inputMode: 'text' }, optionTexts: {}, required: true, label, shortLabel: label, answer };
}

const ask = (path: string): StepItem => ({ sort: 'question', path });

/** Children with a first name and a date of birth each. */
export function childrenIn(lang: Language, { rows, least = 0, most, removed }: ListExample): { readonly list: ListItem; readonly questions: readonly QuestionScreen[] } {
  const say = (text: string): Text => ({ text, lang });
  const date = questionsIn(lang).find(({ kind }) => kind === 'date');
  if (date === undefined) throw new Error('no date among the examples');
  const questions = rows.flatMap(({ id, firstName }) => [textAt(`children[${id}].firstName`, say('First name'), firstName), { ...date, path: `children[${id}].birthDate` }]);
  const items = rows.map(({ id }, index): RowItem => {
    const path = `children[${id}]`;
    return { path, number: index + 1, items: [ask(`${path}.firstName`), ask(`${path}.birthDate`)], canRemove: rows.length > least, canMoveUp: index > 0, canMoveDown: index < rows.length - 1 };
  });
  return {
    questions,
    list: {
      sort: 'list',
      path: 'children',
      title: say('Children'),
      hint: say('Who live with you.'),
      required: false,
      rowName: say('Child'),
      rows: items,
      canAdd: most === undefined || rows.length < most,
      ...(most === undefined ? {} : { most }),
      ...(removed === undefined ? {} : { removed }),
    },
  };
}

const someRows: readonly ExampleRow[] = [
  { id: 0, firstName: { state: 'read', value: 'Demo', raw: 'Demo' } },
  { id: 1, firstName: { state: 'blank' } },
  { id: 2, firstName: { state: 'blank' } },
];

export function listStepIn(language: Language, example: ListExample = { rows: someRows }): Step {
  const { list, questions } = childrenIn(language, example);
  return { ...stepIn(language, questions), step: 'children', items: [list] };
}

/** Groups in groups, a list of single questions in a row, and an empty list. Its names are hostile. */
export function nestedStepIn(language: Language): Step {
  const say = (text: string): Text => ({ text, lang: language });
  const { list, questions } = childrenIn(language, { rows: someRows, most: 3, least: 3 });
  const street = textAt('home address.street "name"', say('Street'));
  const number = textAt('home address.house.n° [a]', say('Number'));
  const names = [0, 1].map((row) => textAt(`children[0].former[${row}]`, say('Former name')));
  const former: ListItem = {
    sort: 'list',
    path: 'children[0].former',
    title: { text: 'Noms antérieurs', lang: 'fr' },
    required: true,
    rowName: say('Former name'),
    around: [{ ...(list.rowName === undefined ? {} : { rowName: list.rowName }), number: 1 }],
    rows: names.map(({ path }, index): RowItem => ({ path, number: index + 1, items: [ask(path)], canRemove: true, canMoveUp: index > 0, canMoveDown: index === 0 })),
    canAdd: true,
    removed: { number: 2 },
  };
  const house: StepItem = { sort: 'group', path: 'home address.house', title: say('House'), hint: say('In the street.'), items: [ask(number.path)] };
  const items: readonly StepItem[] = [
    { sort: 'group', path: 'home address', title: say('Address'), hint: say('Where you live.'), items: [ask(street.path), house] },
    { ...list, rows: list.rows.map((row, index) => (index === 0 ? { ...row, items: [...row.items, former] } : row)) },
    { sort: 'list', path: 'others', title: say('Others'), required: false, rows: [], canAdd: true },
  ];
  const inOrder = [street, number, ...questions.slice(0, 2), ...names, ...questions.slice(2)];
  return { ...stepIn(language, inOrder), step: 'nested', items };
}

export const PLACE_ISSUES: readonly (readonly [path: string, code: string, params: IssueScreen['issue']['params']])[] = [
  ['home address', 'rule.address', {}],
  ['home address.street "name"', 'required', {}],
  ['children', 'list.repeated', {}],
  ['children[0].former[1]', 'required', {}],
  ['children[1].firstName', 'required', {}],
  ['others', 'list.too-few', { limit: 1 }],
];

/** The same step after a failed Continue: places and questions in them are wrong. */
export function failedNestedStepIn(language: Language): Step {
  const step = nestedStepIn(language);
  const issues = PLACE_ISSUES.map(([path, code, params]): IssueScreen => {
    const isQuestion = step.questions.some((question) => question.path === path);
    return isQuestion ? issueAt(step.questions, path, code, params) : { issue: { code, path, params }, kind: 'place', shortLabel: { text: 'Short name', lang: language } };
  });
  const of = (path: string): { readonly issue?: IssueScreen } => {
    const issue = issues.find((each) => each.issue.path === path);
    return issue === undefined ? {} : { issue };
  };
  const questions = step.questions.map((question) => ({ ...question, ...of(question.path) }));
  const items = step.items.map((item): StepItem => (item.sort === 'group' || item.sort === 'list' ? { ...item, ...of(item.path) } : item));
  return { ...step, questions, items, issues, focus: { turn: 1, target: 'summary' } };
}

/** A step on which one answer is only to be checked; and, if so wished, another is wrong. */
export function doubtfulStepIn(language: Language, hasError: boolean): Step {
  const questions = questionsIn(language);
  const doubt = issueAt(questions, 'person.birthDate', 'rule.long-ago');
  const issues: readonly IssueScreen[] = [...(hasError ? [issueAt(questions, 'person.name')] : []), { ...doubt, issue: { ...doubt.issue, severity: 'warning' } }];
  const marked = questions.map((question) => {
    const issue = issues.find((each) => each.issue.path === question.path);
    return issue === undefined ? question : { ...question, issue };
  });
  return { ...stepIn(language, marked), issues, focus: { turn: 1, target: 'summary' } };
}

/** Rows of two repeats, the inner one of single questions; something to check, something to send later. */
export function repeatsReviewIn(language: Language): Extract<Screen, { sort: 'review' }> {
  const say = (text: string): Text => ({ text, lang: language });
  const row = (path: string, label: string, answer: Answer): SummaryRow => ({ path, kind: 'text', options: { inputMode: 'text' }, optionTexts: {}, label: say(label), answer });
  const blank: Answer = { state: 'blank' };
  const alone = [row('home', 'Home', { state: 'read', value: 'Demo place' })];
  const child = (index: number): readonly SummaryRow[] => [row(`children[${index}].firstName`, 'First name', { state: 'read', value: `Demo ${index}` }), row(`children[${index}].proof`, 'Proof', blank)];
  const names = [0, 1].map((index) => row(`children[1].former[${index}]`, 'Former name', { state: 'read', value: `Demo-${index}` }));
  const blocks: ReviewSection['blocks'] = [
    { names: [], rows: alone },
    { names: [{ text: say('Child'), number: 1 }], rows: child(0) },
    { names: [{ text: say('Child'), number: 2 }], rows: child(1) },
    ...names.map((name, index) => ({ names: [{ text: say('Child'), number: 2 }, { text: say('Former name'), number: index + 1 }], rows: [name] })),
  ];
  const rows = blocks.flatMap((block) => block.rows);
  const issues: readonly IssueScreen[] = [
    { issue: { code: 'rule.short', path: 'children[1].firstName', severity: 'warning', params: {} }, kind: 'text', shortLabel: say('First name') },
    { issue: { code: 'required', path: 'children[0].proof', severity: 'later', params: {} }, kind: 'text', shortLabel: say('Proof') },
  ];
  return { ...frameIn(language), sort: 'review', sections: [{ step: 'family', title: say('Family'), rows, blocks }], issues };
}

/** Every state in which a list or a group can be met. */
export function nestedScreensIn(language: Language): Readonly<Record<string, Screen>> {
  return {
    'step with a list': listStepIn(language),
    'step with an empty list': listStepIn(language, { rows: [] }),
    'step with a removed row': listStepIn(language, { rows: someRows, removed: { number: 2 } }),
    'step of groups': nestedStepIn(language),
    'step of groups failed': failedNestedStepIn(language),
    'step to check': doubtfulStepIn(language, false),
    'step failed and to check': doubtfulStepIn(language, true),
    'review of repeats': repeatsReviewIn(language),
  };
}
