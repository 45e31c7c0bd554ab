// One example of every sort of screen and of every state in it, in any language: what the view tests walk through.
import type { Language, Text } from '../../src/model/text.js';
import type { ReviewSection, Screen, ScreenFrame, SummaryRow } from '../../src/session/screen.js';
import type { IssueScreen, OriginScreen, QuestionScreen, StepItem } from '../../src/session/step-items.js';

export const LANGUAGES: readonly Language[] = ['fr', 'de', 'lb', 'en'];
const INSTANT = '2026-03-08T09:42:00Z';

export function frameIn(language: Language): ScreenFrame {
  return {
    language,
    languages: LANGUAGES,
    procedureTitle: { text: 'Example of a procedure', lang: language },
    authority: { text: 'Example authority', lang: language },
    device: 'own',
    saving: { state: 'idle' },
    network: 'online',
    focus: { turn: 0, target: 'none' },
    canGoBack: true,
  };
}

/** Every kind of question, unanswered. The last hint exists in French only. */
export function questionsIn(lang: Language): readonly QuestionScreen[] {
  const say = (text: string): Text => ({ text, lang });
  const options = { codes: ['one', 'two'] };
  const optionTexts = { one: { label: say('The first'), hint: say('With a hint') }, two: { label: say('The second') } };
  const blank = { optionTexts: {}, required: true, answer: { state: 'blank' } } as const;
  const named = (label: string) => ({ label: say(label), shortLabel: say(label) });
  return [
    { ...blank, ...named('Family name'), path: 'person.name', kind: 'text', options: { inputMode: 'text' }, hint: say('As on your card.'), autocomplete: 'family-name' },
    { ...blank, ...named('Date of birth'), path: 'person.birthDate', kind: 'date', options: {}, hint: say('For example 31 3 1980.'), autocomplete: 'bday' },
    { ...blank, ...named('National number'), path: 'person.number', kind: 'national-id', options: {} },
    { ...blank, ...named('Which one'), path: 'which', kind: 'choice', options, optionTexts, hint: say('One only.') },
    { ...blank, ...named('Which ones'), path: 'all', kind: 'choices', options, optionTexts, required: false },
    { ...blank, ...named('Reason'), path: 'reason', kind: 'long-text', options: { maxLength: 20 }, required: false, hint: { text: 'Une phrase suffit.', lang: 'fr' } },
  ];
}

/** An issue for the question at `path`, with the engine's own words. */
export function issueAt(questions: readonly QuestionScreen[], path: string, code = 'required', params: IssueScreen['issue']['params'] = {}): IssueScreen {
  const question = questions.find((each) => each.path === path);
  if (question === undefined) throw new Error(`no question ${path}`);
  return { issue: { code, path, params }, kind: question.kind, options: question.options, shortLabel: question.shortLabel };
}

/** The questions one after the other, in no group. */
export function itemsOf(questions: readonly QuestionScreen[]): readonly StepItem[] {
  return questions.map(({ path }) => ({ sort: 'question', path }));
}

export function stepIn(language: Language, questions = questionsIn(language)): Extract<Screen, { sort: 'step' }> {
  return {
    ...frameIn(language),
    sort: 'step',
    step: 'person',
    title: { text: 'About you', lang: language },
    body: [{ text: 'A paragraph.', lang: language }],
    items: itemsOf(questions),
    ...(questions[0] === undefined ? {} : { first: questions[0] }),
    questions,
    progress: { current: 2, total: 8 },
    issues: [],
    returnsToReview: false,
  };
}

export const ISSUES: readonly (readonly [path: string, code: string, params: IssueScreen['issue']['params']])[] = [
  ['person.name', 'text.too-long', { limit: 40 }],
  ['person.birthDate', 'date.incomplete', { missing: 'month,year' }],
  ['person.number', 'national-id.checksum', {}],
  ['which', 'required', {}],
  ['all', 'choices.unknown', {}],
  ['reason', 'rule.reason-is-clear', {}],
];

/** The same step after a failed Continue: something is wrong everywhere. */
export function failedStepIn(language: Language, turn = 1): Extract<Screen, { sort: 'step' }> {
  const questions = questionsIn(language);
  const issues = ISSUES.map(([path, code, params]) => issueAt(questions, path, code, params));
  const marked = questions.map((question) => {
    const issue = issues.find((each) => each.issue.path === question.path);
    return issue === undefined ? question : { ...question, issue };
  });
  return { ...stepIn(language, marked), issues, focus: { turn, target: 'summary' } };
}

function rowsIn(lang: Language): readonly SummaryRow[] {
  const source: Text = { text: 'the example register', lang };
  const origin: OriginScreen = { source, retrievedAt: INSTANT, contested: false, original: '1980-03-31' };
  const answers = {
    'person.name': { answer: { state: 'read', value: 'Muster-Demo' }, origin: { ...origin, contested: true, original: 'Demo' } },
    'person.birthDate': { answer: { state: 'read', value: '1980-03-31' }, origin },
    'person.number': { answer: { state: 'read', value: '1893120105732' } },
    which: { answer: { state: 'read', value: 'one' } },
    all: { answer: { state: 'read', value: ['one', 'two'] } },
    reason: { answer: { state: 'blank' } },
  } as const;
  return questionsIn(lang).map(({ path, kind, options, optionTexts, label }) => {
    const answered: Pick<SummaryRow, 'answer' | 'origin'> = Object.entries(answers).find(([at]) => at === path)?.[1] ?? { answer: { state: 'blank' } };
    return { path, kind, options, optionTexts, label, ...answered };
  });
}

