// Lists by keyboard: adding, removing, taking back and moving rows, where the focus goes, what is said aloud, what stays.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { StepItem } from '../../src/session/step-items.js';
import { FakeListSession, type RowIds } from './fake-list-session.js';
import { doubtfulStepIn, failedNestedStepIn, listStepIn, nestedStepIn, PLACE_ISSUES, repeatsReviewIn } from './example-lists.js';
import { stepIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount, until, type Mounted } from './mount.js';

const active = ({ root }: Mounted): string => root.activeElement?.id ?? '';
const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const rowNames = ({ root }: Mounted): readonly string[] => [...root.querySelectorAll('.entry > .deep')].map(textOf);
const firstNames = ({ root }: Mounted): readonly string[] => [...root.querySelectorAll<HTMLInputElement>('[id$=".firstName"]')].map(({ value }) => value);

/** Everything that is said politely from now on. */
function listen(mounted: Mounted): readonly string[] {
  const said: string[] = [];
  const polite = mounted.at('polite');
  new MutationObserver(() => {
    if (textOf(polite) !== '') said.push(textOf(polite));
  }).observe(polite, { childList: true });
  return said;
}

async function press(mounted: Mounted, id: string): Promise<void> {
  mounted.at(id).focus();
  await sendKeys({ press: 'Enter' });
  await mounted.settled();
}

for (const ids of ['positions', 'stable'] satisfies readonly RowIds[]) {
  describe(`a list whose rows go by ${ids}`, () => {
    /** Where the row that was first goes, after it was moved to second. */
    const at = (position: number, id: number): number => (ids === 'positions' ? position : id);

    it('adds a row at the end, and goes to its first control', async () => {
      const session = new FakeListSession(['Demo'], ids);
      const mounted = await mount(session);
      const said = listen(mounted);
      await press(mounted, 'add@children');
      expect(session.commands).to.deep.equal([{ do: 'add-row', list: 'children' }]);
      expect(rowNames(mounted)).to.deep.equal(['Child 1', 'Child 2']);
      expect(active(mounted)).to.equal('children[1].firstName');
      await until(() => said.length > 0);
      expect(said).to.deep.equal(['Child 2 added.']);
    });

    it('removes a row, offers to take it back in its place, and says so once', async () => {
      const session = new FakeListSession(['One', 'Two', 'Three'], ids);
      const mounted = await mount(session);
      const said = listen(mounted);
      await press(mounted, 'remove@children[1]');
      expect(session.commands).to.deep.equal([{ do: 'remove-row', row: 'children[1]' }]);
      expect(firstNames(mounted)).to.deep.equal(['One', 'Three']);
      expect(rowNames(mounted)).to.deep.equal(['Child 1', 'Child 2']);
      expect(active(mounted)).to.equal('undo@children');
      const removed = mounted.root.querySelector('.removed');
      expect(textOf(removed)).to.equal('Child 2 removed. Undo');
      expect([removed?.previousElementSibling, removed?.nextElementSibling].map((row) => textOf(row?.querySelector('.deep')))).to.deep.equal(['Child 1', 'Child 2']);
      await until(() => said.length > 0);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(said).to.deep.equal(['Child 2 removed.']);
    });

    it('takes a removal back, with what was answered', async () => {
      const session = new FakeListSession(['One', 'Two', 'Three'], ids);
      const mounted = await mount(session);
      await press(mounted, 'remove@children[1]');
      const said = listen(mounted);
      await press(mounted, 'undo@children');
      expect(session.commands.at(-1)).to.deep.equal({ do: 'restore-row', list: 'children' });
      expect(firstNames(mounted)).to.deep.equal(['One', 'Two', 'Three']);
      expect(active(mounted)).to.equal('children[1].firstName');
      expect(mounted.root.querySelectorAll('.removed')).to.have.length(0);
      await until(() => said.includes('Child 2 is back.'));
    });

    it('tells a row that is back at the end from a new one there', async () => {
      const session = new FakeListSession(['One', 'Two'], ids);
      const mounted = await mount(session);
      const said = listen(mounted);
      for (const [index, button] of ['remove@children[1]', 'undo@children', 'remove@children[1]', 'add@children'].entries()) {
        await press(mounted, button);
        await until(() => said.length === index + 1);
      }
      expect(said).to.deep.equal(['Child 2 removed.', 'Child 2 is back.', 'Child 2 removed.', 'Child 2 added.']);
    });

    it('moves a row with what was answered, and keeps the focus on the button that moved it', async () => {
      const session = new FakeListSession(['One', 'Two', 'Three'], ids);
      const mounted = await mount(session);
      const said = listen(mounted);
      await press(mounted, 'down@children[0]');
      expect(session.commands).to.deep.equal([{ do: 'move-row', row: 'children[0]', by: 1 }]);
      expect(firstNames(mounted)).to.deep.equal(['Two', 'One', 'Three']);
      expect(rowNames(mounted)).to.deep.equal(['Child 1', 'Child 2', 'Child 3']);
      expect(active(mounted)).to.equal(`down@children[${at(1, 0)}]`);
      await sendKeys({ press: 'Enter' });
      await mounted.settled();
      expect(firstNames(mounted)).to.deep.equal(['Two', 'Three', 'One']);
      expect(active(mounted), 'its counterpart at the end').to.equal(`up@children[${at(2, 0)}]`);
      await until(() => said.length === 2);
      expect(said).to.deep.equal(['Moved. It is now Child 2.', 'Moved. It is now Child 3.']);
      await press(mounted, `up@children[${at(1, 2)}]`);
      expect(firstNames(mounted)).to.deep.equal(['Three', 'Two', 'One']);
      expect(active(mounted)).to.equal(`down@children[${at(0, 2)}]`);
    });

    it('keeps what was typed in a row while others come and go', async () => {
      const session = new FakeListSession(['One', 'Two'], ids);
      const mounted = await mount(session);
      const control = mounted.control('children[0].firstName');
      control.focus();
      await sendKeys({ type: ' more' });
      await press(mounted, 'remove@children[1]');
      await press(mounted, 'add@children');
      expect(mounted.at('children[0].firstName')).to.equal(control);
      expect(firstNames(mounted)).to.deep.equal(['One more', '']);
    });
  });
}

