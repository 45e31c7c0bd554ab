// How the element behaves while somebody uses it: focus, what is said aloud, controls that stay, events for the page.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { GovFormError } from '../../src/model/error.js';
import { ProcedureError } from '../../src/model/procedure-error.js';
import type { Screen } from '../../src/session/screen.js';
import { repeatsReviewIn } from './example-lists.js';
import { ISSUES, failedStepIn, frameIn, questionsIn, screensIn, stepIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount, until, type Mounted } from './mount.js';

const active = ({ root }: Mounted): string => root.activeElement?.id ?? '';

function buttonNamed(root: ShadowRoot, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);
  if (found === undefined) throw new Error(`no button "${name}"`);
  return found;
}

describe('focus', () => {
  it('is left alone by the first screen', async () => {
    const mounted = await mount(new FakeSession({ ...stepIn('en'), focus: { turn: 4, target: 'heading' } }));
    expect(active(mounted)).to.equal('');
  });

  it('goes to the heading of a new step, whether the heading is a title or the question itself', async () => {
    const session = new FakeSession(stepIn('en'));
    const mounted = await mount(session);
    for (const [turn, name] of ['step with one question', 'step', 'review', 'source offered'].entries()) {
      const screen = screensIn('en')[name];
      if (screen === undefined) throw new Error(name);
      session.show({ ...screen, ...(screen.sort === 'step' ? { step: name } : {}), focus: { turn: turn + 1, target: 'heading' } });
      await mounted.settled();
      // The first screen of a sort is fetched.
      await until(() => mounted.at('heading').textContent !== '' && active(mounted) !== '');
      expect(active(mounted), name).to.equal('heading');
      expect(mounted.at('heading').getAttribute('aria-describedby'), name).to.equal(screen.sort === 'step' ? 'progress' : null);
    }
  });

  it('goes to the choice to be made where a register is asked, when a button of the page wants to go on', async () => {
    const offered = screensIn('en')['source offered'] ?? stepIn('en');
    const session = new FakeSession(offered);
    session.dispatch = ({ do: what }) => {
      if (what === 'continue') session.show({ ...offered, focus: { turn: offered.focus.turn + 1, target: 'heading' } });
    };
    const mounted = await mount(session);
    const host = document.createElement('form');
    const button = document.createElement('button');
    mounted.form.replaceWith(host);
    host.append(mounted.form, button);
    await until(() => mounted.root.getElementById('heading') !== null);
    expect(mounted.form.validationMessage).to.equal('This form still needs an answer or a decision from you.');
    button.focus();
    button.click();
    await until(() => active(mounted) === 'heading');
    expect(document.activeElement).to.equal(mounted.form);
    host.remove();
  });

  for (const [language, said] of [
    ['en', 'Step 2 of 8. The number of steps has changed (before: 5).'],
    ['fr', 'Étape 2 sur 8. Le nombre d’étapes a changé (avant : 5).'],
    ['de', 'Schritt 2 von 8. Die Zahl der Schritte hat sich geändert (vorher: 5).'],
    ['lb', 'Schrëtt 2 vun 8. D’Zuel vun de Schrëtt huet sech geännert (virdrun: 5).'],
  ] as const) {
    it(`says with the heading that there is another number of steps than before, and nothing by itself, in ${language}`, async () => {
      const session = new FakeSession(stepIn(language));
      const mounted = await mount(session, { lang: language });
      const plain = (): string => (mounted.at('progress').textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      session.show({ ...stepIn(language), step: 'next', countBefore: 5, focus: { turn: 1, target: 'heading' } });
      await until(() => active(mounted) === 'heading' && plain() === said);
      expect(mounted.at('heading').getAttribute('aria-describedby')).to.equal('progress');
      expect([mounted.at('polite').textContent, mounted.at('assertive').textContent]).to.deep.equal(['', '']);
      session.show({ ...stepIn(language), step: 'next', countBefore: 8, focus: { turn: 1, target: 'heading' } });
      await until(() => plain() === said.slice(0, said.indexOf('.')));
    });
  }

  it('goes to the answer that was changed, on the check page; where nothing of it is left, to the heading', async () => {
    const session = new FakeSession(stepIn('en'));
    const mounted = await mount(session);
    const { review } = screensIn('en');
    if (review === undefined) throw new Error('no review');
    for (const [turn, path, words] of [[1, 'person.birthDate', 'Change Date of birth'], [2, 'gone', 'Check your answers']] as const) {
      session.show({ ...stepIn('en'), focus: { turn: turn * 2, target: 'heading' } });
      await mounted.settled();
      session.show({ ...review, focus: { turn: turn * 2 + 1, target: 'item', item: path, part: 'answer' } });
      await until(() => mounted.root.activeElement?.textContent?.replaceAll(/\s+/g, ' ').trim() === words);
    }
  });

  for (const { path, kind } of questionsIn('en')) {
    it(`goes from a link of the check page to the first control of ${kind} ${path}`, async () => {
      const { review } = screensIn('en');
      if (review === undefined) throw new Error('no review');
      const session = new FakeSession(review);
      const mounted = await mount(session);
      session.show({ ...stepIn('en'), focus: { turn: 5, target: 'item', item: path, part: 'question' } });
      await until(() => [path, `${path}:`].some((id) => mounted.root.activeElement?.matches(`[id="${id}"], [id^="${id}"]:is(input, select, button)`) === true));
    });
  }

  const WAYS: readonly (readonly [says: string, path: string, words: string])[] = [
    ['another answer of its row', 'children[1].gone', 'Change First name, Child 2'],
    ['a row of its list, when its own is gone', 'children[7].firstName', 'Change First name, Child 1'],
    ['another of its list, when it was a row of its own', 'children[1].former[7]', 'Change Former name 1, Child 2'],
    ['the heading, when nothing of it is left', 'partner.name', 'Check your answers'],
  ];
  for (const [says, path, words] of WAYS) {
    it(`goes from an answer that is no longer asked to what stands nearest to it on the check page: ${says}`, async () => {
      const session = new FakeSession(stepIn('en'));
      const mounted = await mount(session);
      session.show({ ...repeatsReviewIn('en'), focus: { turn: 1, target: 'item', item: path, part: 'answer' } });
      await until(() => mounted.root.activeElement?.textContent?.replaceAll(/\s+/g, ' ').trim() === words);
    });
  }

  it('goes to the error summary after each failed Continue, which is inserted as one alert and says nothing else', async () => {
    const session = new FakeSession(stepIn('en'));
    const mounted = await mount(session);
    for (const turn of [1, 2]) {
      const alerts: Element[] = [];
      const watcher = new MutationObserver((records) => {
        const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
        alerts.push(...added.flatMap((element) => [element, ...element.querySelectorAll('*')]).filter((element) => element.matches('[role=alert]')));
      });
      watcher.observe(mounted.root, { childList: true, subtree: true });
      session.show(failedStepIn('en', turn));
      await mounted.settled();
      watcher.disconnect();
      expect(active(mounted)).to.equal('summary');
      expect(alerts).to.have.length(1);
      expect(mounted.at('polite').textContent).to.equal('');
      expect(mounted.at('assertive').textContent).to.equal('');
    }
  });

  const landings = ['person.name', 'person.birthDate:month', 'person.number', 'which:one', 'all:one', 'reason'];
  for (const [index, landing] of landings.entries()) {
    it(`goes from the summary's link for ${ISSUES[index]?.[0]} to ${landing}`, async () => {
      const mounted = await mount(new FakeSession(failedStepIn('en')));
      mounted.root.querySelectorAll<HTMLElement>('#summary a')[index]?.click();
      expect(active(mounted)).to.equal(landing);
      expect(location.hash).to.equal('');
      const { top, bottom } = mounted.at(landing).getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    });
  }

  it('stays on the language switch, and keeps what was typed and the errors', async () => {
    const session = new FakeSession(failedStepIn('en'));
    const mounted = await mount(session);
    mounted.control('person.name').value = 'Demo';
    mounted.control('person.name').dispatchEvent(new InputEvent('input', { bubbles: true }));
    const button = buttonNamed(mounted.root, 'Deutsch');
    button.focus();
    button.click();
    await until(() => session.commands.some((command) => command.do === 'switch-language'));
    const german = failedStepIn('de');
    const [name, ...others] = german.questions;
    if (name === undefined) throw new Error('no question');
    session.show({ ...german, questions: [{ ...name, answer: { state: 'read', value: 'Demo', raw: 'Demo' } }, ...others] });
    await mounted.settled();
    expect(mounted.form.lang).to.equal('de');
    expect(mounted.root.activeElement).to.equal(button);
    expect(mounted.control('person.name').value).to.equal('Demo');
    expect(mounted.root.querySelectorAll('.error')).to.have.length(6);
    expect(mounted.at('which:error').textContent).to.include('Fehler: Which one: Wählen Sie');
  });

  it('moves with the question whether to erase, and back', async () => {
    const mounted = await mount(new FakeSession(stepIn('en')));
    mounted.at('erase').click();
    await mounted.settled();
    expect(active(mounted)).to.equal('erase-question');
    buttonNamed(mounted.root, 'No, keep my answers').click();
    await mounted.settled();
    expect(active(mounted)).to.equal('erase');
  });

  it('reaches every control by Tab, in the order in which they are read', async () => {
    const mounted = await mount(new FakeSession(stepIn('en')));
    mounted.control('person.name').focus();
    const visited = ['person.name'];
    for (const _stop of Array.from({ length: 9 })) {
      await sendKeys({ press: 'Tab' });
      visited.push(active(mounted));
    }
    expect(visited.slice(0, 9)).to.deep.equal(['person.name', 'person.birthDate:day', 'person.birthDate:month', 'person.birthDate:year', 'person.number', 'which:one', 'all:one', 'all:two', 'reason']);
  });
});

describe('typing', () => {
  it('changes no other question, re-creates no control and says nothing', async () => {
    const session = new FakeSession(stepIn('en'));
    const mounted = await mount(session);
    const control = mounted.control('person.name');
    const elsewhere: MutationRecord[] = [];
    const watcher = new MutationObserver((records) => elsewhere.push(...records.filter(({ target }) => !control.parentElement?.contains(target))));
    watcher.observe(mounted.root, { childList: true, subtree: true, characterData: true, attributes: true });
    control.focus();
    await sendKeys({ type: ' Muster Demo ' });
    await mounted.settled();
    watcher.disconnect();
    expect(mounted.root.activeElement).to.equal(control);
    expect(control.value).to.equal(' Muster Demo ');
    expect(session.question('person.name')?.answer).to.deep.equal({ state: 'read', value: 'Muster Demo', raw: ' Muster Demo ' });
    expect(elsewhere).to.deep.equal([]);
  });

  it('keeps a blank that the answer does not have, and a date that does not exist', async () => {
    const session = new FakeSession(stepIn('en'));
    const mounted = await mount(session);
    mounted.control('person.name').focus();
    await sendKeys({ type: '  ' });
    expect(mounted.control('person.name').value).to.equal('  ');
    mounted.control('person.birthDate:day').focus();
    await sendKeys({ type: '31' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '4' });
    const raw = { day: '31', month: '4', year: '' };
    expect(session.question('person.birthDate')?.answer).to.deep.equal({ state: 'unread', raw });
    expect(['day', 'month', 'year'].map((part) => mounted.control(`person.birthDate:${part}`).value)).to.deep.equal(['31', '4', '']);
  });

  it('gives codes for options, in the order of the list', async () => {
    const session = new FakeSession(stepIn('en'));
    const { at } = await mount(session);
    for (const id of ['which:two', 'all:two', 'all:one']) at(id).click();
    expect(session.commands).to.deep.equal([
      { do: 'answer', path: 'which', raw: 'two' },
      { do: 'answer', path: 'all', raw: ['two'] },
      { do: 'answer', path: 'all', raw: ['one', 'two'] },
    ]);
  });

  it('leaves the error summary as it was at the failed Continue', async () => {
    const session = new FakeSession(failedStepIn('en'));
    const mounted = await mount(session);
    session.show({ ...failedStepIn('en'), issues: failedStepIn('en').issues.slice(1), questions: questionsIn('en') });
    await mounted.settled();
    expect(mounted.root.querySelectorAll('#summary li')).to.have.length(6);
    expect(mounted.root.querySelectorAll('.error')).to.have.length(0);
  });

  it('keeps a question and its focus when another one appears before it', async () => {
    const [first, second, ...others] = questionsIn('en');
    if (first === undefined || second === undefined) throw new Error('too few questions');
    const session = new FakeSession(stepIn('en', [second, ...others]));
    const mounted = await mount(session);
    const control = mounted.at('person.birthDate:day');
    control.focus();
    session.show(stepIn('en', [first, second, ...others]));
    await mounted.settled();
    expect(mounted.root.activeElement).to.equal(control);
    expect([...mounted.root.querySelectorAll('.question')].map((question) => question.querySelector('input')?.id)[0]).to.equal('person.name');
    session.show(stepIn('en', [second]));
    await mounted.settled();
    expect(mounted.root.activeElement).to.equal(control);
    expect(mounted.root.querySelectorAll('.question')).to.have.length(1);
  });
});

describe('announcements', () => {
  it('wait in two regions that are there, empty, from the first paint, and are said one after the other', async () => {
    const session = new FakeSession(stepIn('en'));
    const mounted = await mount(session);
    const polite = mounted.at('polite');
    expect([polite, mounted.at('assertive')].map((region) => [region.getAttribute('role'), region.textContent, region.parentNode === mounted.root])).to.deep.equal([
      ['status', '', true],
      ['alert', '', true],
    ]);
    const said: string[] = [];
    const watcher = new MutationObserver(() => {
      for (const { textContent } of [polite, mounted.at('assertive')]) if (textContent !== '' && textContent !== null && said.at(-1) !== textContent) said.push(textContent);
    });
    watcher.observe(mounted.root, { childList: true, subtree: true });
    const saved = { state: 'saved', at: '2026-03-08T09:42:00Z', keptUntil: '2026-03-15T09:42:00Z' } as const;
    session.show({ ...stepIn('en'), saving: { state: 'saving' } });
    session.show({ ...stepIn('en'), saving: saved });
    await mounted.settled();
    session.show({ ...stepIn('en'), network: 'offline', saving: { state: 'not-saved', reason: 'failed' } });
    await until(() => said.length === 3);
    watcher.disconnect();
    expect(said).to.deep.equal(['Your answers are saved on this device.', 'Your answers could not be saved on this device.', 'You are offline. Your answers stay here.']);
  });
});

describe('the page', () => {
  it('hears where the citizen is, in which language, what was saved and what was received', async () => {
    const heard: [string, unknown][] = [];
    const names = ['gov-form-ready', 'gov-form-step', 'gov-form-save', 'gov-form-language', 'gov-form-title', 'gov-form-submitted', 'gov-form-error'] as const;
    const hear = (event: Event): void => void heard.push([event.type, event instanceof CustomEvent ? event.detail : undefined]);
    for (const name of names) document.addEventListener(name, hear);
    const session = new FakeSession(stepIn('en'));
    const { settled } = await mount(session);
    session.show({ ...stepIn('fr'), saving: { state: 'saving' } });
    await until(() => heard.length >= 5);
    const { receipt } = screensIn('fr');
    if (receipt?.sort !== 'receipt') throw new Error('no receipt');
    session.show(receipt);
    await settled();
    for (const name of names) document.removeEventListener(name, hear);
    expect(heard).to.deep.equal([
      ['gov-form-title', { title: 'About you – Example of a procedure' }],
      ['gov-form-ready', {}],
      ['gov-form-step', { step: 'person', sort: 'step' }],
      ['gov-form-save', { state: 'saving' }],
      ['gov-form-language', { language: 'fr' }],
      ['gov-form-title', { title: 'Votre demande est arrivée – Example of a procedure' }],
      ['gov-form-step', { step: 'receipt', sort: 'receipt' }],
      ['gov-form-save', { state: 'idle' }],
      ['gov-form-submitted', { statement: receipt.statement }],
    ]);
  });

  it('is heeded in the last of several wishes', async () => {
    const session = new FakeSession(stepIn('en'));
    const { form, settled } = await mount(session);
    for (const language of ['de', 'lb', 'fr', 'de']) form.lang = language;
    await until(() => session.commands.length > 0);
    await settled();
    expect([...new Set(session.commands.map((command) => JSON.stringify(command)))]).to.deep.equal(['{"do":"switch-language","language":"de"}']);
  });

  it('may switch the language by `lang`', async () => {
    const session = new FakeSession(stepIn('en'));
    const { form } = await mount(session);
    form.lang = 'de-LU';
    await until(() => session.commands.length > 0);
    expect(session.commands).to.deep.equal([{ do: 'switch-language', language: 'de' }]);
  });

  it('reads everything that is wrong with a procedure, and keeps its own content beside it', async () => {
    const problems = ['/steps/0/id', '/rules/1/check'].map((pointer) => ({ code: 'GF110', file: 'procedure.json', pointer, message: 'It is wrong.', remedy: 'Mend it.', severity: 'error' as const }));
    let detail: unknown;
    document.addEventListener('gov-form-error', (event) => (detail = event.detail), { once: true });
    const { root } = await mount(() => Promise.reject(new ProcedureError('https://example.org/procedure.json', problems)), { lang: 'lb' });
    expect(root.getElementById('heading')?.textContent).to.equal('Dëse Formulaire kann net ugewise ginn');
    expect([...root.querySelectorAll('.technical li code')].map(({ textContent }) => textContent)).to.deep.equal(['procedure.json#/steps/0/id', 'procedure.json#/rules/1/check']);
    expect(root.querySelectorAll('slot')).to.have.length(1);
    expect(detail).to.deep.equal({ code: 'GF203', problems });
  });

  it('reads one message for any other failure', async () => {
    const { root } = await mount(() => Promise.reject(new GovFormError('GF201', 'nothing is there', 'Check the address.')), { lang: 'en' });
    expect(root.querySelector('.technical')?.textContent?.replaceAll(/\s+/g, ' ').trim()).to.equal('GF201: nothing is there Check the address.');
  });

  it('may move the element without losing the session, and ends it by taking the element away', async () => {
    const session = new FakeSession(stepIn('en'));
    const { form, settled } = await mount(session);
    const place = document.createElement('div');
    document.querySelector('main')?.append(place);
    place.append(form);
    await settled();
    expect(session.stopped).to.equal(false);
    place.remove();
    await settled();
    expect(session.stopped).to.equal(true);
  });
});

describe('buttons', () => {
  const cases: readonly (readonly [screen: string, button: string, commands: readonly object[]])[] = [
    ['start', 'Start', [{ do: 'choose-device', device: 'own' }, { do: 'continue' }]],
    ['source offered', 'Fetch my data', [{ do: 'request-source' }]],
    ['source offered', 'Type it myself', [{ do: 'decline-source' }]],
    ['source waiting', 'Type it myself', [{ do: 'decline-source' }]],
    ['source waiting', 'Back', [{ do: 'back' }]],
    ['source preview', 'Back', [{ do: 'back' }]],
    ['source failed', 'Back', [{ do: 'back' }]],
    ['source preview', 'Use this data', [{ do: 'use-source' }]],
    ['source preview', 'Type it myself', [{ do: 'decline-source' }]],
    ['source failed', 'Continue by typing', [{ do: 'decline-source' }]],
    ['source failed', 'Try again', [{ do: 'request-source' }]],
    ['step', 'Continue', [{ do: 'continue' }]],
    ['step', 'Back', [{ do: 'back' }]],
    ['review', 'Change Family name', [{ do: 'change', path: 'person.name' }]],
    ['review', 'Add Reason', [{ do: 'change', path: 'reason' }]],
    ['review', 'Send the request', [{ do: 'submit' }]],
    ['queued', 'Send now', [{ do: 'send-now' }]],
    ['receipt', 'Erase the receipt from this page and start a new request', [{ do: 'start-over' }]],
  ];
  for (const [name, button, commands] of cases) {
    it(`${name}: “${button}” asks for ${JSON.stringify(commands)}`, async () => {
      const screen: Screen | undefined = screensIn('en')[name];
      if (screen === undefined) throw new Error(name);
      const session = new FakeSession(screen);
      const { root } = await mount(session);
      buttonNamed(root, button).click();
      expect(session.commands).to.deep.equal(commands);
    });
  }

  it('start: “Start” says whose device it is, and a language switch keeps the choice', async () => {
    const session = new FakeSession(screensIn('en').start ?? { ...frameIn('en'), sort: 'sending' });
    const mounted = await mount(session);
    mounted.at('device:shared').click();
    session.show(screensIn('de').start ?? { ...frameIn('de'), sort: 'sending' });
    await mounted.settled();
    buttonNamed(mounted.root, 'Beginnen').click();
    expect(session.commands).to.deep.equal([{ do: 'choose-device', device: 'shared' }, { do: 'continue' }]);
  });

  it('step: Continue reads what a tool has put into a field without telling it, and nothing else', async () => {
    const session = new FakeSession(stepIn('en'));
    const mounted = await mount(session);
    mounted.control('person.name').value = 'Muster';
    mounted.control('person.birthDate:month').value = '4';
    mounted.control('reason').value = 'Because.';
    buttonNamed(mounted.root, 'Continue').click();
    expect(session.commands).to.deep.equal([
      { do: 'answer', path: 'person.name', raw: 'Muster' },
      { do: 'answer', path: 'person.birthDate', raw: { day: '', month: '4', year: '' } },
      { do: 'answer', path: 'reason', raw: 'Because.' },
      { do: 'continue' },
    ]);
  });

  it('step: Continue reads what a tool has ticked or chosen without telling it, all of it and nothing else', async () => {
    const session = new FakeSession(stepIn('en'));
    const mounted = await mount(session);
    for (const id of ['which:two', 'all:one', 'all:two']) {
      const control = mounted.control(id);
      if (control instanceof HTMLInputElement) control.checked = true;
    }
    buttonNamed(mounted.root, 'Continue').click();
    expect(session.commands).to.deep.equal([
      { do: 'answer', path: 'which', raw: 'two' },
      { do: 'answer', path: 'all', raw: ['one'] },
      { do: 'answer', path: 'all', raw: ['one', 'two'] },
      { do: 'continue' },
    ]);
    // What is held already is not given again; what a tool has unticked is taken back.
    const two = mounted.control('all:two');
    if (two instanceof HTMLInputElement) two.checked = false;
    session.commands.length = 0;
    buttonNamed(mounted.root, 'Continue').click();
    expect(session.commands).to.deep.equal([{ do: 'answer', path: 'all', raw: ['one'] }, { do: 'continue' }]);
  });

  it('step: Enter in a field continues', async () => {
    const session = new FakeSession(stepIn('en'));
    const { at } = await mount(session);
    at('person.name').focus();
    await sendKeys({ press: 'Enter' });
    expect(session.commands).to.deep.equal([{ do: 'continue' }]);
  });
});
