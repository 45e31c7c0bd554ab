// What people met who filled in forms made of a schema alone: each a short visit in a real browser, by what the page says.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { JsonObject } from '../../src/model/json.js';
import { openSchemaSite } from './schema-site.js';
import type { SchemaPage, SchemaSite } from './schema-site.js';

let site: SchemaSite;
before(async () => {
  site = await openSchemaSite();
});
after(() => site.end());

const string = { type: 'string' };

/** The form's first step, and what to do there. */
async function visit(properties: JsonObject, look: (page: Page, form: SchemaPage) => Promise<void>, more: JsonObject = {}): Promise<void> {
  const form = await site.open({ name: 'form.json', schema: { title: 'Form', type: 'object', properties, ...more } });
  await form.page.getByRole('button', { name: 'Start', exact: true }).click();
  await look(form.page, form);
  expect(form.complaints).to.deep.equal([]);
  await form.close();
}

const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continue', exact: true }).click();

describe('a fixed value that tells branches apart', () => {
  const branch = (kind: string, name: string): JsonObject => ({ properties: { kind: { const: kind }, [name]: string }, required: ['kind', name] });
  const contact = { type: 'object', title: 'Contact', oneOf: [branch('by_phone', 'phone'), branch('by_post', 'town')] };

  it('names the branch, is not shown a second time, and is sent', () =>
    visit({ contact }, async (page, form) => {
      await page.getByRole('radio', { name: 'By phone', exact: true }).check();
      await goOn(page);
      await page.getByRole('textbox').waitFor();
      expect(await page.getByRole('textbox').count()).to.equal(1);
      await page.getByRole('textbox', { name: 'Phone', exact: true }).fill('621 123 456');
      expect(await form.document()).to.deep.equal({ contact: { kind: 'by_phone', phone: '621 123 456' } });
      await goOn(page);
      await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
      expect(await page.getByRole('term').allTextContents()).to.deep.equal(['Which of these applies?', 'Phone']);
    }, { required: ['contact'] }));
});

describe('saving the answers as a file', () => {
  it('is said where it stands and once aloud, in the language of the moment', () =>
    visit({ name: string }, async (page) => {
      await goOn(page);
      const status = page.getByRole('status');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save my answers as a file' }).click();
      expect((await download).suggestedFilename()).to.equal('answers.json');
      const sentence = 'Your browser is saving the file “answers.json”, usually in the folder “Downloads”.';
      await status.filter({ hasText: sentence }).waitFor({ state: 'attached' });
      expect(await page.getByRole('paragraph').filter({ hasText: sentence }).count()).to.equal(1);
      await page.getByRole('button', { name: 'Deutsch' }).click();
      await page.getByText('Ihr Browser speichert die Datei „answers.json“').first().waitFor();
      expect(await status.textContent(), 'nothing is left in another language').to.equal('');
    }));
});

describe('an error summary', () => {
  const ways = { oneOf: [{ title: 'Telephone', properties: { phone: string }, required: ['phone'] }, { title: 'Post', properties: { town: string }, required: ['town'] }] };

  it('drops what is asked no more', () =>
    visit(
      { people: { type: 'array', title: 'People', minItems: 1, items: { type: 'object', title: 'Person', properties: { name: string }, required: ['name'], ...ways } } },
      async (page) => {
        await page.getByRole('radio', { name: 'Telephone' }).check();
        await goOn(page);
        const summary = page.getByRole('alert').filter({ has: page.getByRole('heading') });
        expect(await summary.getByRole('link').allTextContents()).to.deep.equal(['Person 1 – Name: fill in this answer.', 'Person 1 – Phone: fill in this answer.']);
        await page.getByRole('radio', { name: 'Post' }).check();
        await summary.getByRole('link', { name: 'Phone' }).waitFor({ state: 'detached' });
        expect(await summary.getByRole('link').allTextContents()).to.deep.equal(['Person 1 – Name: fill in this answer.']);
      },
      { required: ['people'] },
    ));
});

describe('a list of values with null in it', () => {
  it('offers one way only to choose none of them', () =>
    visit({ few: { enum: ['a', 'b', null] }, many: { enum: [...'abcdefghijkl', null] } }, async (page, form) => {
      expect(await page.getByRole('radio').evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent?.trim()))).to.deep.equal(['a', 'b', 'None of these']);
      expect(await page.getByRole('option').allTextContents()).to.deep.equal(['Choose', ...'abcdefghijkl', 'None of these']);
      await page.getByRole('radio', { name: 'None of these' }).check();
      expect(await form.document()).to.deep.equal({ few: null });
    }));
});