describe('what is only to be checked', () => {
  const cases: readonly (readonly [name: string, hasError: boolean, alert: RegExp, title: string])[] = [
    ['alone', false, /^Please check one answer If everything is correct, you can go on\. Date of birth: /, 'About you – Example of a procedure'],
    ['beside an error', true, /^One answer needs your attention Family name: /, 'Error: About you – Example of a procedure'],
  ];
  for (const [name, hasError, alert, title] of cases) {
    it(`${name}: is one alert, takes the focus, and makes nothing invalid`, async () => {
      const session = new FakeSession(stepIn('en'));
      const mounted = await mount(session, { 'manage-title': '' });
      session.show(doubtfulStepIn('en', hasError));
      await mounted.settled();
      const { root } = mounted;
      expect(active(mounted)).to.equal('summary');
      expect([...root.querySelectorAll('.screen [role=alert]')].map((element) => alert.test(textOf(element)))).to.deep.equal([true]);
      expect(root.querySelectorAll('.check-summary')).to.have.length(1);
      expect([...root.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id)).to.deep.equal(hasError ? ['person.name'] : []);
      expect(textOf(mounted.at('person.birthDate:error'))).to.match(/^Please check: Date of birth: /);
      expect(document.title).to.equal(title);
      root.querySelector<HTMLElement>('.check-summary a')?.click();
      expect(active(mounted)).to.equal('person.birthDate:day');
    });
  }

  it('and what may come later stand on the check page, and stop nothing', async () => {
    const session = new FakeSession(repeatsReviewIn('en'));
    const { root } = await mount(session, { 'manage-title': '' });
    expect(document.title).to.equal('Check your answers – Example of a procedure');
    expect(root.querySelectorAll('[role=alert]:not(#assertive), #summary')).to.have.length(0);
    expect([...root.querySelectorAll('.check-summary a, .later-summary a')].map(textOf)).to.deep.equal(['Child 2 – First name: this answer does not fit with your other answers. Check both.', 'Child 1 – Proof']);
    root.querySelector<HTMLElement>('.later-summary a')?.click();
    expect(session.commands).to.deep.equal([{ do: 'change', path: 'children[0].proof', aims: true }]);
  });
});

describe('the check page', () => {
  it('has each row of a repeat under its name, single questions as one line, and says in each button where it leads', async () => {
    const session = new FakeSession(repeatsReviewIn('en'));
    const { root } = await mount(session);
    const shown = [...root.querySelectorAll('.screen :is(.deep, dt, .change)')].map(textOf);
    expect(shown).to.deep.equal([
      'Home', 'Change Home',
      'Child 1', 'First name', 'Change First name, Child 1', 'Proof', 'Add Proof, Child 1',
      'Child 2', 'First name', 'Change First name, Child 2', 'Proof', 'Add Proof, Child 2', 'Former name 1', 'Change Former name 1, Child 2', 'Former name 2', 'Change Former name 2, Child 2',
    ]);
    [...root.querySelectorAll<HTMLElement>('.change button')].at(-1)?.click();
    expect(session.commands).to.deep.equal([{ do: 'change', path: 'children[1].former[1]' }]);
  });
});

