// Every kind of question as it stands on the page: named, described, typed in and read by the engine, and free of axe
// violations, in each language, also where it cannot be changed.
import 'axe-core';
import type * as Axe from 'axe-core';
import { expect } from 'chai';
import { viewOf } from '../../src/fields/field-views.js';
import { readRaw } from '../../src/fields/field-kinds.js';
import { kindForSchema, optionsFor } from '../../src/fields/kind-schemas.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { timeKinds } from '../../src/fields/parts/time-kinds.js';
import type { Issue } from '../../src/model/issue.js';
import type { Answer } from '../../src/model/answer.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import type { Language } from '../../src/model/text.js';
import type { QuestionScreen } from '../../src/session/step-items.js';
import { LANGUAGES, stepIn } from '../ui/example-screens.js';
import { FakeSession } from '../ui/fake-session.js';
import { mount, type Mounted } from '../ui/mount.js';

declare const axe: typeof Axe;
haveEveryPart();

const HINTS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['Par exemple : 14 h 30', 'Par exemple : 31 3 2026 à 14 h 30', 'Par exemple : 3 ans et 6 mois'],
  de: ['Zum Beispiel: 14:30 Uhr', 'Zum Beispiel: 31 3 2026 um 14:30 Uhr', 'Zum Beispiel: 3 Jahre und 6 Monate'],
  lb: ['Zum Beispill: 14:30 Auer', 'Zum Beispill: 31 3 2026 um 14:30 Auer', 'Zum Beispill: 3 Joer a 6 Méint'],
  en: ['For example: 14:30', 'For example: 31 3 2026 at 14:30', 'For example: 3 years and 6 months'],
};

const MANY = Array.from({ length: 11 }, (_each, index) => index + 1);
const SCHEMAS: Readonly<Record<string, JsonObject>> = {
  amount: { type: 'number', minimum: 0 },
  count: { type: 'integer', minimum: 0 },
  change: { type: 'number', minimum: -10 },
  agree: { type: 'boolean' },
  confirm: { const: true },
  sort: { const: 'person' },
  few: { enum: ['a', 2, true, null] },
  many: { enum: MANY },
  titled: { oneOf: [{ const: 1, title: 'One', description: 'The first' }, { const: 'b c', title: 'Two' }] },
  several: { type: 'array', items: { enum: [1, 'x y', { p: 'q' }] } },
  email: { type: 'string', format: 'email' },
  phone: { type: 'string', pattern: '^\\+?[0-9 ]{6,20}$' },
  site: { type: 'string', format: 'uri' },
  secret: { type: 'string', writeOnly: true },
  opens: { type: 'string', format: 'time' },
  visit: { type: 'string', format: 'date-time' },
  stay: { type: 'string', format: 'duration', examples: ['P3Y6M'] },
  fee: { type: 'number', multipleOf: 0.01 },
  pointer: { type: 'string', format: 'json-pointer' },
  kept: {},
};
const VALUES: Readonly<Record<string, Answer>> = {
  amount: { state: 'read', value: 1234.5, raw: '1.234,50' },
  fee: { state: 'read', value: 1234.5 },
  agree: { state: 'read', value: false },
  confirm: { state: 'read', value: true },
  few: { state: 'read', value: 2 },
  many: { state: 'read', value: 11 },
  several: { state: 'read', value: ['x y', { p: 'q' }] },
  secret: { state: 'read', value: 'open sesame' },
  opens: { state: 'read', value: '14:30:00Z' },
  visit: { state: 'read', value: '2026-05-01T12:30:00Z' },
  stay: { state: 'read', value: 'P3Y6M' },
  kept: { state: 'read', value: { a: 1 } },
};

function questionsIn(lang: Language, more: Partial<QuestionScreen> = {}, answers: Readonly<Record<string, Answer>> = {}): readonly QuestionScreen[] {
  return Object.entries(SCHEMAS).map(([path, schema]) => {
    const kind = kindForSchema(schema) ?? 'kept';
    const label = { text: `The ${path}`, lang };
    return { path, kind, options: optionsFor(kind, schema), label, shortLabel: label, optionTexts: {}, required: true, answer: answers[path] ?? { state: 'blank' }, ...more };
  });
}

