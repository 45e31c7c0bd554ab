// A page that takes the form away and puts it back, as tabs and conditional rendering in portals do: the citizen goes on where
// she was, and while the form is away it holds nothing that others may need.
import { expect } from 'chai';
import { manualEnvironment } from '../../src/adapters/manual-environment.js';
import { memoryDrafts } from '../../src/adapters/memory-drafts.js';
import { memorySubmission } from '../../src/adapters/memory-submission.js';
import { GovForm } from '../../src/gov-form.js';
import type { DraftStore } from '../../src/ports/draft-store.js';
import type { Ports } from '../../src/ports/ports.js';
import { until } from '../until.js';

customElements.define('gov-form-away', class extends GovForm {});

const SCHEMA = { title: 'Dog', type: 'object', required: ['name', 'chip'], properties: { name: { type: 'string', title: 'Name', minLength: 2 }, chip: { type: 'string', title: 'Chip', minLength: 2 } } };

const treeOf = (form: GovForm): ParentNode => form.shadowRoot ?? form;
const buttonOf = (form: GovForm, name: string) => until(() => [...treeOf(form).querySelectorAll('button')].find((each) => each.textContent?.trim() === name));
const inputOf = (form: GovForm, id = 'name') => until(() => treeOf(form).querySelector<HTMLInputElement>(`#${id}`));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Page {
  readonly form: GovForm;
  readonly heard: string[];
}

function put(settings: Partial<GovForm> & { readonly render?: string }): Page {
  const form = document.createElement('gov-form-away');
  if (!(form instanceof GovForm)) throw new Error('the element is not upgraded');
  const heard: string[] = [];
  for (const name of ['gov-form-ready', 'gov-form-step', 'gov-form-error'] as const) form.addEventListener(name, () => heard.push(name));
  Object.assign(form, { lang: 'en', schema: SCHEMA, ...settings });
  document.body.replaceChildren(form);
  return { form, heard };
}

/** On the first step, with an answer and an error. */
async function begun(settings: Parameters<typeof put>[0]): Promise<Page> {
  const page = put(settings);
  (await buttonOf(page.form, 'Start')).click();
  await write(page.form, 'name', 'Rex');
  (await buttonOf(page.form, 'Continue')).click();
  await until(() => treeOf(page.form).querySelector('#summary'));
  return page;
}