describe('what nobody has named', () => {
  it('goes by the interface’s own words: a list, its rows; a group without a name only holds its items together', async () => {
    const nothing = { text: '', lang: 'en' };
    const step = nestedStepIn('en');
    const items = step.items.map((item): StepItem => {
      if (item.sort === 'group') return { ...item, title: nothing };
      if (item.sort !== 'list') return item;
      const { rowName: _rowName, ...list } = item;
      return { ...list, title: nothing };
    });
    const { root, at } = await mount(new FakeSession({ ...step, items }));
    expect([...root.querySelectorAll('.entry.nest > .deep')].map(textOf)).to.deep.equal(['Entry 1', 'Entry 2', 'Entry 3']);
    expect(textOf(at('place@children').querySelector('legend'))).to.equal('Entries (optional)');
    expect([at('place@home~20~address').tagName, at('place@home~20~address').getAttribute('role')]).to.deep.equal(['DIV', null]);
    expect([...root.querySelectorAll('[role=group]')].filter((group) => textOf(group.querySelector('legend, .deep')) === '')).to.deep.equal([]);
  });
});

describe('a step without a title', () => {
  it('has the name of its only list as its heading', async () => {
    const { title: _title, ...untitled } = listStepIn('en');
    const { root, at } = await mount(new FakeSession(untitled), { 'manage-title': '' });
    expect(textOf(at('heading'))).to.equal('Children (optional)');
    expect(at('heading').closest('legend')?.parentElement?.id).to.equal('place@children');
    expect([...root.querySelectorAll('h1, h2, h3')].map(({ tagName }) => tagName)).to.deep.equal(['H1', 'H2', 'H2', 'H2']);
    expect(document.title).to.equal('Children – Example of a procedure');
  });

  const ITEMS: readonly (readonly [name: string, step: ReturnType<typeof stepIn>])[] = [
    ['a list', listStepIn('en')],
    ['a group', { ...nestedStepIn('en'), items: nestedStepIn('en').items.slice(0, 1) }],
    ...stepIn('en').questions.map(({ path, kind }) => [`a question: ${kind} ${path}`, { ...stepIn('en'), items: [{ sort: 'question', path }] }] as const),
  ];
  for (const [name, { title: _title, ...untitled }] of ITEMS) {
    it(`says which answers are required once, after its heading: ${name}`, async () => {
      const { root, at } = await mount(new FakeSession(untitled));
      const notes = [...root.querySelectorAll('.note')].filter((note) => textOf(note).startsWith('An answer is required'));
      // A question alone that may be left out says so itself.
      const [item] = untitled.items;
      const isOptional = item?.sort === 'question' && untitled.questions.find(({ path }) => path === item.path)?.required === false;
      expect(notes).to.have.length(isOptional ? 0 : 1);
      if (isOptional) return;
      expect(at('heading').compareDocumentPosition(notes[0] ?? document) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      const first = root.querySelector('form :is(.hint, .error, .origin, .options)');
      if (first !== null && !first.contains(at('heading'))) expect(notes[0]?.compareDocumentPosition(first)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

    it(`does not speak of required answers where nothing is asked: ${name}`, async () => {
      for (const step of [untitled, { ...untitled, title: { text: 'Example', lang: 'en' } }]) {
        const { root } = await mount(new FakeSession({ ...step, asksNothing: true }));
        expect([...root.querySelectorAll('.note')].filter((note) => textOf(note).startsWith('An answer is required'))).to.deep.equal([]);
      }
    });
  }
});

describe('a list', () => {
  it('names the row in each of its buttons', async () => {
    const { root } = await mount(new FakeSession(listStepIn('en')));
    expect([...root.querySelectorAll('.entry:not(.single) .entry-actions button')].map(textOf)).to.deep.equal([
      'Move down Child 1', 'Remove Child 1', 'Move up Child 2', 'Move down Child 2', 'Remove Child 2', 'Move up Child 3', 'Remove Child 3',
    ]);
    expect(textOf(root.getElementById('add@children'))).to.equal('Add another: Child');
  });

  it('names the row in the legend of each group in it, and nowhere else', async () => {
    const { root } = await mount(new FakeSession(nestedStepIn('en')));
    const legends = [...root.querySelectorAll('legend')].map(textOf);
    expect(legends.filter((legend) => legend.startsWith('Date of birth'))).to.deep.equal(['Date of birth (Child 1)', 'Date of birth (Child 2)', 'Date of birth (Child 3)']);
    expect(legends.filter((legend) => legend.startsWith('Noms'))).to.deep.equal(['Noms antérieurs (Child 1)']);
    expect(new Set(legends).size).to.equal(legends.length);
    expect(legends.filter((legend) => /^(Address|House|Children|Others)/.test(legend)).join()).to.not.include('Child 1');
  });

  it('says when there is nothing in it, and how many there may be', async () => {
    const session = new FakeListSession([], 'stable', { most: 2 });
    const mounted = await mount(session);
    const group = mounted.at('place@children');
    expect(textOf(group)).to.equal('Children (optional) Who live with you. No entry yet. Add: Child');
    for (const _row of [1, 2]) await press(mounted, 'add@children');
    expect(mounted.root.getElementById('add@children')).to.equal(null);
    expect(textOf(group)).to.match(/You have reached the limit of 2\.$/);
  });

  it('keeps the rows it must have', async () => {
    const mounted = await mount(new FakeListSession(['One', 'Two'], 'stable', { least: 2 }));
    expect(mounted.root.querySelectorAll('[id^="remove@"]')).to.have.length(0);
  });

  it('calls the only question of a row by the name of the row, and nothing else so', async () => {
    const { root } = await mount(new FakeSession(nestedStepIn('en')));
    const singles = [...root.querySelectorAll('.entry.single')];
    expect(singles.map((single) => textOf(single.querySelector('label')))).to.deep.equal(['Former name 1', 'Former name 2']);
    expect(singles.flatMap((single) => [...single.querySelectorAll('h1, h2, h3, h4, h5, h6, legend, [role=group]')])).to.deep.equal([]);
  });

  const landings = ['home~20~address.street~20~~22~name~22~', 'home~20~address.street~20~~22~name~22~', 'children[0].firstName', 'children[0].former[1]', 'children[1].firstName', 'add@others'];
  const sentences = [
    /^Short name: this answer does not fit/,
    /^Street: /,
    /^Short name: two entries are the same/,
    /^Child 1 – Former name 2: /,
    /^Child 2 – First name: /,
    /^Short name: give at least/,
  ];
  for (const [index, landing] of landings.entries()) {
    it(`goes from the summary's link for ${PLACE_ISSUES[index]?.join(' ')} to ${landing}`, async () => {
      const mounted = await mount(new FakeSession(failedNestedStepIn('en')));
      const link = mounted.root.querySelectorAll<HTMLElement>('#summary a')[index];
      expect(textOf(link)).to.match(sentences[index] ?? /never/);
      link?.click();
      expect(active(mounted)).to.equal(landing);
    });
  }

  it('does not announce what is wrong again when a row comes or goes', async () => {
    const session = new FakeSession(failedNestedStepIn('en'));
    const mounted = await mount(session);
    expect(mounted.root.querySelectorAll('#summary [role=alert]')).to.have.length(1);
    session.show({ ...failedNestedStepIn('en'), focus: { turn: 2, target: 'item', item: 'children[1]', part: 'row' } });
    await mounted.settled();
    expect(mounted.root.querySelectorAll('#summary li')).to.have.length(6);
    expect(mounted.root.querySelectorAll('#summary [role=alert]')).to.have.length(0);
    expect(active(mounted)).to.equal('children[1].firstName');
  });

  it('is described by its hint and what is wrong with it', async () => {
    const { at } = await mount(new FakeSession(failedNestedStepIn('en')));
    expect(at('place@children').getAttribute('aria-describedby')).to.equal('hint@children error@children');
    expect(at('place@others').getAttribute('aria-describedby')).to.equal('error@others');
  });

  it('of many rows is built in sections, and a new row joins them in order', async () => {
    const session = new FakeListSession(Array.from({ length: 50 }, (_none, index) => `Demo ${index}`), 'stable');
    const mounted = await mount(session);
    expect(mounted.at('place@children').querySelectorAll('.section').length).to.be.greaterThan(3);
    await press(mounted, 'remove@children[20]');
    await press(mounted, 'undo@children');
    await press(mounted, 'add@children');
    await press(mounted, 'up@children[10]');
    const expected = Array.from({ length: 51 }, (_none, index) => (index === 50 ? '' : `Demo ${index === 9 ? 10 : index === 10 ? 9 : index}`));
    expect(firstNames(mounted)).to.deep.equal(expected);
  });
});