describe('what has no name of its own', () => {
  const position = { type: 'number' };

  it('is a part of what has one, where it is a position of a list', () =>
    visit({ coordinates: { type: 'array', prefixItems: [position, position], items: false, minItems: 2 } }, async (page) => {
      await page.getByRole('textbox', { name: 'Coordinates, part 1 of 2', exact: true }).fill('49');
      await goOn(page);
      await page.getByRole('link', { name: 'Coordinates, part 2 of 2: ' }).waitFor();
      await page.getByRole('button', { name: 'Français' }).click();
      await page.getByRole('textbox', { name: 'Coordinates, partie 2 sur 2', exact: true }).fill('6');
      await page.getByRole('button', { name: 'Continuer' }).click();
      expect(await page.getByRole('term').allTextContents()).to.deep.equal(['Coordinates, partie 1 sur 2', 'Coordinates, partie 2 sur 2']);
    }, { required: ['coordinates'] }));

  it('is numbered within the row it lies in, where rows hold rows of the same name', () =>
    visit(
      { comments: { type: 'array', items: { $ref: '#/$defs/comment' } } },
      async (page) => {
        const add = (name: string) => page.getByRole('button', { name: `: Comment${name}` });
        await add('').click();
        await add(' (Comment 1)').click();
        await add(' (Comment 1.1)').click();
        await page.getByRole('button', { name: 'Remove Comment 1.1.1', exact: true }).waitFor();
        await goOn(page);
        const links = page.getByRole('link').filter({ hasText: 'Text' });
        expect(await links.allTextContents()).to.deep.equal(['Comment 1 – Text: fill in this answer.', 'Comment 1.1 – Text: fill in this answer.', 'Comment 1.1.1 – Text: fill in this answer.']);
        for (const name of ['Comment 1', 'Comment 1.1', 'Comment 1.1.1']) await page.getByRole('group', { name, exact: true }).getByRole('textbox').first().fill('x');
        await goOn(page);
        // In the step the row has such a heading, too: the answers are there once the page is.
        await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
        expect(await page.getByRole('heading', { name: 'Comment 1.1.1', exact: true }).count()).to.equal(1);
        expect(await page.getByRole('button', { name: 'Change Text, Comment 1.1.1', exact: true }).count()).to.equal(1);
      },
      { $defs: { comment: { title: 'Comment', type: 'object', properties: { text: string, replies: { type: 'array', items: { $ref: '#/$defs/comment' } } }, required: ['text'] } } },
    ));
});

describe('an answer that nobody can type in', () => {
  const schema = { title: 'Form', type: 'object', properties: { number: { ...string, readOnly: true, maxLength: 3 }, name: string }, required: ['number'] };

  it('holds nobody up: where it cannot be used it is said, and not sent', async () => {
    const form = await site.open({ name: 'given.json', schema, answers: { number: '12345' } });
    const { page } = form;
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await goOn(page);
    const sentence = 'Number: this cannot be used and is not sent. You can go on. Tell the authority about it.';
    await page.getByRole('alert').getByRole('link', { name: sentence }).waitFor();
    await goOn(page);
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    expect(await form.document()).to.deep.equal({});
    expect(form.complaints).to.deep.equal([]);
    await form.close();
  });

  it('may be missing, although it is required', async () => {
    const form = await site.open({ name: 'given.json', schema });
    await form.page.getByRole('button', { name: 'Start', exact: true }).click();
    await goOn(form.page);
    await form.page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await form.close();
  });
});

describe('what is possible is said before it is typed', () => {
  it('of the names of entries', () =>
    visit(
      {
        codes: { type: 'object', propertyNames: { pattern: '^[a-z]{2}-\\d{2}$', maxLength: 8 }, additionalProperties: string },
        digits: { type: 'object', patternProperties: { '^\\d{4}$': string }, additionalProperties: false },
        weekdays: { type: 'object', propertyNames: { enum: ['monday', 'tuesday'] }, additionalProperties: string },
      },
      async (page) => {
        for (let step = 1; step <= 3; step += 1) {
          await page.getByRole('button', { name: /^Add: / }).first().click();
          const key = page.getByRole('textbox', { name: 'Name of this entry' });
          if (step === 3) {
            await page.getByRole('radiogroup', { name: 'Name of this entry' }).getByRole('radio', { name: 'tuesday' }).check();
            break;
          }
          expect(await key.evaluate((control) => control.getAttribute('aria-describedby')?.split(' ').map((id) => (control.getRootNode() as ShadowRoot).getElementById(id)?.textContent?.trim()).join(' '))).to.equal(
            step === 1 ? 'At most 8 characters. For example: ab-12' : 'Enter 4 digits.',
          );
          await key.fill(step === 1 ? 'ab-12' : '1234');
          await page.getByRole('textbox').last().fill('x');
          await goOn(page);
        }
      },
    ));

  it('by examples that are possible themselves, or by none', () =>
    visit(
      {
        start: { ...string, format: 'date', examples: ['soon', '2026-02-01'] },
        end: { ...string, format: 'date' },
        amount: { type: 'number', minimum: 1000 },
      },
      async (page) => {
        await page.getByRole('group', { name: 'Start' }).getByText('For example: 1 2 2026').waitFor();
        await page.getByRole('textbox', { name: 'Amount' }).fill('much');
        await goOn(page);
        expect(await page.getByRole('alert').getByRole('link').allTextContents()).to.deep.equal([
          'Start: enter a date, for example 1 2 2026.', 'End: enter a date.', 'Amount: enter a number in digits, for example 1000.',
        ]);
      },
      { required: ['start', 'end', 'amount'] },
    ));
});

