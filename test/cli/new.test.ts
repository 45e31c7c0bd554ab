import { expect } from 'chai';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCommandLine } from '../../src/cli/command-line.js';
import type { Printed } from '../../src/cli/command-line.js';
import { askWish } from '../../src/cli/new/ask-wish.js';
import type { Prompts } from '../../src/cli/new/ask-wish.js';
import { CATALOGUE, EXAMPLES, KNOWN_LANGUAGES, STEPS } from '../../src/cli/new/catalogue.js';
import { spellingOf } from '../forms/spelling.js';
import { EVERYWHERE, IMPOLITE, N_RULE, TYPOGRAPHY } from '../forms/typography.js';

const folder = mkdtempSync(join(tmpdir(), 'gov form new '));
after(() => rmSync(folder, { recursive: true }));

const run = (...typed: readonly string[]): Promise<Printed> => runCommandLine(typed, { folder, isInteractive: false, say: () => {}, stop: new AbortController().signal }, '1.2.3');
const readJson = (...path: readonly string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
const findings = async (name: string): Promise<readonly string[]> =>
  JSON.parse((await run('check', name, '--json')).out).problems.map(({ code, path, pointer, message }: Record<string, string>) => `${code} ${path}${pointer} ${message}`);

const WISHES: readonly (readonly [name: string, options: readonly string[]])[] = [
  ['with nothing said', []],
  ...Object.keys(EXAMPLES).map((example) => [`example ${example}`, ['--example', example]] as const),
  ...Object.keys(STEPS).map((step) => [`only ${step}`, ['--ask', step]] as const),
  ['everything', ['--ask', Object.keys(STEPS).join()]],
  ...KNOWN_LANGUAGES.map((language) => [`in ${language} alone`, ['--languages', language, '--example', 'report']] as const),
  ['two languages, other order', ['--languages', 'de,fr', '--title', 'fr=Déclarer un chien', '--title', 'de=Einen Hund anmelden']],
];

describe('gov-form new', () => {
  for (const [name, options] of WISHES) {
    it(`writes a procedure in which the check finds nothing: ${name}`, async () => {
      const { exitCode, err } = await run('new', name, ...options);
      expect(exitCode, err).to.equal(0);
      expect(await findings(name)).to.deep.equal([]);
      const { languages } = readJson(name, 'procedure.json');
      expect(readdirSync(join(folder, name, 'texts'))).to.have.members(languages.map((language: string) => `${language}.json`));
      expect(readdirSync(join(folder, name, 'examples'))).to.include('smallest.json');
    });
  }

  it('takes id, titles and authority as they were typed', async () => {
    await run('new', 'typed', '--id', 'dog-licence', '--languages', 'fr,de', '--title', 'Déclarer un chien', '--title', 'de=Einen Hund anmelden', '--authority', 'fr=Commune = de Démo');
    expect(readJson('typed', 'procedure.json')).to.include({ id: 'dog-licence' });
    expect(readJson('typed', 'texts', 'fr.json').procedure).to.include({ title: 'Déclarer un chien', authority: 'Commune = de Démo' });
    expect(readJson('typed', 'texts', 'de.json').procedure).to.include({ title: 'Einen Hund anmelden' });
  });

  it('names the procedure after its folder', async () => {
    await run('new', 'Été à la Piscine 2027');
    expect(readJson('Été à la Piscine 2027', 'procedure.json')).to.include({ id: 'ete-a-la-piscine-2027' });
  });

  it('overwrites nothing', async () => {
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine', 'notes.txt'), 'mine');
    const { exitCode, err } = await run('new', 'mine');
    expect(exitCode).to.equal(2);
    expect(err).to.match(/^GF503: /);
    expect(readdirSync(join(folder, 'mine'))).to.deep.equal(['notes.txt']);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an id of another shape', ['--id', 'Dog Licence'], /Dog Licence/],
    ['a language without words', ['--languages', 'fr,pt'], /pt/],
    ['a title in a language not chosen', ['--languages', 'fr', '--title', 'de=Hund'], /de=Hund/],
    ['an empty title', ['--title', 'fr='], /no text/],
    ['a question it does not know', ['--ask', 'identity,shoe-size'], /shoe-size/],
    ['an example it does not know', ['--example', 'wedding'], /wedding/],
    ['a schema that is not there', ['--from-schema', 'nowhere.json'], /nowhere\.json/],
  ];
  for (const [what, options, said] of wrong) {
    it(`refuses ${what} and writes nothing`, async () => {
      const { exitCode, err } = await run('new', 'refused', ...options);
      expect(exitCode).to.equal(2);
      expect(err).to.match(/^GF501: /).and.to.match(said);
      expect(existsSync(join(folder, 'refused'))).to.equal(false);
    });
  }
});

describe('gov-form new --from-schema', () => {
  const schema = {
    title: 'Register a dog',
    description: 'Every dog of the commune has to be registered.',
    type: 'object',
    required: ['name', 'owner'],
    properties: {
      name: { title: 'Name of the dog', type: 'string', maxLength: 40 },
      size: { title: 'Size', type: 'string', enum: ['small', 'veryLarge'] },
      owner: { title: 'Owner', type: 'object', required: ['fullName'], properties: { fullName: { type: 'string', description: 'As on the identity card.', maxLength: 80 } } },
    },
  };
  before(() => writeFileSync(join(folder, 'dog.schema.json'), JSON.stringify(schema)));

  it('takes steps and words from the schema, and runs', async () => {
    const { exitCode, err } = await run('new', 'dogs', '--from-schema', 'dog.schema.json', '--languages', 'en');
    expect(exitCode, err).to.equal(0);
    expect(readJson('dogs', 'answers.schema.json')).to.deep.equal(schema);
    expect(readJson('dogs', 'procedure.json').steps.map(({ ask }: { ask: unknown }) => ask)).to.deep.equal([['name', 'size'], ['owner.fullName']]);
    const { procedure, questions } = readJson('dogs', 'texts', 'en.json');
    expect(procedure).to.include({ title: 'Register a dog' });
    expect(procedure.introduction).to.deep.equal(['Every dog of the commune has to be registered.']);
    expect(questions).to.deep.include({
      name: { label: 'Name of the dog' },
      size: { label: 'Size', options: { small: '[to check: Small]', veryLarge: '[to check: Very large]' } },
      'owner.fullName': { label: '[to check: Full name]', hint: 'As on the identity card.' },
    });
    expect((await run('check', 'dogs')).exitCode).to.equal(0);
    expect(readJson('dogs', 'examples', 'invalid', 'nothing-answered.json').expect).to.deep.include({ code: 'required', path: 'name' });
  });

  it('makes up neither how long it takes nor whose form it is: the check names the place of the latter', async () => {
    writeFileSync(join(folder, 'short.schema.json'), JSON.stringify({ type: 'object', title: 'Short', properties: { pet: { title: 'Pet', type: 'string', maxLength: 9 } } }));
    await run('new', 'short', '--from-schema', 'short.schema.json', '--languages', 'en,fr', '--authority', 'fr=Commune de Démo');
    const [en, fr] = ['en', 'fr'].map((language) => readJson('short', 'texts', `${language}.json`).procedure);
    expect(en).to.deep.include({ introduction: ['With this form you send your request online.'], authority: '[…]' });
    expect(fr.introduction).to.have.length(1);
    expect(fr.authority).to.equal('Commune de Démo');
    expect((await findings('short')).filter((each) => each.startsWith('GF189')).map((each) => each.split(' ')[1])).to.deep.equal(['texts/en.json/procedure/authority']);
  });

  it('makes valid examples, the smallest and the largest, which the check takes', async () => {
    expect(readJson('dogs', 'examples', 'smallest.json').answers).to.have.all.keys('name', 'owner');
    expect(readJson('dogs', 'examples', 'largest.json').answers).to.have.all.keys('name', 'size', 'owner');
    // How long it is kept, and whose form it is, is nothing that can be made up; what names became is to be checked.
    expect((await findings('dogs')).map((each) => each.slice(0, 5))).to.deep.equal(['GF177', 'GF189', 'GF189', 'GF189', 'GF189']);
    expect((await run('compile', 'dogs', 'dogs compiled')).exitCode).to.equal(0);
  });

  it('leaves empty what has to be translated, and the check names each question, step and source that lacks it', async () => {
    const { exitCode, err } = await run('new', 'dogs in two languages', '--from-schema', 'dog.schema.json', '--languages', 'en,fr', '--authority', 'en=Demo commune', '--authority', 'fr=Commune de Démo');
    expect(exitCode, err).to.equal(0);
    const [en, fr] = ['en', 'fr'].map((language) => readJson('dogs in two languages', 'texts', `${language}.json`));
    expect(fr.questions).to.deep.equal({ name: { label: '' }, size: { label: '', options: { small: '', veryLarge: '' } }, owner: { label: '' }, 'owner.fullName': { label: '', hint: '' } });
    expect(fr.steps).to.deep.equal(Object.fromEntries(Object.keys(en.steps).map((step) => [step, { title: '' }])));
    expect(fr.procedure).to.deep.include({ title: '', introduction: [''], authority: 'Commune de Démo' });
    const found = await findings('dogs in two languages');
    expect(found.filter((each) => !each.startsWith('GF119 texts/fr.json')).map((each) => each.slice(0, 5))).to.have.members(['GF177', 'GF134', 'GF189', 'GF189', 'GF189']);
    expect(found).to.include('GF119 texts/fr.json/questions/name/label questions["name"].label is missing in "fr"; in "en" it is "Name of the dog".');
    expect(found).to.include('GF119 texts/fr.json/questions/size questions["size"] lacks label, options["small"] and options["veryLarge"] in "fr".');
    const { coverage } = JSON.parse((await run('texts', 'export', 'dogs in two languages', '--to', 'fr', '--json')).out);
    const places = found.filter((each) => each.startsWith('GF119')).map((each) => each.replace(/^GF119 texts\/fr\.json(\S+) .*$/s, '$1'));
    const notTold = coverage.missing.filter((text: string) => !places.some((place) => text === place || text.startsWith(`${place}/`)));
    expect(notTold).to.deep.equal([]);
    expect((await run('compile', 'dogs in two languages', 'dogs compiled twice')).exitCode).to.equal(0);
  });

  it('names what a browser may fill in', async () => {
    writeFileSync(join(folder, 'contact.schema.json'), JSON.stringify({ type: 'object', title: 'Contact', properties: { email: { title: 'Email address', type: 'string', format: 'email', maxLength: 80 }, pet: { title: 'Pet', type: 'string', maxLength: 9 } } }));
    await run('new', 'contact', '--from-schema', 'contact.schema.json', '--languages', 'en');
    expect(readJson('contact', 'procedure.json').steps[0].ask).to.deep.equal([{ path: 'email', autocomplete: 'email' }, 'pet']);
    expect((await findings('contact')).filter((each) => each.startsWith('GF171'))).to.deep.equal([]);
  });

  it('names it of the citizen alone, not of those who care for a person', async () => {
    const person = { type: 'object', properties: { email: { title: 'Email address', type: 'string', format: 'email', maxLength: 80 } } };
    writeFileSync(join(folder, 'care.schema.json'), JSON.stringify({ type: 'object', title: 'Care', properties: { veteran: person, primaryCaregiver: person, secondaryCaregiverOne: person } }));
    await run('new', 'care', '--from-schema', 'care.schema.json', '--languages', 'en');
    const asks: readonly unknown[] = readJson('care', 'procedure.json').steps.flatMap(({ ask }: { ask: unknown[] }) => ask);
    expect(asks.flatMap((ask) => (typeof ask === 'object' && ask !== null && 'autocomplete' in ask && 'path' in ask ? [ask.path] : []))).to.deep.equal(['veteran.email']);
    expect((await findings('care')).filter((each) => each.startsWith('GF171'))).to.deep.equal([]);
  });

  it('marks what is only a name in the schema: to be written where the first language is not English', async () => {
    await run('new', 'chiens', '--from-schema', 'dog.schema.json', '--languages', 'fr,de', '--authority', 'fr=Commune de Démo', '--authority', 'de=Demogemeinde');
    const { questions } = readJson('chiens', 'texts', 'fr.json');
    expect(questions).to.deep.include({
      name: { label: 'Name of the dog' },
      size: { label: 'Size', options: { small: '[à écrire : Small]', veryLarge: '[à écrire : Very large]' } },
      'owner.fullName': { label: '[à écrire : Full name]', hint: 'As on the identity card.' },
    });
    const found = await findings('chiens');
    expect(found.filter((each) => each.startsWith('GF189')).map((each) => each.split(' ')[1])).to.have.members(['texts/fr.json/questions/size/options/small', 'texts/fr.json/questions/size/options/veryLarge', 'texts/fr.json/questions/owner.fullName/label']);
  });

  it('names the kind where name and shape leave no doubt, and only there', async () => {
    const text = (more: object) => ({ title: 'A', type: 'string', maxLength: 40, ...more });
    const properties = {
      phone: text({}), mobile: text({ pattern: '^6[0-9]{8}$' }), iban: text({}), vat: text({}), vatRate: text({}), matricule: text({ pattern: '^[0-9]{13}$' }), nationalId: text({}),
      country: text({ pattern: '^[A-Z]{2}$' }), pays: text({}), nationality: text({ enum: ['LU', 'PT'] }), amount: { title: 'A', type: 'number', minimum: 0, maximum: 9999, multipleOf: 0.01 },
      weight: { title: 'A', type: 'number', minimum: 0, maximum: 9999, multipleOf: 0.01 }, income: { title: 'A', type: 'number', minimum: 0, maximum: 9999 },
    };
    writeFileSync(join(folder, 'kinds.schema.json'), JSON.stringify({ type: 'object', title: 'Kinds', properties: { ...properties, bank: { title: 'Bank', type: 'object', properties: { iban: text({}) }, required: ['iban'] } } }));
    const { exitCode, err } = await run('new', 'kinds', '--from-schema', 'kinds.schema.json', '--languages', 'en');
    expect(exitCode, err).to.equal(0);
    const asks: readonly unknown[] = readJson('kinds', 'procedure.json').steps.flatMap(({ ask }: { ask: unknown[] }) => ask);
    const kinds = asks.flatMap((ask) => (typeof ask === 'object' && ask !== null && 'kind' in ask && 'path' in ask ? [`${String(ask.path)} ${String(ask.kind)}`] : []));
    expect(kinds).to.have.members(['phone phone', 'iban iban', 'vat vat', 'matricule national-id', 'country country', 'amount money', 'bank.iban iban']);
    expect((await findings('kinds')).filter((each) => each.startsWith('GF1') && /^GF1(?:0|1|59)/.test(each))).to.deep.equal([]);
  });

  it('asks a group with a choice between branches as a whole', async () => {
    const branch = (name: string) => ({ title: name, properties: { [name]: { type: 'string', title: name, maxLength: 9 } }, required: [name] });
    writeFileSync(join(folder, 'branches.schema.json'), JSON.stringify({ type: 'object', title: 'Branches', properties: { first: { type: 'string', title: 'First', maxLength: 9 }, home: { title: 'Home', type: 'object', properties: { street: { type: 'string', title: 'Street', maxLength: 9 } }, oneOf: [branch('box'), branch('floor')] } } }));
    const { exitCode, err } = await run('new', 'branches', '--from-schema', 'branches.schema.json', '--languages', 'en');
    expect(exitCode, err).to.equal(0);
    expect(readJson('branches', 'procedure.json').steps.map(({ ask }: { ask: unknown }) => ask)).to.deep.equal([['first'], ['home']]);
    expect(readJson('branches', 'texts', 'en.json').questions['home#oneOf']).to.deep.equal({ label: 'Home', options: { 0: 'box', 1: 'floor' } });
    expect((await findings('branches')).filter((each) => each.startsWith('GF10'))).to.deep.equal([]);
  });

  it('has no examples where no valid answers exist', async () => {
    writeFileSync(join(folder, 'never.schema.json'), JSON.stringify({ type: 'object', title: 'Never', required: ['a'], properties: { a: { title: 'A', type: 'string', maxLength: 9 } }, not: { required: ['a'] } }));
    expect((await run('new', 'never', '--from-schema', 'never.schema.json', '--languages', 'en')).exitCode).to.equal(0);
    expect(readdirSync(join(folder, 'never', 'examples'))).to.deep.equal(['invalid']);
  });

  it('says that errors of the schema have to be mended first, and only then', async () => {
    const flawed = { ...schema, properties: { ...schema.properties, size: { type: 'string', enum: ['small', 'veryLarge'], maxLength: 5 } } };
    writeFileSync(join(folder, 'flawed.schema.json'), JSON.stringify(flawed));
    const { exitCode, out } = await run('new', 'flawed', '--from-schema', 'flawed.schema.json', '--languages', 'en');
    expect(exitCode).to.equal(0);
    expect(out).to.include('It has an error, which has to be mended before it can be compiled: the check names it.');
    expect((await findings('flawed')).filter((each) => each.startsWith('GF141'))).to.have.length(1);
    const [sound, unsound] = await Promise.all(['dog', 'flawed'].map((name) => run('new', `${name} told`, '--from-schema', `${name}.schema.json`, '--languages', 'en', '--json')));
    expect(JSON.parse(sound?.out ?? '')).to.include({ errors: 0 });
    expect(JSON.parse(unsound?.out ?? '')).to.include({ errors: 1 });
  });

  it('refuses a schema that names no answers', async () => {
    writeFileSync(join(folder, 'text.schema.json'), '{"type":"string"}');
    const { exitCode, err } = await run('new', 'no-answers', '--from-schema', 'text.schema.json');
    expect(exitCode).to.equal(2);
    expect(err).to.match(/^GF504: /);
    expect(existsSync(join(folder, 'no-answers'))).to.equal(false);
  });
});

describe('what new asks in a terminal', () => {
  it('is only what was not given', async () => {
    const asked: string[] = [];
    const prompts: Prompts = {
      text: async (question, { initial, check }) => {
        asked.push(question);
        expect(check(''), 'an empty answer is refused').to.be.a('string');
        return initial;
      },
      one: async (question) => {
        asked.push(question);
        return 'choose';
      },
      several: async (question, options) => {
        asked.push(question);
        return options.map(({ value }) => value).slice(0, 2);
      },
    };
    const wish = await askWish({ languages: ['lb', 'fr'], title: { fr: 'Déclarer un chien' }, authority: {} }, { prompts, guess: 'dog-licence', asksSteps: true });
    expect(asked).to.deep.equal(['Name of the procedure in files and addresses', 'Title, begun with a verb (lb)', 'Authority (lb)', 'Authority (fr)', 'Begin with', 'First questions']);
    expect(wish).to.deep.include({ id: 'dog-licence', languages: ['lb', 'fr'], steps: ['identity', 'address'] });
    expect(wish.title).to.include({ fr: 'Déclarer un chien' });
  });
});

describe('the words that new brings', () => {
  for (const language of KNOWN_LANGUAGES) {
    const { format: _format, language: _language, ...words } = CATALOGUE.texts[language] ?? expect.fail(language);
    const sentences: string[] = [];
    JSON.stringify(words, (_key, value: unknown) => {
      if (typeof value === 'string') sentences.push(value);
      return value;
    });

    it(`are spelt right in ${language}`, () => {
      const spelling = spellingOf(language);
      // Addresses, account numbers and the invented person are in no dictionary.
      const plain = sentences.map((sentence) => sentence.replaceAll(/\S+@\S+|LU\d*|Anna Muster/g, ''));
      expect(sentences).to.have.length.above(60);
      expect(plain.flatMap((sentence) => spelling.misspelled(sentence))).to.deep.equal([]);
    });

    it(`are set as ${language} is printed`, () => {
      const patterns = [...EVERYWHERE, ...TYPOGRAPHY[language], ...(language === 'lb' ? [...N_RULE, ['impolite', IMPOLITE] as const] : [])];
      expect(sentences.flatMap((sentence) => patterns.filter(([, wrong]) => wrong.test(sentence)).map(([what]) => `${what}: ${sentence}`))).to.deep.equal([]);
    });
  }
});