/** A section without a repeat. */
function flatSection(step: string, title: Text, rows: readonly SummaryRow[]): ReviewSection {
  return { step, title, rows, blocks: [{ names: [], rows }] };
}

function sourceIn(language: Language, stage: Extract<Screen, { sort: 'source' }>['stage']): Screen {
  const say = (text: string): Text => ({ text, lang: language });
  return {
    ...frameIn(language),
    sort: 'source',
    source: { id: 'register', name: say('the example register'), authority: say('Example office'), purpose: say('To fill in the form.'), legalBasis: say('An example law'), eli: 'https://example.org/law' },
    asks: [say('Family name'), say('Date of birth')],
    stage,
  };
}

/** Tasks in every state; `done`: all of them completed. */
export function tasksIn(language: Language, done = false): Extract<Screen, { sort: 'tasks' }> {
  const say = (text: string): Text => ({ text, lang: language });
  const state = (open: 'not-started' | 'in-progress' | 'mistakes') => (done ? 'completed' : open);
  const last = { id: 'sign', title: say('Declaration') };
  return {
    ...frameIn(language),
    sort: 'tasks',
    sections: [
      { id: 'you', title: say('You'), tasks: [{ id: 'person', title: say('About you'), state: 'completed', step: 'person' }, { id: 'home', title: say('Your home'), state: state('in-progress'), step: 'rent' }, { id: 'work', title: say('Your work'), state: state('mistakes'), step: 'work' }] },
      { id: 'end', title: say('The end'), tasks: [{ id: 'account', title: { text: 'Compte bancaire', lang: 'fr' }, state: state('not-started'), step: 'account' }, done ? { ...last, state: 'completed', step: 'sign' } : { ...last, state: 'cannot-start', first: [say('Your home'), say('Compte bancaire')] }] },
    ],
    done: done ? 5 : 1,
    total: 5,
  };
}

/** Every state a citizen can meet. */
export function screensIn(language: Language): Readonly<Record<string, Screen>> {
  const frame = frameIn(language);
  const say = (text: string): Text => ({ text, lang: language });
  const rows = rowsIn(language);
  const start = { ...frame, sort: 'start', introduction: [say('What it is.')], asksDevice: true, deviceMissing: false, draftDays: 7, canGoBack: false } as const;
  const review = { ...frame, sort: 'review', sections: [flatSection('person', say('About you'), rows.filter(({ path }) => path !== 'which')), flatSection('one', say('Which one'), rows.slice(3, 4))], issues: [] } as const;
  const queued = { ...frame, sort: 'queued', digest: 'a1b2c3d4'.repeat(8), queuedAt: INSTANT, attempts: 1, keepsPageOpen: true } as const;
  const [name] = questionsIn(language);
  const single = name === undefined ? [] : [{ ...name, required: false }];
  const { title: _title, ...untitled } = stepIn(language, single);
  return {
    start,
    'start without an answer': { ...start, deviceMissing: true, focus: { turn: 1, target: 'summary' } },
    'source offered': sourceIn(language, { at: 'offer' }),
    'source waiting': sourceIn(language, { at: 'waiting', slow: true }),
    'source preview': sourceIn(language, { at: 'preview', found: rows.slice(0, 2), missing: [say('National number')], retrievedAt: INSTANT }),
    'source failed': sourceIn(language, { at: 'failed', reason: 'timed-out' }),
    tasks: tasksIn(language),
    'tasks all completed': tasksIn(language, true),
    step: stepIn(language),
    'step of a task': { ...stepIn(language), task: say('Your home') },
    'step with one question': untitled,
    'step without a question': { ...stepIn(language, []), saving: { state: 'saved', at: INSTANT, keptUntil: '2026-03-15T09:42:00Z' } },
    'step failed': failedStepIn(language),
    'step restored, offline, not saved': { ...stepIn(language), restored: { savedAt: INSTANT, formChanged: true, dropped: 2 }, network: 'offline', saving: { state: 'not-saved', reason: 'no-room' } },
    review,
    'review with an issue': { ...review, issues: [issueAt(questionsIn(language), 'which')] },
    'review refused': { ...review, refusal: { type: 'urn:gov-form:problem:refused', title: 'Refused', status: 422, detail: 'The version is too old.', code: 'refused', remedy: 'Reload.' } },
    sending: { ...frame, sort: 'sending' },
    queued,
    'queued offline': { ...queued, network: 'offline', keepsPageOpen: false },
    receipt: {
      ...frame,
      sort: 'receipt',
      statement: { format: 'gov-form/receipt/1', reference: 'ABCD-EFGH-JKMN-P', receivedAt: INSTANT, digest: 'a1b2c3d4'.repeat(8), procedure: { id: 'example', version: '1.0.0', digest: 'ff' }, receiver: 'Example receiver', receiverNames: { fr: 'Destinataire d’exemple', en: 'Example receiver' }, seal: 'demonstration' },
      jws: 'e30.e30.e30',
      nextSteps: [say('Keep the reference.')],
    },
  };
}
