import { expect } from 'chai';
import { describe, it } from 'node:test';
import { manualEnvironment, memorySubmission } from '../../src/adapters/index.js';
import { checkProcedure, compileProcedure, fromDocument, startSession, wordsFrom } from '../../src/engine.js';
import type { DraftStore, Json, JsonObject, LiveSession } from '../../src/engine.js';
import type { Path } from '../../src/model/path.js';
import type { ListItem } from '../../src/session/step-items.js';
import { deviceDrafts, screenOf, settled } from './residence-session.js';

const string = { type: 'string' };
const listOf = (properties: JsonObject, more: JsonObject = {}) => ({ type: 'array', ...more, items: { type: 'object', required: ['name'], properties } });
const SCHOOLS = listOf({ name: string }, { maxItems: 2 });
const CHILDREN = listOf({ name: string, born: { type: 'string', format: 'date' }, schools: SCHOOLS }, { maxItems: 3 });
const ASK = [{ path: 'children', rows: 'pages' }, { path: 'children[].schools', rows: 'pages' }];

interface Options {
  readonly drafts?: DraftStore;
  readonly answers?: JsonObject;
  readonly least?: number;
  readonly ask?: readonly unknown[];
  /** Of each child. */
  readonly required?: readonly string[];
  /** What is read at the step before anything is asked. */
  readonly body?: string;
  readonly isOnlyStep?: boolean;
}

async function open({ drafts = deviceDrafts(), answers, least = 0, ask = ASK, required = ['name'], body, isOnlyStep = false }: Options = {}): Promise<LiveSession> {
  const schema: JsonObject = { type: 'object', required: ['children', 'note'], properties: { note: string, children: { ...CHILDREN, items: { ...CHILDREN.items, required }, minItems: least } } };
  const procedure = {
    format: 'gov-form/procedure/1', id: 'pages', version: '1.0.0', languages: ['en', 'fr'], answers: 'answers.schema.json', texts: { en: 'texts/en.json', fr: 'texts/fr.json' }, draftDays: 7,
    steps: [{ id: 'family', ask }, ...(isOnlyStep ? [] : [{ id: 'note', ask: ['note'] }])],
    rules: [{ id: 'someone', check: "children.exists(c, c.name != 'Nobody')", on: ['children'] }],
  };
  const textsIn = (language: string, child: string) => ({
    format: 'gov-form/texts/1' as const, language, procedure: { title: 'Pages', introduction: ['Pages'], authority: 'Test', nextSteps: ['Wait'] },
    notices: { warning: ['Read this first.'] }, questions: { children: { label: 'Your children' }, 'children[]': { label: child }, 'children[].name': { label: 'Name' }, 'children[].schools[]': { label: 'School' } }, steps: { family: { title: 'Family', ...(body === undefined ? {} : { body: [body] }) } },
    rules: { someone: 'Somebody.' },
  });
  const texts = { en: textsIn('en', 'Child'), fr: textsIn('fr', 'Enfant') };
  const { checked, problems } = checkProcedure({ procedure, answers: schema, texts });
  if (checked === undefined) throw new Error(JSON.stringify(problems));
  const environment = manualEnvironment();
  const model = await compileProcedure(checked, environment.sha256);
  const session = await startSession({
    model,
    ports: { drafts, environment, submission: memorySubmission(), sources: {} },
    language: 'en',
    loadWords: async (language) => wordsFrom([language === 'fr' ? texts.fr : texts.en]),
    draftId: 'pages',
    device: 'own',
    onFailure: (error) => expect.fail(String(error)),
    ...(answers === undefined ? {} : { answers: fromDocument(model, answers) }),
  });
  if (session.screen.sort === 'start') session.dispatch({ do: 'continue' });
  return session;
}