async function write(form: GovForm, id: string, text: string): Promise<void> {
  const input = await inputOf(form, id);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

async function takeAwayAndBack(form: GovForm, awayMs: number): Promise<void> {
  form.remove();
  await pause(awayMs);
  document.body.append(form);
}

const asksBeforeLeaving = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** Another browser that keeps drafts: who holds which is told. */
function storeOf(keeps: DraftStore['keeps']): { readonly drafts: DraftStore; readonly held: Set<string> } {
  const held = new Set<string>();
  const drafts: DraftStore = {
    ...memoryDrafts(), keeps,
    claim: async (id) => (held.has(id) ? false : held.add(id) === held),
    release: (id) => void held.delete(id),
  };
  return { drafts, held };
}

describe('a form that is taken away and put back', () => {
  afterEach(() => document.body.replaceChildren());

  const NOT_ON_THE_DEVICE: Readonly<Record<string, () => Parameters<typeof put>[0]>> = {
    'on a shared device': () => ({ device: 'shared' }),
    'in the page’s own tree': () => ({ device: 'shared', render: 'light' }),
    'with drafts in the memory of the page': () => ({ ports: { drafts: memoryDrafts() } }),
    'where another tab has the draft': () => {
      const { drafts } = storeOf('device');
      return { device: 'own', ports: { drafts: { ...drafts, claim: async () => false } } };
    },
  };
  for (const [title, settings] of Object.entries(NOT_ON_THE_DEVICE)) {
    for (const awayMs of [0, 200]) {
      it(`goes on where it was, with what was typed, its errors and its language, ${title}, after ${awayMs} ms`, async () => {
        const { form } = await begun(settings());
        form.lang = 'de';
        await buttonOf(form, 'Weiter');
        await takeAwayAndBack(form, awayMs);
        await pause(200);
        expect([(await inputOf(form)).value, treeOf(form).querySelector('#summary') !== null, form.document, form.lang]).to.deep.equal(['Rex', true, { name: 'Rex' }, 'de']);
        await write(form, 'chip', '1234');
        (await buttonOf(form, 'Weiter')).click();
        await until(() => treeOf(form).querySelector('#heading')?.textContent?.trim() !== 'Dog');
        expect(form.document).to.deep.equal({ name: 'Rex', chip: '1234' });
      });
    }
  }

  it('warns again that the page’s session ends', async () => {
    const { form } = await begun({ device: 'shared', sessionEnd: { at: new Date(Date.now() + 60_000) } });
    const warning = () => treeOf(form).querySelector('.expiry:not([hidden])');
    await until(warning);
    form.remove();
    await pause(50);
    expect(warning()).to.equal(null);
    document.body.append(form);
    await until(warning);
  });

  it('tells the page nothing when it is only moved, and keeps what was typed', async () => {
    const { form, heard } = await begun({ device: 'shared' });
    heard.length = 0;
    document.body.append(document.createElement('div'));
    document.querySelector('div')?.append(form);
    await pause(200);
    expect([heard, (await inputOf(form)).value, treeOf(form).querySelector('#summary') !== null]).to.deep.equal([[], 'Rex', true]);
  });

  it('tells the page again where it is', async () => {
    const { form, heard } = await begun({ device: 'shared' });
    heard.length = 0;
    await takeAwayAndBack(form, 50);
    await until(() => heard.includes('gov-form-step'));
    expect(heard).to.deep.equal(['gov-form-ready', 'gov-form-step']);
  });

  it('guards the page only while it is there, and hears of the network only then', async () => {
    const manual = manualEnvironment();
    let listeners = 0;
    const environment: Ports['environment'] = {
      ...manual,
      onNetworkChange: (callback) => {
        listeners += 1;
        const stop = manual.onNetworkChange(callback);
        return () => {
          listeners -= 1;
          stop();
        };
      },
    };
    const { form } = await begun({ device: 'shared', ports: { environment } });
    expect([asksBeforeLeaving(), listeners]).to.deep.equal([true, 1]);
    form.remove();
    await pause(50);
    form.continue();
    await pause(50);
    expect([asksBeforeLeaving(), listeners]).to.deep.equal([false, 0]);
    document.body.append(form);
    await until(asksBeforeLeaving);
    expect(listeners).to.equal(1);
  });

  it('lets the draft go that it had asked for, when the citizen said that others use the device', async () => {
    const { drafts, held } = storeOf('device');
    const { form } = put({ draftId: 'dog', ports: { drafts, submission: memorySubmission() } });
    (await until(() => treeOf(form).querySelector<HTMLInputElement>('input[value="shared"]'))).click();
    (await buttonOf(form, 'Start')).click();
    await write(form, 'name', 'Rex');
    expect([...held]).to.deep.equal(['dog']);
    form.remove();
    await until(() => held.size === 0);
    document.body.append(form);
    await pause(50);
    expect((await inputOf(form)).value).to.equal('Rex');
    form.startOver();
    await buttonOf(form, 'Start');
    expect(form.document).to.deep.equal({});
  });

  it('ends where the device keeps the answers, and begins again from there', async () => {
    const { drafts, held } = storeOf('device');
    const { form } = await begun({ device: 'own', draftId: 'dog', ports: { drafts } });
    expect([...held]).to.deep.equal(['dog']);
    form.remove();
    await until(() => held.size === 0);
    document.body.append(form);
    expect((await inputOf(form)).value).to.equal('Rex');
    expect([...held]).to.deep.equal(['dog']);
  });

  it('opens what it was set to while it was away, when it is back', async () => {
    const { drafts, held } = storeOf('device');
    const { form } = await begun({ device: 'shared' });
    form.remove();
    await pause(50);
    Object.assign(form, { device: 'ask', draftId: 'cat', ports: { drafts }, schema: { ...SCHEMA, title: 'Cat' } });
    await pause(200);
    expect([...held], 'while it is away').to.deep.equal([]);
    document.body.append(form);
    await until(() => treeOf(form).querySelector('#heading')?.textContent?.includes('Cat'));
    expect([...held]).to.deep.equal(['cat']);
  });
});
