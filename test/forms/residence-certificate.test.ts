import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Json, JsonObject } from '../../src/model/json.js';
import { toPointer } from '../../src/model/path.js';
import type { ProcedureFile } from '../../src/model/procedure.js';
import { mergedAt } from './procedure-folder.js';
import { askedQuestions } from '../../src/procedure/asked-questions.js';
import { interpreterValidator } from '../../src/validation/interpreter-validator.js';
import { LANGUAGES, readExamples, readJson, readProcedure, readTexts, validatorFor } from './procedure-folder.js';

const answersSchema = readJson('answers.schema.json');
const isValid = validatorFor(answersSchema);
const interpreter = interpreterValidator(answersSchema);
const valid = readExamples('examples/');
const invalid = readExamples('examples/invalid/');
const asked = askedQuestions(readProcedure());

/** What JSON Schema cannot say: the engine alone finds it. */
const beyondSchema = (code: string) => code.startsWith('rule.') || code === 'national-id.checksum';

describe('the published schema of procedure.json', () => {
  const publishedSchema = readJson('../../src/procedure/procedure.schema.json');
  const isProcedure = validatorFor(publishedSchema);
  const interpretedSchema = interpreterValidator(publishedSchema);

  const changes: readonly (readonly [string, Json])[] = [
    ['/format', 'gov-form/procedure/2'],
    ['/id', 'Residence Certificate'],
    ['/version', '1'],
    ['/languages', []],
    ['/languages/0', 'French'],
    ['/draftDays', 0],
    ['/legalBasis/0/eli', 'http://example.org/law'],
    ['/sources/0/fields/0/from', 'familyName'],
    ['/sources/0/fields/0/keep', true],
    ['/steps/0/ask/0', 'applicant..familyName'],
    ['/steps/0/title', 'Words belong to the texts'],
    ['/rules/0/on', []],
    ['/workflow/0/source', 'rnpp'],
    ['/workflow/0/sort', 'pay'],
    ['/workflow/3/steps', ['identity']],
    ['/colour', 'red'],
  ];
  for (const [pointer, value] of changes) {
    it(`refuses ${JSON.stringify(value)} at ${pointer}`, () => {
      const procedure = withChange(readJson('procedure.json'), pointer, value);
      expect(isProcedure(procedure)).to.equal(false);
      expect(interpretedSchema.validate(procedure)).to.not.have.length(0);
    });
  }

  it('accepts the procedure as it stands, in both validators', () => {
    expect(readProcedure().id).to.equal('residence-certificate');
    expect(interpretedSchema.validate(readJson('procedure.json'))).to.deep.equal([]);
  });
});

describe('the published schema of the texts', () => {
  const publishedSchema = readJson('../../src/procedure/texts.schema.json');
  const isTexts = validatorFor(publishedSchema);
  const interpretedSchema = interpreterValidator(publishedSchema);

  for (const language of LANGUAGES) {
    it(`accepts the texts in ${language}, in both validators`, () => {
      expect(readTexts(language).language).to.equal(language);
      expect(interpretedSchema.validate(readJson(`texts/${language}.json`))).to.deep.equal([]);
    });
  }

  const changes: readonly (readonly [string, Json])[] = [
    ['/procedure/title', ''],
    ['/procedure/footer', 'x'],
    ['/questions/a b', { label: 'x' }],
    ['/questions/requester', { shortLabel: 'x' }],
    ['/questions/requester/options/bank', { hint: 'x' }],
    ['/questions/requester/errors/Required', 'x'],
    ['/steps/identity/body', 'one paragraph'],
  ];
  for (const [pointer, value] of changes) {
    it(`refuses ${JSON.stringify(value)} at ${pointer}`, () => {
      const texts = withChange(readJson('texts/en.json'), pointer, value);
      expect(isTexts(texts)).to.equal(false);
      expect(interpretedSchema.validate(texts)).to.not.have.length(0);
    });
  }
});

