// What a page says wrongly of its form: what cannot be meant is an error with a code, a place and a remedy, never a defect of
// gov-form; what the form can do without is told to the page, and the form goes on.
import { expect } from 'chai';
import { memoryDrafts } from '../../src/adapters/memory-drafts.js';
import { memorySubmission } from '../../src/adapters/memory-submission.js';
import { GovForm } from '../../src/gov-form.js';
import { GovFormError } from '../../src/model/error.js';
import answers from '../../forms/residence-certificate/answers.schema.json' with { type: 'json' };
import procedure from '../../forms/residence-certificate/procedure.json' with { type: 'json' };
import de from '../../forms/residence-certificate/texts/de.json' with { type: 'json' };
import en from '../../forms/residence-certificate/texts/en.json' with { type: 'json' };
import fr from '../../forms/residence-certificate/texts/fr.json' with { type: 'json' };
import lb from '../../forms/residence-certificate/texts/lb.json' with { type: 'json' };
import { until } from '../until.js';

customElements.define('gov-form-set-wrongly', class extends GovForm {});

const SCHEMA = { title: 'Dog', type: 'object', properties: { name: { type: 'string', title: 'Name' } } };
const REGISTERS = '/forms/residence-certificate/procedure.json';
const FILES: Readonly<Record<string, unknown>> = { 'procedure.json': procedure, 'answers.schema.json': answers, 'de.json': de, 'en.json': en, 'fr.json': fr, 'lb.json': lb };
const source = { request: () => Promise.resolve({ outcome: 'not-found' }) };

interface Told {
  /** Why the form cannot be shown; empty: it is. */
  readonly failure: string;
  /** What the page heard of as errors. */
  readonly reported: readonly string[];
}

type Settings = Readonly<Record<string, unknown>>;

function elementWith(settings: Settings): GovForm {
  const form = document.createElement('gov-form-set-wrongly');
  if (!(form instanceof GovForm)) throw new Error('the element is not upgraded');
  for (const [name, value] of Object.entries({ lang: 'en', device: 'shared', ...settings })) {
    if (typeof value === 'string' && !name.startsWith('.')) form.setAttribute(name, value);
    else Reflect.set(form, name.replace('.', ''), value);
  }
  return form;
}

const said = (error: unknown): string => (error instanceof GovFormError ? `${error.message} ${error.remedy}` : String(error));

/** What the page hears of while something is done. */
async function reportedBy(act: (reported: readonly string[]) => Promise<void>): Promise<readonly string[]> {
  const reported: string[] = [];
  const listen = (event: ErrorEvent): void => {
    event.preventDefault();
    reported.push(said(event.error));
  };
  // The test page reports errors by itself otherwise.
  const { onerror } = window;
  window.onerror = null;
  window.addEventListener('error', listen);
  await act(reported);
  window.removeEventListener('error', listen);
  window.onerror = onerror;
  return reported;
}

async function opened(settings: Settings): Promise<Told> {
  const form = elementWith(settings);
  const reported = await reportedBy(async () => {
    document.body.replaceChildren(form);
    await until(() => (form.shadowRoot ?? form).querySelector('#heading'));
  });
  return { failure: form.shadowRoot?.querySelector('.technical')?.textContent?.replace(/\s+/g, ' ').trim() ?? '', reported };
}

const OF_A_SCHEMA = { schema: SCHEMA };
const ERRORS: readonly (readonly [title: string, settings: Settings, code: string, names: readonly string[]])[] = [
  ['no form', {}, 'GF205', ['neither src nor schema']],
  ['two forms', { src: REGISTERS, schema: SCHEMA }, 'GF205', ['both src and schema', 'Leave one']],
  ['src', { src: 'http://[' }, 'GF210', ['"src"', 'http://[', 'procedure.json']],
  ['schema', { schema: 'http://[' }, 'GF210', ['"schema"', 'http://[']],
  ['receiver', { ...OF_A_SCHEMA, receiver: 'https://' }, 'GF210', ['"receiver"', 'https://']],
  ['sources', { src: REGISTERS, receiver: '/r', sources: 'http://[' }, 'GF210', ['"sources"']],
  ['answers in text', { ...OF_A_SCHEMA, '.answers': 'x' }, 'GF211', ['"answers"', 'object']],
  ['answers in a list', { ...OF_A_SCHEMA, '.answers': [{ name: 'Rex' }] }, 'GF211', ['"answers"', 'object']],
  ['ports that are nothing', { ...OF_A_SCHEMA, '.ports': null }, 'GF211', ['"ports"', 'object']],
  ['ports in text', { ...OF_A_SCHEMA, '.ports': 'x' }, 'GF211', ['"ports"', 'object']],
  ['a slip in ports', { ...OF_A_SCHEMA, '.ports': { draft: memoryDrafts() } }, 'GF211', ['"ports.draft"', 'Did you mean "drafts"?']],
  ['a port that there is not', { ...OF_A_SCHEMA, '.ports': { logger: {} } }, 'GF211', ['"ports.logger"', 'drafts, sources, submission, environment, addresses']],
  ['drafts that keep nothing', { ...OF_A_SCHEMA, '.ports': { drafts: {} } }, 'GF211', ['"ports.drafts"', 'open()']],
  ['drafts that are nothing', { ...OF_A_SCHEMA, '.ports': { drafts: null } }, 'GF211', ['"ports.drafts"']],
  ['a receiver that sends nothing', { ...OF_A_SCHEMA, '.ports': { submission: () => undefined } }, 'GF211', ['"ports.submission"', 'send()']],
  ['a register that is a function', { src: REGISTERS, receiver: '/r', '.ports': { sources: { rnpp: () => undefined } } }, 'GF211', ['"ports.sources.rnpp"', 'request()']],
  ['no receiver', { src: REGISTERS }, 'GF204', ['"receiver"', '"ports.submission"']],
  ['no address of registers', { src: REGISTERS, receiver: '/r' }, 'GF212', ['"rnpp"', '"sources"', '"ports.sources"']],
];

