// The task list on the page: headings, links with their states, and the way on.
import { expect } from 'chai';
import { LANGUAGES, stepIn, tasksIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount } from './mount.js';

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('a task list', () => {
  it('has the heading of the page, one for each section, and a list below each', async () => {
    const { root } = await mount(new FakeSession(tasksIn('en')));
    expect([...root.querySelectorAll('h1, h2')].map(({ tagName, textContent }) => `${tagName} ${plain(textContent)}`)).to.deep.equal(['H1 Overview', 'H2 You', 'H2 The end']);
    expect([...root.querySelectorAll('.task-list')].map((list) => list.querySelectorAll(':scope > li').length)).to.deep.equal([3, 2]);
    expect(plain(root.textContent)).to.include('Completed parts: 1 of 5');
  });

  it('describes each link by the state of its task; what cannot start is no link, and says what comes first', async () => {
    const { root, at } = await mount(new FakeSession(tasksIn('en')));
    const links = [...root.querySelectorAll('.task-list a')].map((link) => `${plain(link.textContent)}: ${plain(at(link.getAttribute('aria-describedby') ?? '').textContent)}`);
    expect(links).to.deep.equal(['About you: Completed', 'Your home: In progress', 'Your work: Has mistakes', 'Compte bancaire: Not started']);
    expect(plain(at('status:sign').textContent)).to.equal('Cannot start yet. Complete first: Your homeCompte bancaire');
    expect([...at('status:sign').querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal(['Your home', 'Compte bancaire']);
    expect(at('status:account').parentElement?.querySelector('a span')?.getAttribute('lang')).to.equal('fr');
  });

  it('leads to the step of the task, and not to another address', async () => {
    const session = new FakeSession(tasksIn('en'));
    const { root } = await mount(session);
    const { hash } = window.location;
    [...root.querySelectorAll<HTMLElement>('.task-list a')].find(({ textContent }) => plain(textContent) === 'Your home')?.click();
    expect(session.commands).to.deep.include({ do: 'open-task', step: 'rent' });
    expect(window.location.hash).to.equal(hash);
  });

  it('offers the check page when everything is completed, and not before', async () => {
    const buttons = (root: ShadowRoot): readonly string[] => [...root.querySelectorAll('.actions button')].map(({ textContent }) => plain(textContent));
    const open = await mount(new FakeSession(tasksIn('en')));
    expect(buttons(open.root)).to.deep.equal(['Back']);
    const session = new FakeSession(tasksIn('en', true));
    const { root } = await mount(session);
    expect(buttons(root)).to.deep.equal(['Check your answers', 'Back']);
    root.querySelector<HTMLButtonElement>('.actions .primary')?.click();
    expect(session.commands).to.deep.include({ do: 'continue' });
  });

  it('names all that is left, in the order of the list, to whoever tries to go on before: one alert with a link to each', async () => {
    const session = new FakeSession(tasksIn('en'));
    const { root, at, settled } = await mount(session);
    expect(root.querySelector('#summary') === null).to.equal(true);
    session.show({ ...tasksIn('en'), focus: { turn: 1, target: 'summary' } });
    await settled();
    await settled();
    expect(root.activeElement?.id).to.equal('summary');
    const links = [...at('summary').querySelectorAll<HTMLElement>('[role="alert"] a')];
    expect(links.map(({ textContent }) => plain(textContent))).to.deep.equal(['Your home', 'Your work', 'Compte bancaire', 'Declaration']);
    links[0]?.click();
    expect(session.commands).to.deep.equal([{ do: 'open-task', step: 'rent' }]);
    links[3]?.click();
    expect(root.activeElement?.id).to.equal('task:sign');
    expect(session.commands).to.have.length(1);
  });

  it('speaks the language of the form, and gives the page its title', async () => {
    const titles: string[] = [];
    for (const language of LANGUAGES) {
      await mount(new FakeSession(tasksIn(language)), { 'manage-title': '' });
      titles.push(document.title.split(' – ')[0] ?? '');
    }
    expect(titles).to.deep.equal(['Vue d’ensemble', 'Übersicht', 'Iwwersiicht', 'Overview']);
  });

  it('takes the focus on the way back from a task', async () => {
    const session = new FakeSession(stepIn('en'));
    const { root, settled } = await mount(session);
    session.show({ ...tasksIn('en'), focus: { turn: 1, target: 'heading' } });
    await settled();
    await settled();
    expect(root.activeElement?.id).to.equal('heading');
  });
});

it('names the task above the heading of a step, where it has several', async () => {
  const { at } = await mount(new FakeSession({ ...stepIn('en'), task: { text: 'Your home', lang: 'en' } }));
  expect(plain(at('progress').textContent)).to.equal('Your home – Step 2 of 8');
  const { progress: _progress, ...alone } = stepIn('en');
  const { root } = await mount(new FakeSession(alone));
  expect(root.getElementById('progress')).to.equal(null);
});
