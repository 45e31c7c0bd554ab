import { expect } from 'chai';
import { describe, it } from 'node:test';
import { manualEnvironment, memorySubmission } from '../../src/adapters/index.js';
import { checkProcedure, compileProcedure, fromDocument, startSession, wordsFrom } from '../../src/engine.js';
import type { DraftStore, JsonObject, LiveSession } from '../../src/engine.js';
import type { Path } from '../../src/model/path.js';
import type { ListItem, StepItem } from '../../src/session/step-items.js';
import { deviceDrafts, screenOf, settled } from './residence-session.js';

const string = { type: 'string' };
const SLOTS = { type: 'array', maxItems: 2, items: { type: 'object', properties: { hours: { type: 'number' } } } };
const CHILDREN = { type: 'array', minItems: 1, maxItems: 4, items: { type: 'object', required: ['name'], properties: { name: string, slots: SLOTS } } };
const SCHEMA: JsonObject = { type: 'object', required: ['children'], properties: { children: CHILDREN, contacts: { type: 'object', additionalProperties: string } } };
const STEPS = [{ id: 'family', ask: ['children'] }, { id: 'contacts', ask: ['contacts'] }];

interface Options {
  readonly drafts?: DraftStore;
  readonly answers?: JsonObject;
  readonly schema?: JsonObject;
}

async function open({ drafts = deviceDrafts(), answers, schema = SCHEMA }: Options = {}): Promise<LiveSession> {
  const procedure = {
    format: 'gov-form/procedure/1', id: 'rows', version: '1.0.0', languages: ['en'], answers: 'answers.schema.json', texts: { en: 'texts/en.json' }, draftDays: 7, steps: STEPS.filter(({ id }) => schema === SCHEMA || id === 'family'),
  };
  const procedureTexts = { title: 'Rows', introduction: ['Rows'], authority: 'Test', nextSteps: ['Wait'] };
  const questions = { children: { label: 'Your children' }, 'children[]': { label: 'Child' } };
  const en = { format: 'gov-form/texts/1', language: 'en', procedure: procedureTexts, questions, steps: { family: { title: 'Family' }, ...(schema === SCHEMA ? { contacts: { title: 'Contacts' } } : {}) } };
  const { checked, problems } = checkProcedure({ procedure, answers: schema, texts: { en } });
  if (checked === undefined) throw new Error(JSON.stringify(problems));
  const environment = manualEnvironment();
  const model = await compileProcedure(checked, environment.sha256);
  const session = await startSession({
    model,
    ports: { drafts, environment, submission: memorySubmission(), sources: {} },
    language: 'en',
    loadWords: async () => wordsFrom([checked.texts.en ?? { format: 'gov-form/texts/1', language: 'en' }]),
    draftId: 'rows',
    device: 'own',
    onFailure: (error) => expect.fail(String(error)),
    ...(answers === undefined ? {} : { answers: fromDocument(model, answers) }),
  });
  if (session.screen.sort === 'start') session.dispatch({ do: 'continue' });
  return session;
}

function listAt(session: LiveSession, path: Path): ListItem {
  const find = (items: readonly StepItem[]): readonly ListItem[] =>
    items.flatMap((item) => (item.sort === 'group' ? find(item.items) : item.sort !== 'list' ? [] : [item, ...item.rows.flatMap((row) => find(row.items))]));
  const list = find(screenOf(session, 'step').items).find((each) => each.path === path);
  return list ?? expect.fail(`no list at ${path}`);
}

const pathsIn = (session: LiveSession, list: Path): readonly Path[] => listAt(session, list).rows.map(({ path }) => path);
const nameOf = (session: LiveSession, row: Path): unknown => screenOf(session, 'step').questions.find(({ path }) => path === `${row}.name`)?.answer;
const type = (session: LiveSession, path: Path, raw: string): void => session.dispatch({ do: 'answer', path, raw });
const named = (value: string) => ({ state: 'read', value, raw: value });

/** Three children: Ana, Ben, Cléo. */
async function three(): Promise<LiveSession> {
  const session = await open();
  session.dispatch({ do: 'add-row', list: 'children' });
  session.dispatch({ do: 'add-row', list: 'children' });
  for (const [index, name] of ['Ana', 'Ben', 'Cléo'].entries()) type(session, `children[r${index + 1}].name`, name);
  return session;
}