describe('the answers of the residence certificate', () => {
  for (const { name, answers } of valid) {
    it(`examples/${name} is valid, in both validators`, () => {
      isValid(answers);
      expect(isValid.errors ?? []).to.deep.equal([]);
      expect(interpreter.validate(answers)).to.deep.equal([]);
    });
  }

  for (const { name, answers, expect: issues } of invalid) {
    const seen = issues.filter(({ code }) => !beyondSchema(code));
    it(`examples/invalid/${name} ${seen.length > 0 ? 'fails where it says' : 'is left to the rules'}, in both validators`, () => {
      expect(issues).to.not.deep.equal([]);
      expect(isValid(answers)).to.equal(seen.length === 0);
      expect(interpreter.validate(answers).length === 0).to.equal(seen.length === 0);
      const places = (isValid.errors ?? []).map(({ instancePath, params }) => `${instancePath}/${params['missingProperty'] ?? ''}`);
      for (const { path } of seen) {
        expect(places.some((place) => touches(place, toPointer(path))), `${path} in ${places.join(' ')}`).to.equal(true);
      }
    });
  }

  const refused: readonly (readonly [string, string, string, Json])[] = [
    ['former addresses on an extended certificate', 'smallest.json', '/formerAddresses', { which: 'none' }],
    ['a date that no choice asks for', 'former-none.json', '/formerAddresses/since', '2015-03-31'],
    ['an unknown answer', 'smallest.json', '/colour', 'red'],
    ['an unknown part of the address', 'smallest.json', '/applicant/address/floor', '2'],
    ['a number where a text is asked', 'smallest.json', '/applicant/nationalId', 1985041700125],
    ['an empty name', 'smallest.json', '/applicant/familyName', ''],
  ];
  for (const [what, example, pointer, value] of refused) {
    it(`refuses ${what}`, () => {
      const answers = withChange(readJson(`examples/${example}`), `/answers${pointer}`, value)['answers'] ?? null;
      expect(isValid(answers)).to.equal(false);
      expect(interpreter.validate(answers)).to.not.have.length(0);
    });
  }
});

describe('the examples', () => {
  it('choose every option of every question at least once', () => {
    for (const { path } of asked) {
      const schema = mergedAt(path);
      const chosen = valid.flatMap(({ answers }) => valueAt(answers, path));
      expect(chosen, path).to.include.members(codesOf(schema));
    }
  });

  it('break every rule at least once', () => {
    const broken = invalid.flatMap(({ expect: issues }) => issues.map(({ code }) => code));
    expect(broken).to.include.members((readProcedure().rules ?? []).map(({ id }) => `rule.${id}`));
  });

  it('expect only issues for which every language has a sentence', () => {
    for (const language of LANGUAGES) {
      const { questions, rules } = readTexts(language);
      for (const { name, expect: issues } of invalid) {
        for (const { code, path } of issues) {
          const sentence = code.startsWith('rule.') ? rules?.[code.slice(5)] : questions[path]?.errors?.[code];
          expect(sentence, `${language} ${name} ${path} ${code}`).to.be.a('string');
        }
      }
    }
  });
});

describe('the procedure of the residence certificate', () => {
  const procedure: ProcedureFile = readProcedure();

  it('asks only what the answers\' schema describes, with a title and a description to fall back on', () => {
    for (const { path } of asked) {
      expect(mergedAt(path), path).to.include.keys('title', 'description');
    }
  });

  it('fetches from the register only what it asks', () => {
    const fetched = (procedure.sources ?? []).flatMap(({ fields }) => fields.map(({ to }) => to));
    expect(asked.map(({ path }) => path)).to.include.members(fetched);
  });

  it('walks through every step once, in the order of the file', () => {
    const walked = (procedure.workflow ?? []).flatMap((state) => (state.sort === 'ask' ? state.steps : []));
    expect(walked).to.deep.equal(procedure.steps.map(({ id }) => id));
  });
});

/** A failing place stands for a path when it is that place, one inside it, or a missing group around it. */
function touches(place: string, pointer: string): boolean {
  const bare = place.replace(/\/$/, '');
  return bare !== '' && (`${pointer}/`.startsWith(`${bare}/`) || bare.startsWith(`${pointer}/`));
}

/** A copy with one place replaced or added. */
function withChange(document: JsonObject, pointer: string, value: Json): JsonObject {
  const [name = '', ...rest] = pointer.slice(1).split('/');
  return { ...document, [name]: changed(document[name] ?? {}, rest, value) };
}
function changed(at: Json, [name, ...rest]: readonly string[], value: Json): Json {
  if (name === undefined) return value;
  if (isList(at)) return at.map((member, index) => (String(index) === name ? changed(member, rest, value) : member));
  if (typeof at !== 'object' || at === null) return { [name]: changed({}, rest, value) };
  return { ...at, [name]: changed(at[name] ?? {}, rest, value) };
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The codes of a choice, or of the items of a list of choices. */
function codesOf(schema: JsonObject | undefined): readonly Json[] {
  const codes = schema?.['enum'] ?? memberOf(schema?.['items'], 'enum');
  return isList(codes) ? codes : [];
}

function valueAt(answers: JsonObject, path: string): readonly Json[] {
  const value = path.split('.').reduce<Json | undefined>(memberOf, answers);
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  return typeof value === 'object' && value !== null && !isList(value) ? value[name] : undefined;
}