describe('a name', () => {
  it('stands once where the whole form is one list', async () => {
    const form = await site.open({ name: 'guests.json', schema: { title: 'Guests', type: 'array', items: { title: 'Guest', type: 'object', properties: { name: string } } } });
    await form.page.getByRole('button', { name: 'Start', exact: true }).click();
    await form.page.getByRole('button', { name: 'Add: Guest' }).waitFor();
    expect(await form.page.getByRole('heading').allTextContents()).to.deep.equal(['Guests']);
    await form.close();
  });

  it('stands once above the answers of the only group of a step', () =>
    visit({ place: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }], items: false }, name: string }, async (page) => {
      await goOn(page);
      await goOn(page);
      await page.getByRole('heading', { name: 'Place' }).first().waitFor();
      expect(await page.getByRole('heading', { name: 'Place' }).count()).to.equal(1);
    }));
});

describe('a list of many options', () => {
  const names = ['Luxembourg', 'Norvège', 'Pérou', ...Array.from({ length: 297 }, (_, index) => `Pays ${index + 1}`)];

  it('is searched by a word, keeps what is chosen first, and says how many it found', () =>
    visit({ countries: { type: 'array', title: 'Countries', uniqueItems: true, items: { enum: names } } }, async (page, form) => {
      const list = page.getByRole('group', { name: 'Countries' });
      const find = list.getByRole('textbox', { name: 'Search the list' });
      await find.fill('perou');
      await list.getByRole('status').filter({ hasText: 'found: 1' }).waitFor({ state: 'attached' });
      expect(await list.getByRole('checkbox').count()).to.equal(1);
      await find.press('Enter');
      await find.press('Tab');
      await page.keyboard.press('Space');
      await list.getByText('1 chosen').waitFor();
      await find.press('Escape');
      expect(await list.getByRole('checkbox').count()).to.equal(300);
      expect(await list.getByRole('checkbox').first().getAttribute('value')).to.equal('Pérou');
      await list.getByRole('checkbox', { name: 'Pays 12', exact: true }).check();
      expect(await list.getByRole('checkbox').first().getAttribute('value'), 'nothing moves while somebody ticks').to.equal('Pérou');
      await find.fill('nowhere');
      await list.getByRole('status').filter({ hasText: 'Nothing was found.' }).waitFor({ state: 'attached' });
      expect(await list.getByRole('checkbox', { checked: true }).count()).to.equal(2);
      expect(await form.document()).to.deep.equal({ countries: ['Pérou', 'Pays 12'] });
      await page.getByRole('button', { name: 'Deutsch' }).click();
      await list.getByRole('textbox', { name: 'In der Liste suchen' }).waitFor();
      expect(await list.getByText('2 ausgewählt').count()).to.equal(1);
    }));
});

describe('a form that is one single value', () => {
  const words: Readonly<Record<string, JsonObject>> = {
    'a text': { type: 'string', title: 'Just a word', minLength: 3 },
    'a number': { type: 'number', title: 'Just a word', minimum: 100 },
  };
  for (const [says, schema] of Object.entries(words)) {
    it(`has a control that goes by its name, and errors that lead to it: ${says}`, () =>
      visit({}, async (page, form) => {
        const control = page.getByRole('textbox', { name: 'Just a word' });
        await control.fill('12');
        await goOn(page);
        await page.getByRole('alert').getByRole('link').click();
        expect(await page.evaluate(() => document.querySelector('gov-form')?.shadowRoot?.activeElement?.tagName)).to.equal('INPUT');
        expect(await control.getAttribute('aria-invalid')).to.equal('true');
        await control.fill('1234');
        expect(JSON.stringify(await form.document())).to.contain('1234');
        await goOn(page);
        await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
      }, schema));
  }

  it('has options that go by its name', () =>
    visit({}, async (page) => {
      await page.getByRole('radiogroup', { name: 'Just a word' }).getByRole('radio', { name: 'Red' }).check();
    }, { type: 'string', title: 'Just a word', oneOf: ['Red', 'Blue', 'Green'].map((title) => ({ const: title.toLowerCase(), title })) }));
});