describe('the rows of a list', () => {
  it('are added one by one where the list lies in itself', async () => {
    const list = { type: 'array', minItems: 1, items: { type: 'object', properties: { name: string, children: { $ref: '#/properties/children' } }, if: {}, then: { required: ['children'] } } };
    const session = await open({ schema: { type: 'object', required: ['children'], properties: { children: list } } });
    const inner = 'children[r1].children';
    expect(pathsIn(session, inner)).to.deep.equal([]);
    session.dispatch({ do: 'add-row', list: inner });
    expect(pathsIn(session, inner)).to.deep.equal([`${inner}[r1]`]);
  });

  it('are there as many as must be, and these cannot be removed', async () => {
    const session = await open();
    const { rows, canAdd, most } = listAt(session, 'children');
    expect(rows.map(({ path, number, canRemove, canMoveUp, canMoveDown }) => ({ path, number, canRemove, canMoveUp, canMoveDown }))).to.deep.equal([
      { path: 'children[r1]', number: 1, canRemove: false, canMoveUp: false, canMoveDown: false },
    ]);
    expect({ canAdd, most }).to.deep.equal({ canAdd: true, most: 4 });
    session.dispatch({ do: 'remove-row', row: 'children[r1]' });
    expect(pathsIn(session, 'children')).to.deep.equal(['children[r1]']);
  });

  it('are added at the end, each with an id that no other had, up to the most there may be', async () => {
    const session = await three();
    session.dispatch({ do: 'remove-row', row: 'children[r3]' });
    session.dispatch({ do: 'add-row', list: 'children' });
    expect(pathsIn(session, 'children')).to.deep.equal(['children[r1]', 'children[r2]', 'children[r4]']);
    expect(nameOf(session, 'children[r4]')).to.deep.equal({ state: 'blank' });
    session.dispatch({ do: 'add-row', list: 'children' });
    session.dispatch({ do: 'add-row', list: 'children' });
    expect(pathsIn(session, 'children')).to.have.length(4);
    expect(listAt(session, 'children').canAdd).to.equal(false);
  });

  it('keep their answers when they move', async () => {
    const session = await three();
    session.dispatch({ do: 'move-row', row: 'children[r3]', by: -1 });
    expect(pathsIn(session, 'children')).to.deep.equal(['children[r1]', 'children[r3]', 'children[r2]']);
    expect(nameOf(session, 'children[r3]')).to.deep.equal(named('Cléo'));
    expect(session.document).to.deep.equal({ children: [{ name: 'Ana' }, { name: 'Cléo' }, { name: 'Ben' }] });
    expect(session.screen.focus).to.deep.include({ target: 'item', item: 'children[r3]', part: 'up' });
  });

  it('do not move beyond the ends', async () => {
    const session = await three();
    session.dispatch({ do: 'move-row', row: 'children[r1]', by: -1 });
    session.dispatch({ do: 'move-row', row: 'children[r3]', by: 1 });
    expect(pathsIn(session, 'children')).to.deep.equal(['children[r1]', 'children[r2]', 'children[r3]']);
  });

  it('come back where they were, with what was answered in them', async () => {
    const session = await three();
    session.dispatch({ do: 'remove-row', row: 'children[r2]' });
    expect(session.document).to.deep.equal({ children: [{ name: 'Ana' }, { name: 'Cléo' }] });
    expect(listAt(session, 'children').removed).to.deep.equal({ number: 2 });
    expect(session.screen.focus).to.deep.include({ target: 'item', item: 'children', part: 'undo' });
    type(session, 'children[r3].name', 'Chloé');
    session.dispatch({ do: 'restore-row', list: 'children' });
    expect(session.document).to.deep.equal({ children: [{ name: 'Ana' }, { name: 'Ben' }, { name: 'Chloé' }] });
    expect(listAt(session, 'children').removed).to.equal(undefined);
    expect(session.screen.focus).to.deep.include({ target: 'item', item: 'children[r2]', part: 'row' });
  });

  it('cannot come back once the list has changed otherwise', async () => {
    const session = await three();
    session.dispatch({ do: 'remove-row', row: 'children[r2]' });
    session.dispatch({ do: 'add-row', list: 'children' });
    session.dispatch({ do: 'restore-row', list: 'children' });
    expect(pathsIn(session, 'children')).to.deep.equal(['children[r1]', 'children[r3]', 'children[r4]']);
  });

  it('hold lists of their own, which move and come back with them', async () => {
    const session = await three();
    const slots = 'children[r2].slots';
    session.dispatch({ do: 'add-row', list: slots });
    session.dispatch({ do: 'add-row', list: slots });
    type(session, `${slots}[r2].hours`, '4,5');
    session.dispatch({ do: 'move-row', row: `${slots}[r2]`, by: -1 });
    session.dispatch({ do: 'move-row', row: 'children[r2]', by: -1 });
    session.dispatch({ do: 'remove-row', row: 'children[r2]' });
    session.dispatch({ do: 'restore-row', list: 'children' });
    expect(session.document).to.deep.equal({ children: [{ name: 'Ben', slots: [{ hours: 4.5 }, {}] }, { name: 'Ana' }, { name: 'Cléo' }] });
    expect(listAt(session, slots).canAdd).to.equal(false);
  });

  it('that nobody has are left alone', async () => {
    const session = await three();
    const before = session.document;
    for (const row of ['children[r9]', 'nobody[r1]', 'children']) {
      session.dispatch({ do: 'remove-row', row });
      session.dispatch({ do: 'move-row', row, by: 1 });
    }
    session.dispatch({ do: 'add-row', list: 'nobody' });
    session.dispatch({ do: 'restore-row', list: 'children' });
    expect(session.document).to.deep.equal(before);
  });

  it('stop Continue by name where something is missing, and the issue follows the row', async () => {
    const session = await three();
    type(session, 'children[r2].name', '');
    session.dispatch({ do: 'continue' });
    expect(screenOf(session, 'step').issues.map(({ issue }) => `${issue.path} ${issue.code}`)).to.deep.equal(['children[r2].name required']);
    session.dispatch({ do: 'move-row', row: 'children[r2]', by: 1 });
    expect(screenOf(session, 'step').issues.map(({ issue }) => issue.path)).to.deep.equal(['children[r2].name']);
    session.dispatch({ do: 'remove-row', row: 'children[r2]' });
    expect(screenOf(session, 'step').issues).to.deep.equal([]);
    session.dispatch({ do: 'continue' });
    expect(screenOf(session, 'step').step).to.equal('contacts');
  });

  it('are still in their order, with their ids, when a draft is opened again', async () => {
    const drafts = deviceDrafts();
    const first = await open({ drafts });
    first.dispatch({ do: 'add-row', list: 'children' });
    type(first, 'children[r1].name', 'Ana');
    type(first, 'children[r2].name', 'Ben');
    first.dispatch({ do: 'move-row', row: 'children[r2]', by: -1 });
    await settled();
    await first.stop();
    const second = await open({ drafts });
    expect(pathsIn(second, 'children')).to.deep.equal(['children[r2]', 'children[r1]']);
    second.dispatch({ do: 'add-row', list: 'children' });
    expect(pathsIn(second, 'children')).to.deep.equal(['children[r2]', 'children[r1]', 'children[r3]']);
  });

  it('come from a document as it has them', async () => {
    const session = await open({ answers: { children: [{ name: 'Ana' }, { name: 'Ben', slots: [{ hours: 3 }] }] } });
    expect(pathsIn(session, 'children')).to.deep.equal(['children[r1]', 'children[r2]']);
    expect(session.document).to.deep.equal({ children: [{ name: 'Ana' }, { name: 'Ben', slots: [{ hours: 3 }] }] });
  });

  it('of a map have a name each, and no order to change', async () => {
    const session = await three();
    session.dispatch({ do: 'continue' });
    const list = 'contacts#entries';
    session.dispatch({ do: 'add-row', list });
    session.dispatch({ do: 'add-row', list });
    type(session, `${list}[r1]#key`, 'home');
    type(session, `${list}[r1]`, '26 00');
    type(session, `${list}[r2]#key`, 'home');
    expect(listAt(session, list).rows.map(({ canMoveUp, canMoveDown, canRemove }) => ({ canMoveUp, canMoveDown, canRemove }))).to.deep.equal(
      [1, 2].map(() => ({ canMoveUp: false, canMoveDown: false, canRemove: true })),
    );
    expect(session.document).to.deep.include({ contacts: { home: '26 00' } });
  });
});

