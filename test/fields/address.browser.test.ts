// An address as somebody fills it in: what the register of addresses does for her, and that nothing depends on it.
import { expect } from 'chai';
import { memoryAddresses } from '../../src/adapters/memory-addresses.js';
import { memoryDrafts } from '../../src/adapters/memory-drafts.js';
import { memorySubmission } from '../../src/adapters/memory-submission.js';
import { manualEnvironment } from '../../src/adapters/manual-environment.js';
import { addressExamples } from '../../src/fields/address/examples.js';
import { checkProcedure, compileProcedure, wordsFrom } from '../../src/engine.js';
import type { JsonObject } from '../../src/model/json.js';
import type { AddressPort } from '../../src/ports/addresses.js';
import { fromDocument } from '../../src/answers/document.js';
import { haveEveryPlace } from '../../src/answers/every-place.js';
import { startSession } from '../../src/session/start-session.js';
import type { LiveSession } from '../../src/session/live-session.js';
import { mount, until } from '../ui/mount.js';

haveEveryPlace();

const REGISTER = {
  '1234': { Exempelville: ['Place du Test', 'Rue de l’Exemple', 'Rue Élevée'] },
  '3456': { Musterduerf: ['Schleekewee'], Prouwenhaff: ['Um Weier'] },
};

interface Opening {
  readonly addresses?: AddressPort;
  readonly document?: JsonObject;
  readonly schema?: JsonObject;
}

async function session({ addresses, document, schema = addressExamples[0].schema }: Opening): Promise<LiveSession> {
  const procedure = {
    format: 'gov-form/procedure/1', id: 'address', version: '1.0.0', languages: ['en'], answers: 'answers.schema.json', texts: { en: 'texts/en.json' }, draftDays: 7,
    steps: [{ id: 'only', ask: [{ path: 'home', kind: 'address' }] }],
  };
  const frame = { title: 'Address', introduction: ['Address'], authority: 'Test', nextSteps: ['Wait'] };
  const en = { format: 'gov-form/texts/1', language: 'en', procedure: frame, steps: { only: { title: 'Only' } }, questions: { home: { label: 'Home' } } };
  const { checked } = checkProcedure({ procedure, answers: { type: 'object', properties: { home: schema }, required: ['home'] }, texts: { en } });
  if (checked === undefined) throw new Error('the procedure must pass its check');
  const environment = manualEnvironment();
  const model = await compileProcedure(checked, environment.sha256);
  const live = await startSession({
    model, language: 'en', draftId: 'address', device: 'shared',
    ports: { environment, drafts: memoryDrafts(), submission: memorySubmission(), sources: {}, ...(addresses === undefined ? {} : { addresses }) },
    loadWords: async () => wordsFrom([checked.texts.en ?? { format: 'gov-form/texts/1', language: 'en' }]),
    onFailure: (error) => expect.fail(String(error)),
    ...(document === undefined ? {} : { answers: fromDocument(model, document) }),
  });
  if (live.screen.sort === 'start') live.dispatch({ do: 'continue' });
  return live;
}

async function opened(opening: Opening) {
  const live = await session(opening);
  const mounted = await mount(live);
  await until(() => mounted.root.getElementById('home.postcode') !== null);
  const member = (name: string) => mounted.control(`home.${name}`);
  const options = (): readonly string[] => [...mounted.root.querySelectorAll('[role=option]')].map(({ textContent }) => textContent ?? '');
  return {
    ...mounted, live, member, options,
    status: () => mounted.root.querySelector('.question [role=status]:not(.unseen)')?.textContent?.trim() ?? 'no status',
    role: (name: string) => member(name).getAttribute('role'),
    type: (name: string, text: string) => {
      const field = member(name);
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    leave: () => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined)?.blur(),
    answer: (name: string) => {
      const found = live.question(`home.${name}`)?.answer;
      return found?.state === 'read' ? found.value : undefined;
    },
  };
}