describe('errors of a branch that is no longer chosen', () => {
  const account = {
    type: 'object', title: 'Account', required: ['holder'], properties: { holder: { type: 'string', title: 'Holder' } },
    oneOf: [
      { title: 'In Luxembourg', required: ['iban'], properties: { iban: { type: 'string', title: 'IBAN', maxLength: 20, pattern: '^LU[0-9]{18}$' } } },
      { title: 'Abroad', required: ['iban'], properties: { iban: { type: 'string', title: 'IBAN', maxLength: 34, pattern: '^[A-Z]{2}[0-9]{2}[0-9A-Z ]{11,30}$' } } },
    ],
  };
  const summaryOf = (page: Page) => page.getByRole('alert').getByRole('link');

  it('leave the summary at once, and those of what is still asked stay', () =>
    visit({ accounts: { type: 'array', title: 'Accounts', minItems: 1, items: account } }, async (page) => {
      await page.getByRole('radio', { name: 'In Luxembourg' }).check();
      await page.getByRole('textbox', { name: 'IBAN' }).fill('x');
      await goOn(page);
      await summaryOf(page).filter({ hasText: 'IBAN' }).waitFor();
      expect(await summaryOf(page).count()).to.equal(2);
      await page.getByRole('radio', { name: 'Abroad' }).check();
      await summaryOf(page).filter({ hasText: 'IBAN' }).waitFor({ state: 'detached' });
      expect(await summaryOf(page).count()).to.equal(1);
      expect(await page.getByRole('textbox', { name: 'IBAN' }).getAttribute('aria-invalid')).not.to.equal('true');
      expect(await page.getByRole('textbox', { name: 'Holder' }).getAttribute('aria-invalid')).to.equal('true');
      await goOn(page);
      await summaryOf(page).filter({ hasText: 'IBAN' }).waitFor();
    }, { required: ['accounts'] }));

  it('leave it too where the branches are types of one answer', () =>
    visit({ notify: { title: 'Notify', anyOf: [{ type: 'number', title: 'By a number' }, { type: 'string', title: 'By a name', maxLength: 10 }] }, who: string }, async (page) => {
      await page.getByRole('radio', { name: 'By a number' }).check();
      await page.getByRole('textbox', { name: 'By a number' }).or(page.getByRole('textbox', { name: 'Notify' })).first().fill('x');
      await goOn(page);
      await summaryOf(page).first().waitFor();
      const before = await summaryOf(page).count();
      await page.getByRole('radio', { name: 'By a name' }).check();
      await page.waitForFunction((most) => (document.querySelector('gov-form')?.shadowRoot?.querySelectorAll('[role=alert] a').length ?? 0) < most, before);
    }, { required: ['notify', 'who'] }));
});

describe('a name of an entry that is not possible', () => {
  const PATTERNS: Readonly<Record<string, readonly [map: JsonObject, says: string]>> = {
    'by one pattern': [{ patternProperties: { '^[A-Z]{2}$': string }, additionalProperties: false }, 'Enter 2 capital letters.'],
    'by several': [{ patternProperties: { '^[A-Z]{2}$': string, '^[0-9]{3}$': string }, additionalProperties: false }, 'For example: AB, 123'],
    'by its length': [{ propertyNames: { maxLength: 3 }, additionalProperties: string }, 'At most 3 characters.'],
  };
  for (const [says, [map, hint]] of Object.entries(PATTERNS)) {
    it(`is said with what is possible: ${says}`, () =>
      visit({ m: { type: 'object', title: 'Codes', minProperties: 1, ...map } }, async (page) => {
        await page.getByRole('textbox', { name: /Name of this entry|Entry 1/ }).first().fill('wrong name');
        if ((await page.getByRole('textbox').count()) > 1) await page.getByRole('textbox').nth(1).fill('x');
        await goOn(page);
        await page.getByRole('alert').getByRole('link').first().waitFor();
        expect((await page.getByRole('alert').getByRole('link').allTextContents()).join(' ')).to.contain('this name is not possible here').and.to.contain(hint);
      }, { required: ['m'] }));
  }
});