for (const [where, children] of [['', { ...CHILDREN, readOnly: true }], [', as each of its rows says', { ...CHILDREN, items: { ...CHILDREN.items, readOnly: true } }]] as const) describe(`a list that can only be read${where}`, () => {
  const opened = (): Promise<LiveSession> => open({ schema: { ...SCHEMA, properties: { children } }, answers: { children: [{ name: 'Ana', slots: [{ hours: 1 }] }, { name: 'Ben' }] } });

  it('takes no answer, and no row comes, goes or moves, not in the lists within either', async () => {
    const session = await opened();
    const before = listAt(session, 'children');
    session.dispatch({ do: 'answer', path: 'children[r1].name', raw: 'Eve' });
    session.dispatch({ do: 'add-row', list: 'children' });
    session.dispatch({ do: 'add-row', list: 'children[r1].slots' });
    session.dispatch({ do: 'remove-row', row: 'children[r1].slots[r1]' });
    session.dispatch({ do: 'move-row', row: 'children[r1]', by: 1 });
    session.dispatch({ do: 'remove-row', row: 'children[r2]' });
    session.dispatch({ do: 'restore-row', list: 'children' });
    expect(listAt(session, 'children')).to.deep.equal(before);
  });

  it('offers nothing of it', async () => {
    const session = await opened();
    for (const path of ['children', 'children[r1].slots']) {
      const { canAdd, rows } = listAt(session, path);
      expect([canAdd, ...rows.flatMap(({ canRemove, canMoveUp, canMoveDown }) => [canRemove, canMoveUp, canMoveDown])], path).to.deep.equal([false, ...rows.flatMap(() => [false, false, false])]);
    }
  });
});
