// <gov-form> within a form of the page: a control like others, with a name, a value, a validity and events.
import { expect } from 'chai';
import { GovForm } from '../../src/gov-form.js';
import { memorySubmission } from '../../src/adapters/memory-submission.js';
import { until } from '../until.js';

customElements.define('gov-form-in-form', class extends GovForm {});

const SCHEMA = {
  title: 'Allotment',
  type: 'object',
  required: ['name', 'size'],
  properties: { name: { type: 'string', title: 'Name', minLength: 2 }, size: { type: 'integer', title: 'Size in square metres', minimum: 1 } },
};

interface Page {
  readonly host: HTMLFormElement;
  readonly form: GovForm;
  readonly heard: readonly CustomEvent[];
  type(label: string, text: string): Promise<void>;
  press(name: string): Promise<void>;
}

function control(form: GovForm, label: string): HTMLInputElement | undefined {
  const root = form.shadowRoot;
  const named = [...(root?.querySelectorAll('label') ?? [])].find((each) => each.textContent?.trim() === label);
  const found = root?.getElementById(named?.htmlFor ?? '');
  return found instanceof HTMLInputElement ? found : undefined;
}

async function openIn(container: HTMLFormElement | HTMLElement, set: (form: GovForm) => void = () => {}): Promise<Omit<Page, 'host'>> {
  const form = document.createElement('gov-form-in-form');
  if (!(form instanceof GovForm)) throw new Error('the element is not upgraded');
  const heard: CustomEvent[] = [];
  for (const name of ['gov-form-change', 'gov-form-submit', 'gov-form-submitted'] as const) form.addEventListener(name, (event) => heard.push(event));
  form.name = 'allotment';
  form.lang = 'en';
  form.device = 'shared';
  form.schema = SCHEMA;
  set(form);
  container.append(form);
  const press = async (name: string): Promise<void> => (await until(() => [...(form.shadowRoot?.querySelectorAll('button') ?? [])].find((button) => button.textContent?.trim() === name))).click();
  const type = async (label: string, text: string): Promise<void> => {
    const input = await until(() => control(form, label));
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  await press('Start');
  await until(() => control(form, 'Name'));
  return { form, heard, type, press };
}

async function openInForm(): Promise<Page> {
  const host = document.createElement('form');
  document.body.replaceChildren(host);
  return { host, ...(await openIn(host)) };
}

const dataOf = (host: HTMLFormElement): unknown => JSON.parse(String(new FormData(host).get('allotment')));
const headingOf = (form: GovForm): string => form.shadowRoot?.getElementById('heading')?.textContent?.trim() ?? '';

describe('<gov-form> in a form of the page', () => {
  afterEach(() => document.body.replaceChildren());

  it('belongs to it, and gives its answers as they are given', async () => {
    const { host, form, type, press, heard } = await openInForm();
    expect([form.form === host, [...host.elements].includes(form), form.willValidate]).to.deep.equal([true, true, true]);
    expect(dataOf(host)).to.deep.equal({});
    await type('Name', 'Rose');
    expect(dataOf(host)).to.deep.equal({ name: 'Rose' });
    expect(form.document).to.deep.equal({ name: 'Rose' });
    expect(heard.map(({ type: name, detail }) => [name, detail])).to.deep.equal([['gov-form-change', { path: 'name' }]]);
    expect(JSON.stringify(heard.map(({ detail }) => detail))).to.not.include('Rose');
    await press('Continue');
    expect(heard, 'what was answered goes on as it is').to.have.length(1);
  });

  it('keeps the page from being sent until all is answered, and leads to what is missing', async () => {
    const { host, form, type, press } = await openInForm();
    let sent = 0;
    host.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    expect([form.checkValidity(), form.validity.valid, form.validationMessage]).to.deep.equal([false, false, 'This form still needs an answer or a decision from you.']);
    await type('Name', 'R');
    host.requestSubmit();
    const summary = await until(() => form.shadowRoot?.getElementById('summary'));
    expect(summary.querySelectorAll('a')).to.have.lengthOf(2);
    await until(() => form.shadowRoot?.activeElement === summary);
    expect(sent).to.equal(0);

    await type('Name', 'Rose');
    await type('Size in square metres', '200');
    expect([form.checkValidity(), form.validationMessage]).to.deep.equal([true, '']);
    await press('Continue');
    await until(() => headingOf(form) === 'Check your answers');
    const text = form.shadowRoot?.querySelector('.screen')?.textContent ?? '';
    expect(text).to.include('They are sent with the rest of the page.').and.to.not.include('Save my answers as a file').and.to.not.include('Send the request');
    host.requestSubmit();
    expect([sent, dataOf(host)]).to.deep.equal([1, { name: 'Rose', size: 200 }]);
  });

  it('says whether it is complete without leading anybody', async () => {
    const { form } = await openInForm();
    const heading = headingOf(form);
    expect(form.checkValidity()).to.equal(false);
    await new Promise((done) => setTimeout(done, 200));
    expect([headingOf(form), form.shadowRoot?.getElementById('summary') ?? null]).to.deep.equal([heading, null]);
  });

  it('takes the focus from the button of the page that found answers missing, and never from its fields', async () => {
    const { host, form } = await openInForm();
    const [field, button] = [document.createElement('input'), document.createElement('button')];
    host.append(field, button);
    const focused = (): string => (document.activeElement === form ? (form.shadowRoot?.activeElement?.id ?? '') : (document.activeElement?.tagName ?? ''));
    field.focus();
    form.reportValidity();
    await until(() => form.shadowRoot?.getElementById('summary') ?? undefined);
    expect(focused()).to.equal('INPUT');
    button.focus();
    button.click();
    await until(() => (focused() === 'summary' ? true : undefined));
  });

  it('cannot be used while a fieldset around it is disabled, as the controls of the browser', async () => {
    const { host, form, type, press } = await openInForm();
    await type('Name', 'Rose');
    const fieldset = document.createElement('fieldset');
    // A node that moves is a control anew: it is disabled where it arrives.
    fieldset.disabled = true;
    host.append(fieldset);
    fieldset.append(form);
    const input = (): HTMLInputElement => control(form, 'Name') ?? expect.fail('the question is gone');
    const isReached = (): boolean => {
      input().focus();
      const { left, top } = input().getBoundingClientRect();
      return form.shadowRoot?.activeElement === input() || document.elementFromPoint(left + 5, top + 5) === form;
    };
    await until(() => form.matches(':disabled') || undefined);
    expect([form.willValidate, form.checkValidity(), new FormData(host).get('allotment'), isReached()]).to.deep.equal([false, true, null, false]);
    fieldset.disabled = false;
    expect([form.willValidate, form.checkValidity(), dataOf(host), isReached()]).to.deep.equal([true, false, { name: 'Rose' }, true]);
    form.toggleAttribute('disabled', true);
    expect(form.willValidate).to.equal(false);
    // What had the focus loses it when the page is drawn again.
    await until(() => !isReached() || undefined);
    form.disabled = false;
    expect([form.hasAttribute('disabled'), form.inert]).to.deep.equal([false, false]);
    form.inert = true;
    form.disabled = true;
    await until(() => form.matches(':disabled') || undefined);
    form.disabled = false;
    await until(() => !form.matches(':disabled') || undefined);
    expect(form.inert, 'the page has made it inert by itself').to.equal(true);
    form.inert = false;
    await type('Size in square metres', '200');
    await press('Continue');
    await until(() => headingOf(form) === 'Check your answers');
  });

  it('is in the data of the form under a new name at once, and without one or disabled not at all', async () => {
    const { host, form } = await openInForm();
    const names = (): readonly string[] => [...new FormData(host).keys()];
    form.name = 'other';
    expect(names()).to.deep.equal(['other']);
    form.disabled = true;
    expect(names()).to.deep.equal([]);
    form.disabled = false;
    expect(names()).to.deep.equal(['other']);
    form.name = '';
    expect([names(), form.name, form.hasAttribute('name')]).to.deep.equal([[], '', false]);
    form.setAttribute('name', 'third');
    expect([names(), form.name]).to.deep.equal([['third'], 'third']);
  });

  it('does while it is disabled what a disabled button does, and is emptied all the same', async () => {
    const { form, type } = await openInForm();
    await type('Name', 'Rose');
    form.disabled = true;
    form.continue();
    form.back();
    await new Promise((done) => setTimeout(done, 100));
    expect([headingOf(form), form.shadowRoot?.getElementById('summary') ?? null, form.document]).to.deep.equal(['Allotment', null, { name: 'Rose' }]);
    form.startOver();
    await until(() => JSON.stringify(form.document) === '{}');
    form.disabled = false;
    form.continue();
    await until(() => control(form, 'Name'));
  });

  it('begins again when the page is reset', async () => {
    const { host, type } = await openInForm();
    await type('Name', 'Rose');
    host.reset();
    await until(() => JSON.stringify(dataOf(host)) === '{}');
  });
});

describe('<gov-form> and the script of the page', () => {
  afterEach(() => document.body.replaceChildren());

  it('tells it whether all is answered, in no form of the page either', async () => {
    const { form, type } = await openIn(document.body);
    expect([form.checkValidity(), form.validity.valid, form.validationMessage]).to.deep.equal([false, false, 'This form still needs an answer or a decision from you.']);
    expect(form.shadowRoot?.getElementById('summary') ?? null).to.equal(null);
    expect(form.reportValidity()).to.equal(false);
    await until(() => form.shadowRoot?.getElementById('summary'));
    await type('Name', 'Rose');
    await type('Size in square metres', '200');
    expect([form.checkValidity(), form.validationMessage]).to.deep.equal([true, '']);
  });

  it('is led by methods', async () => {
    const { form, type } = await openIn(document.body);
    form.continue();
    await until(() => form.shadowRoot?.getElementById('summary'));
    await type('Name', 'Rose');
    await type('Size in square metres', '200');
    form.continue();
    await until(() => headingOf(form) === 'Check your answers');
    form.continue();
    await new Promise((done) => setTimeout(done, 50));
    expect(headingOf(form), 'nothing is sent').to.equal('Check your answers');
    form.goTo('size');
    await until(() => control(form, 'Size in square metres'));
    form.back();
    await until(() => headingOf(form) !== 'Allotment');
    form.focus();
    expect(form.shadowRoot?.activeElement?.id).to.equal('heading');
    expect([form.form, form.document]).to.deep.equal([null, { name: 'Rose', size: 200 }]);
  });

  for (const cancels of [true, false]) {
    it(cancels ? 'lets the page take over the sending' : 'sends where the page does not take it over', async () => {
      const submission = memorySubmission();
      const { form, heard, type, press } = await openIn(document.body, (each) => {
        each.ports = { submission };
        each.addEventListener('gov-form-submit', (event) => cancels && event.preventDefault());
      });
      await type('Name', 'Rose');
      await type('Size in square metres', '200');
      await press('Continue');
      await press('Send the request');
      const names = () => heard.map(({ type: name }) => name).filter((name) => name !== 'gov-form-change');
      if (!cancels) await until(() => names().includes('gov-form-submitted'));
      expect(names()).to.deep.equal(cancels ? ['gov-form-submit'] : ['gov-form-submit', 'gov-form-submitted']);
      expect([submission.sent.length, headingOf(form) === 'Check your answers']).to.deep.equal(cancels ? [0, true] : [1, false]);
    });
  }
});