const WARNINGS: readonly (readonly [settings: Settings, names: readonly string[]])[] = [
  [{ device: 'tablet' }, ['"device"', 'tablet', 'own, shared or ask']],
  [{ device: 'OWN' }, ['"device"', 'OWN']],
  [{ 'heading-level': '0' }, ['"heading-level"', '1 to 6']],
  [{ 'heading-level': '7' }, ['"heading-level"']],
  [{ 'heading-level': 'x' }, ['"heading-level"', '"x"']],
  [{ '.headingLevel': 2.5 }, ['"heading-level"', '2.5']],
  [{ render: 'dark' }, ['"render"', 'dark', 'light']],
];

const { fetch } = globalThis;
before(() => {
  globalThis.fetch = (input) => Promise.resolve(Response.json(FILES[String(input).split('/').at(-1) ?? '']));
});
after(() => {
  globalThis.fetch = fetch;
});

describe('a setting that cannot be meant', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [title, settings, code, names] of ERRORS) {
    it(`is ${code}, and says what to change: ${title}`, async () => {
      const { failure, reported } = await opened(settings);
      expect(failure).to.include(`${code}: `);
      for (const name of names) expect(failure).to.include(name);
      expect(reported).to.deep.equal([]);
    });
  }

  for (const path of [undefined, null, 3]) {
    it(`is GF211: goTo(${String(path)})`, async () => {
      const form = elementWith(OF_A_SCHEMA);
      document.body.replaceChildren(form);
      const reported = await reportedBy(async (heard) => {
        Reflect.apply(form.goTo, form, [path]);
        await until(() => heard.length > 0);
      });
      expect(reported).to.have.length(1);
      expect(reported[0]).to.include(`GF211: goTo() is given no path: ${String(path)}`).and.to.include('for example');
    });
  }
});

describe('a setting that the form does without', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [settings, names] of WARNINGS) {
    it(`is GF213, told to the page: ${JSON.stringify(settings)}`, async () => {
      const { failure, reported } = await opened({ ...OF_A_SCHEMA, ...settings });
      expect([failure, reported.length]).to.deep.equal(['', 1]);
      for (const name of ['GF213: ', ...names]) expect(reported[0]).to.include(name);
    });
  }
});

describe('a setting that is right', () => {
  afterEach(() => document.body.replaceChildren());

  const RIGHT: readonly Settings[] = [
    { device: 'ask' }, { device: '' }, { '.device': undefined, '.answers': undefined, '.ports': undefined, '.src': undefined, '.receiver': undefined, '.sources': null, '.draftId': undefined },
    { 'heading-level': '6' }, { '.headingLevel': '2' }, { render: '' }, { '.render': 'light' }, { '.answers': { name: 'Rex' } },
    { '.ports': { drafts: memoryDrafts(), submission: memorySubmission(), addresses: undefined } },
  ];
  for (const settings of RIGHT) {
    it(`is told to nobody: ${Object.keys(settings).join(', ')}`, async () => {
      expect(await opened({ ...OF_A_SCHEMA, ...settings })).to.deep.equal({ failure: '', reported: [] });
    });
  }

  it('is told to nobody: registers that the page answers itself', async () => {
    expect(await opened({ src: REGISTERS, '.ports': { sources: { rnpp: source, 'rnpp-law': source }, submission: memorySubmission() } })).to.deep.equal({ failure: '', reported: [] });
  });

  it('is told to nobody: an attribute that is taken away again', async () => {
    const form = elementWith({ ...OF_A_SCHEMA, src: REGISTERS, receiver: '/r', sources: '/s', 'heading-level': '2', 'draft-id': 'x' });
    for (const name of ['src', 'receiver', 'sources', 'device', 'heading-level', 'draft-id']) form.removeAttribute(name);
    document.body.replaceChildren(form);
    await until(() => form.shadowRoot?.querySelector('#heading'));
    expect(form.shadowRoot?.querySelector('.technical') ?? null).to.equal(null);
  });
});