const step = (session: LiveSession) => screenOf(session, 'step');
const rowOf = (session: LiveSession): Path | undefined => step(session).row?.path;
const type = (session: LiveSession, path: Path, raw: Json): void => session.dispatch({ do: 'answer', path, raw });
const goOn = (session: LiveSession): void => session.dispatch({ do: 'continue' });
const issuesOf = (session: LiveSession): readonly string[] => step(session).issues.map(({ issue: { path, code } }) => `${code} ${path}`);

function listOn(session: LiveSession): ListItem {
  const list = step(session).items.find((item) => item.sort === 'list');
  return list ?? expect.fail('no list');
}

const NO_DAY = { day: '31', month: '4', year: '2025' };

const summed = (session: LiveSession): unknown =>
  listOn(session).rows.map(({ summary }) => summary?.blocks.flatMap(({ rows }) => rows.flatMap(({ answer }) => (answer.state === 'read' ? [answer.value] : []))));

const TWO = { children: [{ name: 'Ana' }, { name: 'Ben', schools: [{ name: 'North' }] }] };
const two = (more: Options = {}): Promise<LiveSession> => open({ answers: TWO, ...more });

describe('a list whose rows are pages', () => {
  it('shows what was answered in each row, and asks none of it', async () => {
    const session = await two();
    const list = listOn(session);
    expect([rowOf(session), list.rowsAs, summed(session)]).to.deep.equal([undefined, 'pages', [['Ana'], ['Ben', 'North']]]);
    expect(list.rows.map(({ items }) => items)).to.deep.equal([[], []]);
  });

  it('opens the page of a row: its questions alone, with its name and number', async () => {
    const session = await two();
    const { turn } = session.screen.focus;
    session.dispatch({ do: 'open-row', row: 'children[r2]' });
    const { row, title, body, items, progress } = step(session);
    expect(row).to.deep.equal({ path: 'children[r2]', around: [{ number: 2, rowName: { text: 'Child', lang: 'en' } }] });
    expect([title, body, progress]).to.deep.equal([undefined, [], { current: 1, total: 2 }]);
    expect(items.map(({ path }) => path)).to.deep.equal(['children[r2].name', 'children[r2].born', 'children[r2].schools']);
    expect(session.screen.focus).to.deep.equal({ turn: turn + 1, target: 'heading' });
  });

  it('adds a row by opening its page, and counts it among the most there may be', async () => {
    const session = await two();
    session.dispatch({ do: 'add-row', list: 'children' });
    expect([rowOf(session), session.screen.focus.target]).to.deep.equal(['children[r3]', 'heading']);
    type(session, 'children[r3].name', 'Cléo');
    goOn(session);
    expect([rowOf(session), summed(session), listOn(session).canAdd]).to.deep.equal([undefined, [['Ana'], ['Ben', 'North'], ['Cléo']], false]);
    expect(session.screen.focus.target).to.equal('heading');
  });

  it('stays on the page at Continue as long as something is wrong there, whatever is wrong elsewhere', async () => {
    const session = await open({ answers: { children: [{}, {}] } });
    session.dispatch({ do: 'open-row', row: 'children[r2]' });
    goOn(session);
    expect([rowOf(session), issuesOf(session), session.screen.focus.target]).to.deep.equal(['children[r2]', ['required children[r2].name'], 'summary']);
    type(session, 'children[r2].name', 'Ben');
    goOn(session);
    expect([rowOf(session), issuesOf(session)]).to.deep.equal([undefined, []]);
  });

  it('checks all rows and the list itself when the step is left', async () => {
    const session = await open({ answers: { children: [{ name: 'Nobody' }, { name: 'Nobody' }] } });
    type(session, 'children[r2].born', NO_DAY);
    goOn(session);
    expect(issuesOf(session)).to.deep.equal(['rule.someone children', 'date.unreal children[r2].born']);
    expect(listOn(session).issue?.issue.code).to.equal('rule.someone');
    expect(listOn(session).rows.map(({ summary }) => summary?.issues.map(({ issue }) => issue.code))).to.deep.equal([[], ['date.unreal']]);
  });

  it('leads from an issue to the question on the page of its row, where it is said, and keeps the others', async () => {
    const session = await open({ answers: { children: [{}, {}] } });
    goOn(session);
    session.dispatch({ do: 'open-row', row: 'children[r2]', at: 'children[r2].name' });
    expect(issuesOf(session)).to.deep.equal(['required children[r2].name']);
    expect(session.question('children[r2].name')?.issue?.issue.code).to.equal('required');
    expect(session.screen.focus).to.deep.include({ target: 'item', item: 'children[r2].name', part: 'question' });
    type(session, 'children[r2].name', 'Ben');
    goOn(session);
    expect(issuesOf(session)).to.deep.equal(['required children[r1].name']);
  });

  it('goes back to the list with what was typed, then to the page before', async () => {
    const session = await two();
    session.dispatch({ do: 'open-row', row: 'children[r1]' });
    type(session, 'children[r1].born', NO_DAY);
    session.dispatch({ do: 'back' });
    expect([rowOf(session), session.question('children[r1].born')?.answer.state]).to.deep.equal([undefined, 'unread']);
    session.dispatch({ do: 'back' });
    expect(session.screen.sort).to.equal('start');
  });

  it('lets a new row go that is left by Back with nothing answered; what never was cannot be brought back', async () => {
    const session = await two();
    for (const raw of [undefined, '']) {
      session.dispatch({ do: 'add-row', list: 'children' });
      const added = rowOf(session) ?? expect.fail('no page');
      if (raw === undefined) goOn(session);
      else type(session, `${added}.name`, raw);
      session.dispatch({ do: 'back' });
      expect([rowOf(session), summed(session), issuesOf(session), listOn(session).removed]).to.deep.equal([undefined, [['Ana'], ['Ben', 'North']], [], undefined]);
      expect(session.screen.focus.target).to.equal('heading');
    }
    goOn(session);
    expect(step(session).step).to.equal('note');
  });

  it('keeps a new row in which something was answered, also if it cannot be read, and one that was left by Continue', async () => {
    const session = await open();
    session.dispatch({ do: 'add-row', list: 'children' });
    type(session, 'children[r1].born', NO_DAY);
    session.dispatch({ do: 'back' });
    expect(listOn(session).rows.length).to.equal(1);
    const loose = await open({ required: [] });
    loose.dispatch({ do: 'add-row', list: 'children' });
    goOn(loose);
    loose.dispatch({ do: 'open-row', row: 'children[r1]' });
    loose.dispatch({ do: 'back' });
    expect(listOn(loose).rows.length).to.equal(1);
  });

  it('keeps a row that was there before, whatever is taken out of it, and one that the list needs', async () => {
    const session = await two();
    session.dispatch({ do: 'open-row', row: 'children[r1]' });
    type(session, 'children[r1].name', '');
    session.dispatch({ do: 'back' });
    expect(listOn(session).rows.length).to.equal(2);
    const needed = await open({ least: 1, answers: { children: [] } });
    needed.dispatch({ do: 'add-row', list: 'children' });
    needed.dispatch({ do: 'back' });
    expect(listOn(needed).rows.length).to.equal(1);
  });

  it('lets a new row go with the new one inside it', async () => {
    const session = await open();
    session.dispatch({ do: 'add-row', list: 'children' });
    session.dispatch({ do: 'add-row', list: 'children[r1].schools' });
    session.dispatch({ do: 'back' });
    expect([rowOf(session), summed(session)]).to.deep.equal(['children[r1]', []]);
    session.dispatch({ do: 'back' });
    expect([rowOf(session), listOn(session).rows]).to.deep.equal([undefined, []]);
    session.dispatch({ do: 'add-row', list: 'children' });
    session.dispatch({ do: 'add-row', list: 'children[r2].schools' });
    session.dispatch({ do: 'change', path: 'children' });
    expect([rowOf(session), listOn(session).rows]).to.deep.equal([undefined, []]);
  });

  it('keeps a new row that is left for a page inside it, and lets it go when another row is opened', async () => {
    const session = await two();
    session.dispatch({ do: 'add-row', list: 'children' });
    session.dispatch({ do: 'add-row', list: 'children[r3].schools' });
    type(session, 'children[r3].schools[r1].name', 'West');
    goOn(session);
    expect(rowOf(session)).to.equal('children[r3]');
    session.dispatch({ do: 'back' });
    expect(summed(session)).to.deep.equal([['Ana'], ['Ben', 'North'], ['West']]);
    session.dispatch({ do: 'remove-row', row: 'children[r3]' });
    session.dispatch({ do: 'add-row', list: 'children' });
    session.dispatch({ do: 'open-row', row: 'children[r1]' });
    session.dispatch({ do: 'back' });
    expect(summed(session)).to.deep.equal([['Ana'], ['Ben', 'North']]);
  });

  it('lets a new row go that a draft was left at', async () => {
    const drafts = deviceDrafts();
    const first = await open({ drafts });
    first.dispatch({ do: 'add-row', list: 'children' });
    await first.stop();
    const second = await open({ drafts });
    expect(rowOf(second)).to.equal('children[r1]');
    second.dispatch({ do: 'back' });
    expect([rowOf(second), listOn(second).rows]).to.deep.equal([undefined, []]);
  });

  it('removes a row from the list, and takes that back', async () => {
    const session = await two();
    session.dispatch({ do: 'remove-row', row: 'children[r1]' });
    expect([summed(session), listOn(session).removed]).to.deep.equal([[['Ben', 'North']], { number: 1 }]);
    expect(session.screen.focus).to.deep.include({ target: 'item', part: 'undo' });
    session.dispatch({ do: 'restore-row', list: 'children' });
    expect([summed(session), rowOf(session)]).to.deep.equal([[['Ana'], ['Ben', 'North']], undefined]);
  });

  it('may have such lists in its rows: each page leads back to the one it was opened from', async () => {
    const session = await two();
    session.dispatch({ do: 'open-row', row: 'children[r2]' });
    session.dispatch({ do: 'add-row', list: 'children[r2].schools' });
    expect(step(session).row?.around.map(({ number, rowName }) => `${rowName?.text} ${number}`)).to.deep.equal(['Child 2', 'School 2']);
    type(session, 'children[r2].schools[r2].name', 'South');
    goOn(session);
    expect([rowOf(session), summed(session)]).to.deep.equal(['children[r2]', [['North'], ['South']]]);
    goOn(session);
    expect(rowOf(session)).to.equal(undefined);
  });

  it('begins with the page of the first row where one is needed and nobody has begun', async () => {
    const session = await open({ least: 1 });
    expect([rowOf(session), session.screen.focus.target]).to.deep.equal(['children[r1]', 'heading']);
    session.dispatch({ do: 'back' });
    expect([rowOf(session), listOn(session).rows.length, listOn(session).rows[0]?.canRemove]).to.deep.equal([undefined, 1, false]);
    const begun = await two({ least: 1 });
    expect(rowOf(begun)).to.equal(undefined);
    const optional = await open();
    expect([rowOf(optional), listOn(optional).rows]).to.deep.equal([undefined, []]);
  });

  for (const [what, options] of Object.entries({
    'a warning': { ask: [{ notice: 'warning', sort: 'warning' }, ...ASK] },
    'its own text': { body: 'All children.' },
  })) {
    it(`shows ${what} that stands before the list first; Continue leads to the first row from there, and nothing is wrong yet`, async () => {
      const session = await open({ least: 1, ...options });
      expect([rowOf(session), listOn(session).rows.length]).to.deep.equal([undefined, 1]);
      expect([...step(session).body.map(({ text }) => text), ...step(session).items.map(({ sort }) => sort)][0]).to.be.oneOf(['notice', 'All children.']);
      const { turn } = session.screen.focus;
      goOn(session);
      expect([rowOf(session), issuesOf(session), session.screen.focus]).to.deep.equal(['children[r1]', [], { turn: turn + 1, target: 'heading' }]);
      goOn(session);
      expect([rowOf(session), issuesOf(session)]).to.deep.equal(['children[r1]', ['required children[r1].name']]);
      type(session, 'children[r1].name', 'Ada');
      goOn(session);
      expect(rowOf(session)).to.equal(undefined);
      goOn(session);
      expect(step(session).step).to.equal('note');
    });
  }

  it('goes on from a text before a list whose rows need nothing', async () => {
    const session = await open({ least: 1, required: [], body: 'All children.' });
    goOn(session);
    expect(step(session).step).to.equal('note');
  });

  it('leads after a text before the list to what is wrong elsewhere in the step, not to the row again and again', async () => {
    const session = await open({ least: 1, required: [], body: 'All children.', ask: [...ASK, 'note'], isOnlyStep: true });
    goOn(session);
    expect([rowOf(session), issuesOf(session)]).to.deep.equal([undefined, ['required note']]);
  });

  it('is led to from the check page, and back there from the list', async () => {
    const session = await two();
    goOn(session);
    type(session, 'note', 'None');
    goOn(session);
    expect(session.screen.sort).to.equal('review');
    session.dispatch({ do: 'change', path: 'children[r2].schools[r1].name' });
    expect([rowOf(session), step(session).returnsToReview, session.screen.focus.target]).to.deep.equal(['children[r2].schools[r1]', false, 'heading']);
    for (const row of ['children[r2]', undefined]) {
      goOn(session);
      expect(rowOf(session)).to.equal(row);
    }
    expect(step(session).returnsToReview).to.equal(true);
    goOn(session);
    expect(session.screen.sort).to.equal('review');
    session.dispatch({ do: 'change', path: 'children' });
    expect(rowOf(session)).to.equal(undefined);
  });

  it('is gone to from anywhere in its own step too', async () => {
    const session = await two();
    const { turn } = session.screen.focus;
    session.dispatch({ do: 'change', path: 'children[r1].name' });
    expect([rowOf(session), session.screen.focus]).to.deep.equal(['children[r1]', { turn: turn + 1, target: 'heading' }]);
    session.dispatch({ do: 'change', path: 'note' });
    expect([rowOf(session), step(session).step]).to.deep.equal(['children[r1]', 'family']);
    session.dispatch({ do: 'change', path: 'children' });
    expect(rowOf(session)).to.equal(undefined);
  });

  it('stays on the page of the row when the language changes', async () => {
    const session = await two();
    session.dispatch({ do: 'open-row', row: 'children[r1]' });
    session.dispatch({ do: 'switch-language', language: 'fr' });
    await settled();
    expect(step(session).row?.around.map(({ rowName }) => rowName?.text)).to.deep.equal(['Enfant']);
  });

  it('keeps in the draft which page is open; of a row that is gone, the list is shown', async () => {
    const drafts = deviceDrafts();
    const first = await open({ drafts });
    first.dispatch({ do: 'add-row', list: 'children' });
    type(first, 'children[r1].name', 'Ana');
    await first.stop();
    const second = await open({ drafts });
    expect([rowOf(second), second.question('children[r1].name')?.answer.state, second.screen.focus.target]).to.deep.equal(['children[r1]', 'read', 'none']);
    await second.stop();
    const third = await open({ drafts, ask: ['children'] });
    expect([rowOf(third), listOn(third).rowsAs, listOn(third).rows.length]).to.deep.equal([undefined, undefined, 1]);
  });

  it('opens no page of what is no such row', async () => {
    const session = await two();
    for (const row of ['children[r9]', 'children', 'note']) session.dispatch({ do: 'open-row', row });
    expect(rowOf(session)).to.equal(undefined);
  });

  it('is forgotten when all begins anew', async () => {
    const session = await two();
    session.dispatch({ do: 'open-row', row: 'children[r1]' });
    session.dispatch({ do: 'start-over' });
    await settled();
    goOn(session);
    expect([rowOf(session), listOn(session).rows]).to.deep.equal([undefined, []]);
  });
});