describe('an address with a register', () => {
  it('has its locality filled in where there is only one, and says so once typing has paused', async () => {
    const { type, answer, status, member, root } = await opened({ addresses: memoryAddresses(REGISTER) });
    type('postcode', 'L 1234');
    await until(() => answer('locality') === 'Exempelville');
    expect([answer('postcode'), member('locality').value, status()]).to.deep.equal(['1234', 'Exempelville', '']);
    await until(() => status() !== '');
    expect(status()).to.equal('Filled in for this postcode: Exempelville.');
    // Clear of the ring around the field that has the focus: 3 px, 3 px away.
    const note = root.querySelector('.question [role=status]:not(.unseen)')?.getBoundingClientRect();
    expect((note?.top ?? 0) - member('postcode').getBoundingClientRect().bottom).to.be.at.least(6);
  });

  it('offers the localities where there are several, and takes any other', async () => {
    const { type, answer, status, role, options, leave } = await opened({ addresses: memoryAddresses(REGISTER) });
    type('postcode', '3456');
    await until(() => role('locality') === 'combobox');
    await until(() => status() !== '');
    expect([answer('locality'), status()]).to.deep.equal([undefined, 'Several localities have this postcode. Choose one, or type it.']);
    leave();
    type('locality', 'prou');
    expect(options()).to.deep.equal(['Prouwenhaff']);
    type('locality', 'Somewhere new');
    expect([answer('locality'), options()]).to.deep.equal(['Somewhere new', []]);
  });

  it('offers the streets of the locality, and never refuses a new one', async () => {
    const { type, answer, role, options, leave, live, root } = await opened({ addresses: memoryAddresses(REGISTER) });
    type('postcode', '1234');
    await until(() => role('street') === 'combobox');
    leave();
    type('street', 'rue');
    expect(options()).to.deep.equal(['Rue de l’Exemple', 'Rue Élevée']);
    type('street', 'rue elevee');
    expect(answer('street')).to.equal('Rue Élevée');
    type('street', 'Rue toute neuve');
    expect([answer('street'), root.textContent?.includes('Nothing was found.')]).to.deep.equal(['Rue toute neuve', false]);
    leave();
    type('number', '1');
    live.dispatch({ do: 'continue' });
    expect(live.screen.sort).to.equal('review');
  });

  it('finds streets by how they begin, where the register has more than it gives at once', async () => {
    const { type, role, options, leave } = await opened({ addresses: memoryAddresses(REGISTER, { mostStreets: 1 }) });
    type('postcode', '1234');
    await until(() => role('street') === 'combobox');
    leave();
    type('street', 'rue e');
    await until(() => options().length > 0);
    expect(options()).to.deep.equal(['Rue Élevée']);
  });

  it('takes back a locality that it filled in when the postcode changes, and leaves one that was typed', async () => {
    const { type, answer, role, leave } = await opened({ addresses: memoryAddresses(REGISTER) });
    type('postcode', '1234');
    await until(() => answer('locality') === 'Exempelville');
    type('postcode', '3456');
    await until(() => role('locality') === 'combobox');
    expect(answer('locality')).to.equal(undefined);
    leave();
    type('locality', 'My own');
    leave();
    type('postcode', '1234');
    await until(() => role('locality') !== 'combobox');
    expect(answer('locality')).to.equal('My own');
  });

  it('leaves a field that somebody is in as it is until it is left', async () => {
    let answerNow = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (answerNow = resolve));
    const register = memoryAddresses(REGISTER);
    const { type, role, leave, answer, member } = await opened({ addresses: { ...register, lookUp: async (...asked) => waiting.then(() => register.lookUp(...asked)) } });
    type('postcode', '3456');
    leave();
    type('locality', 'Pr');
    const field = member('locality');
    answerNow();
    await until(() => role('street') === 'combobox');
    expect([role('locality'), member('locality') === field, answer('locality')]).to.deep.equal([null, true, 'Pr']);
    leave();
    await until(() => role('locality') === 'combobox');
    expect(member('locality').value).to.equal('Pr');
  });

  it('says nothing of an address that is there already, and changes nothing in it', async () => {
    const home = { postcode: '1234', locality: 'My own', street: 'My street', number: '1' };
    const { role, answer, status, type, leave } = await opened({ addresses: memoryAddresses(REGISTER), document: { home } });
    await until(() => role('street') === 'combobox');
    expect(Object.keys(home).map(answer)).to.deep.equal(Object.values(home));
    type('number', '2');
    leave();
    expect(status()).to.equal('');
  });

  it('only offers the locality for a postcode that is there already', async () => {
    const { role, answer, options, type, leave } = await opened({ addresses: memoryAddresses(REGISTER), document: { home: { postcode: '1234' } } });
    await until(() => role('locality') === 'combobox');
    expect(answer('locality')).to.equal(undefined);
    type('locality', 'ex');
    expect(options()).to.deep.equal(['Exempelville']);
    leave();
  });

  for (const [what, isThere, sentence] of [
    ['does not know the postcode', true, 'The register of addresses does not know this postcode. If it is right, go on.'],
    ['does not answer', false, 'The register of addresses does not answer. Fill in the address yourself.'],
  ] as const) {
    it(`is typed as it is where the register ${what}, after one sentence`, async () => {
      const { type, role, status, live, root } = await opened({ addresses: memoryAddresses(REGISTER, { isThere: () => isThere }) });
      type('postcode', '9999');
      await until(() => status() !== '');
      expect([status(), role('locality'), role('street'), root.querySelectorAll('.error').length]).to.deep.equal([sentence, null, null, 0]);
      for (const [name, text] of [['locality', 'A'], ['street', 'B'], ['number', '1']] as const) type(name, text);
      live.dispatch({ do: 'continue' });
      expect(live.screen.sort).to.equal('review');
    });
  }
});

describe('an address without a register', () => {
  it('is typed as it is, and nothing is said', async () => {
    const { type, role, status, answer } = await opened({});
    type('postcode', 'L-1234');
    expect([status(), role('locality'), role('street'), answer('postcode')]).to.deep.equal(['no status', null, null, '1234']);
  });
});

describe('an address abroad', () => {
  it('asks for lines instead of a street, and nobody is asked about its postcode', async () => {
    let asked = 0;
    const register = memoryAddresses(REGISTER);
    const { live, root, member, type } = await opened({ addresses: { ...register, lookUp: (...given) => ((asked += 1), register.lookUp(...given)) }, schema: addressExamples[1]?.schema ?? {} });
    live.dispatch({ do: 'answer', path: 'home.country', raw: 'FR' });
    await until(() => root.getElementById('home.line1') !== null);
    expect(root.getElementById('home.street')).to.equal(null);
    type('postcode', '1234');
    expect([member('postcode').value, asked]).to.deep.equal(['1234', 0]);
  });
});
