// Two questions of one name: the links to them, and the buttons that change them, are told apart by what they stand in.
import { expect } from 'chai';
import type { Text } from '../../src/model/text.js';
import type { ReviewSection, Screen, SummaryRow } from '../../src/session/screen.js';
import type { IssueScreen, ListItem, QuestionScreen, StepItem } from '../../src/session/step-items.js';
import { frameIn, issueAt, stepIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount } from './mount.js';

type Step = Extract<Screen, { sort: 'step' }>;

const say = (text: string): Text => ({ text, lang: 'en' });
const textOf = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const at = (path: string): StepItem => ({ sort: 'question', path });
const group = (path: string, title: string, items: readonly StepItem[]): StepItem => ({ sort: 'group', path, title: say(title), items });

function listOf(path: string, title: string, items: readonly StepItem[]): ListItem {
  return { sort: 'list', path, title: say(title), required: true, rowName: say('Person'), canAdd: true, rows: [{ path: `${path}[0]`, number: 1, items, canRemove: false, canMoveUp: false, canMoveDown: false }] };
}

function questionAt(path: string): QuestionScreen {
  const name = say(path.endsWith('town') ? 'Town' : 'Postcode');
  return { path, kind: 'text', options: { inputMode: 'text' }, optionTexts: {}, required: true, label: name, shortLabel: name, answer: { state: 'blank' } };
}

function failedStep(paths: readonly string[], items: readonly StepItem[], change: (issue: IssueScreen) => IssueScreen = (issue) => issue): Step {
  const questions = paths.map(questionAt);
  const issues = paths.map((path) => change(issueAt(questions, path)));
  return { ...stepIn('en', questions), step: 'apart', items, issues, focus: { turn: 1, target: 'summary' } };
}

async function linksOf(screen: Screen): Promise<readonly string[]> {
  const { root } = await mount(new FakeSession(screen));
  return [...root.querySelectorAll('.error-summary a, .check-summary a, .later-summary a')].map(textOf);
}
const namesOf = async (screen: Screen): Promise<readonly string[]> => (await linksOf(screen)).map((link) => link.replace(/:.*/, ''));

const CASES: readonly (readonly [what: string, paths: readonly string[], items: readonly StepItem[], names: readonly string[]])[] = [
  ['says the group of each of two of one name, and of no other', ['home.code', 'home.town', 'post.code'],
    [group('home', 'Home address', [at('home.code'), at('home.town')]), group('post', 'Postal address', [at('post.code')])],
    ['Home address – Postcode', 'Town', 'Postal address – Postcode']],
  ['leaves one that stands in no group as it is', ['code', 'post.code'],
    [at('code'), group('post', 'Postal address', [at('post.code')])],
    ['Postcode', 'Postal address – Postcode']],
  ['takes the nearest group that tells them apart', ['a.home.code', 'b.home.code'],
    [group('a', 'Mother', [group('a.home', 'Home address', [at('a.home.code')])]), group('b', 'Father', [group('b.home', 'Home address', [at('b.home.code')])])],
    ['Mother – Postcode', 'Father – Postcode']],
  ['takes all groups where no single one tells them apart', ['a.home.code', 'a.post.code', 'b.home.code'],
    [group('a', 'Mother', [group('a.home', 'Home', [at('a.home.code')]), group('a.post', 'Post', [at('a.post.code')])]), group('b', 'Father', [group('b.home', 'Home', [at('b.home.code')])])],
    ['Mother – Home – Postcode', 'Post – Postcode', 'Father – Postcode']],
  ['says a group where it stands: in a row after it', ['people[0].home.code', 'people[0].post.code'],
    [listOf('people', 'People', [group('people[0].home', 'Home', [at('people[0].home.code')]), group('people[0].post', 'Post', [at('people[0].post.code')])])],
    ['Person 1 – Home – Postcode', 'Person 1 – Post – Postcode']],
  ['says the list of rows that are called alike', ['adults[0].code', 'minors[0].code'],
    [listOf('adults', 'Adults', [at('adults[0].code'), at('adults[0].town')]), listOf('minors', 'Minors', [at('minors[0].code'), at('minors[0].town')])],
    ['Adults – Person 1 – Postcode', 'Minors – Person 1 – Postcode']],
  ['says no group twice, nor one that tells nothing', ['a.code', 'b.code'],
    [group('a', 'Address', [at('a.code')]), group('b', 'Address', [at('b.code')])],
    ['Postcode', 'Postcode']],
];

describe('the summary of a step', () => {
  for (const [what, paths, items, names] of CASES) {
    it(what, async () => {
      expect(await namesOf(failedStep(paths, items))).to.deep.equal(names);
    });
  }

  it('tells sentences of the procedure apart, and what is only to be checked', async () => {
    const items = [group('home', 'Home address', [at('home.code')]), group('post', 'Postal address', [at('post.code')])];
    const doubtful = failedStep(['home.code', 'post.code'], items, (issue) => ({ ...issue, sentence: say('Look at it again.'), issue: { ...issue.issue, severity: 'warning' } }));
    expect(await linksOf(doubtful)).to.deep.equal(['Home address – Look at it again.', 'Postal address – Look at it again.']);
  });

  it('tells apart what is asked on the page of a row', async () => {
    const people = listOf('people', 'People', []);
    const code = (place: string): SummaryRow => rowAt(`people[0].${place}.code`);
    const blocks = [{ names: [{ text: say('Home') }], rows: [code('home')] }, { names: [{ text: say('Post') }], rows: [code('post')] }];
    const paged: ListItem = { ...people, rowsAs: 'pages', rows: people.rows.map((row) => ({ ...row, summary: { blocks, issues: [] } })) };
    expect(await namesOf(failedStep(['people[0].home.code', 'people[0].post.code'], [paged]))).to.deep.equal(['Person 1 – Home – Postcode', 'Person 1 – Post – Postcode']);
  });
});

const rowAt = (path: string): SummaryRow => questionAt(path);

function review(severity: IssueScreen['issue']['severity']): Screen {
  const sectionOf = (title: string, paths: readonly string[]): ReviewSection => {
    const rows = paths.map(rowAt);
    return { step: title, title: say(title), rows, blocks: [{ names: [], rows }] };
  };
  const sections = [sectionOf('Home address', ['home', 'home-town']), sectionOf('Postal address', ['post', 'post-more'])];
  const issues = ['home', 'home-town', 'post'].map((path): IssueScreen => ({ issue: { code: 'required', path, params: {}, ...(severity === undefined ? {} : { severity }) }, kind: 'text', shortLabel: rowAt(path).label }));
  return { ...frameIn('en'), sort: 'review', sections, issues: issues };
}

describe('the check page', () => {
  for (const severity of [undefined, 'warning', 'later'] as const) {
    it(`says the step of answers of one name in its summary (${severity ?? 'wrong'})`, async () => {
      expect(await namesOf(review(severity))).to.deep.equal(['Home address – Postcode', 'Town', 'Postal address – Postcode']);
    });
  }

  it('has no two buttons of one name', async () => {
    const { root } = await mount(new FakeSession(review('later')));
    expect([...root.querySelectorAll('.change button')].map(textOf).slice(0, 3)).to.deep.equal(['Add Postcode, Home address', 'Add Town', 'Add Postcode, Postal address']);
  });
});