const mountKinds = (language: Language, more?: Partial<QuestionScreen>, answers?: Readonly<Record<string, Answer>>): Promise<Mounted & { readonly session: FakeSession }> => {
  const session = new FakeSession(stepIn(language, questionsIn(language, more, answers)));
  return mount(session).then((mounted) => ({ ...mounted, session }));
};

async function violations(): Promise<readonly string[]> {
  const result = await axe.run(document, { runOnly: { type: 'tag', values: axe.getRules().flatMap(({ tags }) => tags) } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const controlsIn = (root: ShadowRoot) => [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.question :is(input, select, textarea)')];
const labelled = (control: HTMLInputElement | HTMLSelectElement): string => [...(control.labels ?? [])].map((label) => label.textContent?.trim()).join();

for (const language of LANGUAGES) {
  describe(`every kind of question in ${language}`, () => {
    const states: readonly (readonly [name: string, more: Partial<QuestionScreen>, answers: Readonly<Record<string, Answer>>])[] = [
      ['required and blank', {}, {}],
      ['optional and answered', { required: false }, VALUES],
      ['answered, and read only', { readOnly: true }, VALUES],
    ];
    for (const [name, more, answers] of states) {
      it(`is accessible: ${name}`, async () => {
        const { root } = await mountKinds(language, more, answers);
        const controls = controlsIn(root);
        expect(controls.length).to.be.greaterThan(13);
        expect(controls.filter((control) => labelled(control) === '').map(({ id }) => id)).to.deep.equal([]);
        expect(controls.filter(({ id }) => /\s/.test(id) || root.querySelectorAll(`#${CSS.escape(id)}`).length !== 1)).to.deep.equal([]);
        expect(root.textContent).to.not.match(/undefined|\[object|\{"/);
        expect(await violations()).to.deep.equal([]);
      });
    }
  });
}

describe('an answer that can only be read and cannot be read', () => {
  const RAWS: readonly (readonly [kind: string, raw: Json, shown: string])[] = [['date', { day: '31', month: 'mars', year: '80' }, '31 mars 80'], ['number', '12 or 13', '12 or 13'], ['iban', 'my account', 'my account'], ['time', 'noonish', 'noonish']];
  for (const [kind, raw, shown] of RAWS) {
    it(`of the kind ${kind} is shown as it stands`, async () => {
      const label = { text: 'Given', lang: 'en' };
      const { root } = await mount(new FakeSession(stepIn('en', [{ path: 'given', kind, options: { end: '' }, label, shortLabel: label, optionTexts: {}, asks: 'value', required: true, readOnly: true, answer: { state: 'unread', raw } }])));
      expect(controlsIn(root).map((control) => [labelled(control), control.value, control.matches('[readonly]')])).to.deep.equal([['Given', shown, true]]);
    });
  }
});

describe('a single value that nobody has to choose', () => {
  it('is one checkbox, and can be taken back', async () => {
    const words = { path: 'node', kind: 'choice', options: { codes: ['node'] }, label: { text: 'Kind', lang: 'en' }, shortLabel: { text: 'Kind', lang: 'en' }, optionTexts: {}, asks: 'value', required: false } as const;
    const controls: string[] = [];
    const given: unknown[] = [];
    for (const answer of [{ state: 'blank' }, { state: 'read', value: 'node' }] as const) {
      const session = new FakeSession(stepIn('en', [{ ...words, answer }]));
      const { root } = await mount(session);
      controls.push(...controlsIn(root).map((control) => `${control.type} ${labelled(control)}`));
      expect(root.querySelectorAll('[role=radiogroup]').length).to.equal(0);
      expect(await violations()).to.deep.equal([]);
      root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
      given.push(...session.commands.flatMap((command) => (command.do === 'answer' ? [command.raw] : [])));
    }
    expect(controls).to.deep.equal(['checkbox node', 'checkbox node']);
    expect(given).to.deep.equal(['node', '']);
  });
});

describe('a control', () => {
  const typed = (control: HTMLElement, value: string): void => {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) throw new Error('no control');
    if (control instanceof HTMLInputElement && control.type !== 'text' && ['radio', 'checkbox'].includes(control.type)) control.checked = value === 'on';
    else control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement || control.type === 'radio' || control.type === 'checkbox' ? 'change' : 'input', { bubbles: true }));
  };
  const durationParts = timeKinds.kinds.duration.blankRaw;
  const GIVEN: readonly (readonly [id: string, value: string, path: string, answer: Answer])[] = [
    ['amount', '1 234,56', 'amount', { state: 'read', value: 1234.56, raw: '1 234,56' }],
    ['amount', 'abc', 'amount', { state: 'unread', raw: 'abc' }],
    ['count', '1.234', 'count', { state: 'read', value: 1234, raw: '1.234' }],
    ['agree:false', 'on', 'agree', { state: 'read', value: false }],
    ['confirm', 'on', 'confirm', { state: 'read', value: true }],
    ['few:null', 'on', 'few', { state: 'read', value: null }],
    ['few:2', 'on', 'few', { state: 'read', value: 2 }],
    ['many', '7', 'many', { state: 'read', value: 7 }],
    ['many', '', 'many', { state: 'blank' }],
    ['titled:b~20~c', 'on', 'titled', { state: 'read', value: 'b c' }],
    ['several:1', 'on', 'several', { state: 'read', value: [1] }],
    ['opens', '14h30', 'opens', { state: 'read', value: '14:30:00+01:00', raw: { time: '14h30', given: '' } }],
    ['visit:time', '2.30 pm', 'visit', { state: 'unread', raw: { day: '', month: '', year: '', time: '2.30 pm', given: '' } }],
    ['stay:months', '18', 'stay', { state: 'read', value: 'P18M', raw: { ...durationParts, months: '18' } }],
    ['secret', 'open sesame', 'secret', { state: 'read', value: 'open sesame', raw: 'open sesame' }],
  ];
  for (const [id, value, path, answer] of GIVEN) {
    it(`${id} gives ${JSON.stringify(answer)}`, async () => {
      const { at, session } = await mountKinds('en', { required: false });
      typed(at(id), value);
      expect(session.question(path)?.answer).to.deep.equal(answer);
    });
  }

  it('takes a choice back where no answer is needed, and only there', async () => {
    const optional = await mountKinds('en', { required: false }, VALUES);
    typed(optional.at('agree:'), 'on');
    expect(optional.session.question('agree')?.answer).to.deep.equal({ state: 'blank' });
    expect(optional.root.getElementById('few:'), 'a list with null in it has its own way').to.equal(null);
    const required = await mountKinds('en');
    expect(required.root.getElementById('few:')).to.equal(null);
    expect(required.root.getElementById('agree:')).to.equal(null);
  });

  it('shows what was answered', async () => {
    const { root, at, control } = await mountKinds('en', {}, VALUES);
    expect(control('amount').value).to.equal('1.234,50');
    const many = at('many');
    expect(many instanceof HTMLSelectElement && many.value).to.equal('11');
    const checked = [...root.querySelectorAll<HTMLInputElement>(':checked:is(input)')].map(({ id }) => id);
    expect(checked).to.deep.equal(['agree:false', 'confirm', 'few:2', 'several:x~20~y', 'several:~7b~~22~p~22~~3a~~22~q~22~~7d~']);
    expect(root.getElementById('titled:1:hint')?.textContent).to.equal('The first');
  });

  it('shows a number that nobody typed here with the decimal mark of the language', async () => {
    const value: Answer = { state: 'read', value: 1234.567 };
    const shown: string[] = [];
    for (const language of LANGUAGES) shown.push((await mountKinds(language, {}, { amount: value })).control('amount').value);
    expect(shown).to.deep.equal(['1234,567', '1234,567', '1234,567', '1234.567']);
    expect(shown.map((raw) => readRaw({ kind: 'number', options: { whole: false, negative: false } }, raw))).to.deep.equal(shown.map((raw) => ({ ...value, raw })));
  });

  it('of a date with a time, or of a duration, stands in a group with a name, and is named itself', async () => {
    const NAMED: Readonly<Record<Language, readonly string[]>> = {
      fr: ['Jour', 'Mois', 'Année', 'Heure', 'Ans', 'Mois', 'Jours'],
      de: ['Tag', 'Monat', 'Jahr', 'Uhrzeit', 'Jahre', 'Monate', 'Tage'],
      lb: ['Dag', 'Mount', 'Joer', 'Auerzäit', 'Joer', 'Méint', 'Deeg'],
      en: ['Day', 'Month', 'Year', 'Time', 'Years', 'Months', 'Days'],
    };
    for (const language of LANGUAGES) {
      const { at, root } = await mountKinds(language, {}, VALUES);
      const parts = ['visit', 'stay'].flatMap((id) => [...at(id).querySelectorAll('input')]);
      expect(parts.map(labelled)).to.deep.equal(NAMED[language]);
      expect(['visit', 'stay'].map((id) => at(id).querySelector('legend')?.textContent?.trim())).to.deep.equal(['The visit', 'The stay']);
      expect(parts.map(({ value }) => value)).to.deep.equal(['1', '5', '2026', '14:30', '3', '6', '']);
      const notes = ['opens', 'visit', 'stay'].map((id) => root.getElementById(`${id}:hint`));
      expect(['opens', 'visit', 'stay'].map((id) => at(id).getAttribute('aria-describedby'))).to.deep.equal(notes.map((note) => note?.id));
      expect(notes.map((note) => note?.textContent?.replace(/\s/g, ' ').trim())).to.deep.equal(HINTS[language]);
    }
  });

  it('of a moment keeps what is there until it is changed, and knows the summer time', async () => {
    const { at, session } = await mountKinds('en', {}, VALUES);
    typed(at('visit:time'), '15:00');
    expect(session.question('visit')?.answer).to.include({ state: 'read', value: '2026-05-01T15:00:00+02:00' });
    typed(at('visit:month'), '12');
    expect(session.question('visit')?.answer).to.include({ state: 'read', value: '2026-12-01T15:00:00+01:00' });
    typed(at('visit:month'), '5');
    typed(at('visit:time'), '14:30');
    expect(session.question('visit')?.answer).to.include({ state: 'read', value: '2026-05-01T12:30:00Z' });
  });

  it('of a moment is marked where the error is, and the summary leads there', async () => {
    const MARKED: readonly (readonly [code: string, params: Issue['params'], wrong: readonly string[]])[] = [
      ['required', {}, ['day', 'month', 'year', 'time']],
      ['date-time.incomplete', { missing: 'year,time' }, ['year', 'time']],
      ['date-time.year', {}, ['year']],
      ['date-time.unreal-day', {}, ['day', 'month', 'year']],
      ['date-time.unreadable-time', {}, ['time']],
      ['date-time.unreal-time', {}, ['time']],
    ];
    for (const [code, params, wrong] of MARKED) {
      const issue = { issue: { code, path: 'visit', params }, kind: 'date-time', shortLabel: { text: 'Visit', lang: 'en' } };
      const questions = questionsIn('en').map((question) => (question.path === 'visit' ? { ...question, issue } : question));
      const { at } = await mount(new FakeSession(stepIn('en', questions)));
      const marked = [...at('visit').querySelectorAll('[aria-invalid="true"]')].map(({ id }) => id);
      expect(marked).to.deep.equal(wrong.map((part) => `visit:${part}`));
      expect(viewOf('date-time').firstWrong('visit', {}, issue.issue)).to.equal(marked[0]);
    }
  });

  it('shows an amount of money with both decimals, or with none', async () => {
    const shown: string[] = [];
    for (const language of LANGUAGES) {
      const typed = (await mountKinds(language, {}, VALUES)).control('fee').value;
      shown.push(`${typed} ${(await mountKinds(language, { readOnly: true }, VALUES)).control('fee').value}`);
    }
    expect(shown).to.deep.equal(['1234,50 1.234,50', '1234,50 1.234,50', '1234,50 1.234,50', '1234.50 1,234.50']);
  });

  it('for what has a form of its own shows an example, and lets nothing correct what is typed', async () => {
    const { root, control } = await mountKinds('fr');
    expect(['email', 'site', 'pointer'].map((id) => root.getElementById(`${id}:hint`)?.textContent?.replace(/\s/g, ' '))).to.deep.equal(['Par exemple : name@example.lu', 'Par exemple : https://www.example.lu', undefined]);
    expect(['email', 'site', 'pointer', 'opens', 'visit:time'].map((id) => [control(id).getAttribute('spellcheck'), control(id).getAttribute('autocapitalize')])).to.deep.equal(Array.from({ length: 5 }, () => ['false', 'none']));
  });

  it('of a duration is marked where something cannot be read', async () => {
    const issue = { issue: { code: 'duration.unreadable', path: 'stay', params: { units: 'years,months,days', wrong: 'months' } }, kind: 'duration', shortLabel: { text: 'Stay', lang: 'en' } };
    const questions = questionsIn('en').map((question) => (question.path === 'stay' ? { ...question, issue } : question));
    const { at } = await mount(new FakeSession(stepIn('en', questions)));
    expect([...at('stay').querySelectorAll('[aria-invalid="true"]')].map(({ id }) => id)).to.deep.equal(['stay:months']);
    expect(viewOf('duration').firstWrong('stay', { units: ['years', 'months'] }, issue.issue)).to.equal('stay:months');
    expect(viewOf('duration').firstWrong('stay', { units: ['days'] }, { code: 'required', path: 'stay', params: {} })).to.equal('stay:days');
  });

  it('that cannot be changed shows the words of the answer, and can be reached and read', async () => {
    const { control } = await mountKinds('en', { readOnly: true }, VALUES);
    const shown = ['amount', 'agree:true', 'confirm', 'few:a', 'many', 'several:1', 'secret', 'sort', 'opens', 'visit:day', 'stay:years'].map((id) => control(id)).map((each) => [each.value, each.readOnly]);
    expect(shown).to.deep.equal(['1,234.5', 'No', 'Yes', '2', '11', 'x y\nq', '••••', 'person', '14:30', '1 May 2026 at 14:30', '3 years and 6 months'].map((text) => [text, true]));
  });

  it('that cannot be changed says that there is no answer, as the check page does', async () => {
    // What is calculated will have an answer once the others have.
    const { control: calculated } = await mountKinds('fr', { readOnly: true, calculated: true });
    expect(calculated('amount').value).to.equal('Pas encore calculé');
    const { control } = await mountKinds('de', { readOnly: true });
    const shown = ['amount', 'agree:true', 'confirm', 'few:a', 'many', 'several:1', 'secret', 'visit:day'].map((id) => control(id).value);
    expect(new Set(shown)).to.deep.equal(new Set(['Keine Antwort']));
  });

  it('that cannot be changed shows all of a long answer on a phone', async () => {
    const { form, control } = await mountKinds('de', { readOnly: true }, VALUES);
    form.style.inlineSize = '320px';
    const cut = ['visit:day', 'stay:years', 'several:1', 'site'].map((id) => control(id)).filter((each) => each.scrollWidth > each.clientWidth || each.scrollHeight > each.clientHeight);
    expect(cut.map(({ id }) => id)).to.deep.equal([]);
    expect(control('visit:day').value.length).to.be.greaterThan(20);
  });

  it('has day, month and year on one line of a phone', async () => {
    const { form, control } = await mountKinds('de');
    form.style.inlineSize = '320px';
    const tops = ['visit:day', 'visit:month', 'visit:year'].map((id) => control(id).getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
  });

  it('asks a phone for the right keys, and leaves judging to the engine', async () => {
    const { control, root } = await mountKinds('en');
    const modes = ['amount', 'count', 'change', 'email', 'phone', 'site', 'secret'].map((id) => `${control(id).inputMode} ${control(id).type}`);
    expect(modes).to.deep.equal(['decimal text', 'numeric text', 'text text', 'email email', 'tel tel', 'url url', 'text password']);
    expect(root.querySelectorAll('[type="number"], [pattern], [maxlength], [min], [max]')).to.have.length(0);
    expect(control('sort').value).to.equal('person');
    expect(control('sort').readOnly).to.equal(true);
  });
});
