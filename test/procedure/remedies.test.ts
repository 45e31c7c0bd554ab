// What a designer reads of a slip: the member by its name, and what to write instead.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkProcedure } from '../../src/engine.js';
import { readProcedureFolder } from '../procedure-files.js';

// Files to spoil: their shape is what the check has to find out.
type Loose = ReturnType<typeof JSON.parse>;
type Spoil = (files: { readonly procedure: Loose; readonly answers: Loose; readonly texts: Loose }) => void;

/** One more question of the first step. */
function asked(name: string, schema: object, ask: object): Spoil {
  return ({ procedure, answers, texts }) => {
    answers.properties[name] = schema;
    procedure.steps[0].ask.push({ path: name, ...ask });
    for (const words of Object.values<Loose>(texts)) words.questions[name] = { label: name };
  };
}

/** What is spoilt, and the one error that is found: its code, what its sentence and what its remedy say. */
const SLIPS: Readonly<Record<string, readonly [spoil: Spoil, code: string, message: string, remedy: string]>> = {
  'a text for a number': [({ procedure }) => { procedure.draftDays = '7'; }, 'GF102', '"draftDays" must be a whole number, and is "7".', 'Write it without quotation marks: 7. Days a draft is kept'],
  'a number for a text': [({ texts }) => { texts.fr.questions.household.label = 3; }, 'GF102', '"questions.household.label" must be a text, and is 3.', 'Put it into quotation marks: "3".'],
  'one question for a list': [({ procedure }) => { procedure.steps[6].ask = 'declaration'; }, 'GF102', '"steps[6].ask" must be a list in square brackets, and is "declaration".', 'Put it into square brackets: ["declaration"].'],
  'a text for a question': [({ texts }) => { texts.fr.questions.household = 'Foyer'; }, 'GF102', '"questions.household" must be an object in braces, and is "Foyer".', 'Write { "label": "Foyer" }.'],
  'an id with capitals': [({ procedure }) => { procedure.rules[1].id = 'childUnder13'; }, 'GF102', '"rules[1].id" is "childUnder13"', 'Did you mean "child-under13"?'],
  'a kind in capitals': [({ procedure }) => { procedure.steps[0].ask[2] = { path: 'household', kind: 'Choice' }; }, 'GF102', '"steps[0].ask[2].kind" is "Choice"', 'Did you mean "choice"?'],
  'a number above its limit': [({ procedure }) => { procedure.draftDays = 900; }, 'GF102', '"draftDays" is 900, and must be at most 366.', 'Write 366 at most.'],
  'a member that is missing': [({ procedure }) => { delete procedure.rules[0].on; }, 'GF102', '"rules[0]" lacks "on".', 'Add "on". The questions it concerns.'],
  'a file without steps': [({ procedure }) => { delete procedure.steps; }, 'GF102', 'The file lacks "steps".', 'Add "steps".'],
  'an empty condition': [({ procedure }) => { procedure.steps[3].when = ''; }, 'GF102', '"steps[3].when" is empty.', 'take "when" out'],
  'an unknown word of a list': [({ procedure }) => { procedure.steps[1].ask[2].needed = 'afterwards'; }, 'GF102', '"steps[1].ask[2].needed" is "afterwards"', 'Write "now" or "later".'],
  '"ask" for "path"': [({ procedure }) => { procedure.steps[6].ask[0] = { ask: 'declaration' }; }, 'GF125', '"ask" is not known in "steps[6].ask[0]".', 'Did you mean "path"?'],
  '"ask" beside "path"': [({ procedure }) => { procedure.steps[6].ask[0] = { path: 'declaration', ask: 'declaration' }; }, 'GF125', '"ask" is not known', 'Each question is an entry of its own'],
  'a label in procedure.json': [({ procedure }) => { procedure.steps[6].ask[0] = { path: 'declaration', label: 'Sign' }; }, 'GF125', '"label" is not known', 'questions["declaration"] in texts/<language>.json'],
  'a heading in procedure.json': [({ procedure }) => { procedure.steps[3].title = 'Advice'; }, 'GF125', '"title" is not known', 'steps["advice"] in texts/<language>.json'],
  'a kind at a step': [({ procedure }) => { procedure.steps[3].kind = 'text'; }, 'GF125', '"kind" is not known', 'It belongs to a question'],
  'a condition of a rule': [({ procedure }) => { procedure.rules[0].when = procedure.rules[0].check; delete procedure.rules[0].check; }, 'GF125', '"when" is not known in "rules[0]".', 'Did you mean "check"?'],
  'a title for a label': [({ texts }) => { texts.fr.questions.household.title = texts.fr.questions.household.label; delete texts.fr.questions.household.label; }, 'GF125', '"title" is not known', 'Did you mean "label"?'],
  'another word for a kind': [({ procedure }) => { procedure.steps[0].ask[2] = { path: 'household', kind: 'radio' }; }, 'GF107', '"radio" is no kind', 'Did you mean "choice"?'],
  'nationalities of which the schema lists none': [asked('citizenships', { type: 'array', items: { type: 'string' } }, { kind: 'nationalities' }), 'GF107', '"citizenships" is asked as "nationalities", which needs an array whose "items" have an "enum".', 'ask each of any country as a row: { "path": "citizenships[]", "kind": "nationality" }'],
  'nationalities of one answer': [asked('citizenships', { type: 'object', properties: { first: { type: 'string' } } }, { kind: 'nationalities' }), 'GF107', 'which needs an array whose "items" have an "enum".', 'Describe it so in answers.schema.json'],
  'choices of which the schema lists none': [asked('sports', { type: 'array', items: { type: 'string' } }, { kind: 'choices' }), 'GF107', '"sports" is asked as "choices", which needs an array whose "items" have an "enum".', 'Write "enum"'],
  'documents of another shape': [asked('papers', { type: 'object', properties: { name: { type: 'string' } } }, { kind: 'documents' }), 'GF107', 'which needs an object with "delivery" and "files".', 'docs/kinds.md'],
  'the kind of a row at its list': [asked('countries', { type: 'array', items: { type: 'string' } }, { kind: 'country' }), 'GF107', '"countries" is asked as "country", which asks one answer, and it is a list.', 'Name each row: { "path": "countries[]", "kind": "country" }.'],
  'the kind of an answer at its group': [asked('home', { type: 'object', properties: { street: { type: 'string' } } }, { kind: 'text' }), 'GF107', '"home" is asked as "text", which asks one answer, and it is a group.', 'Name one answer in it, for example "home.street".'],
  'the kind of an answer at several types': [asked('size', { type: ['string', 'number'] }, { kind: 'text' }), 'GF107', 'which asks one answer, and it may be of several types.', 'Write one "type"'],
  'another word for properties': [({ answers }) => { answers.propertys = answers.properties; delete answers.properties; }, 'GF103', '"propertys" says nothing', 'Did you mean "properties"?'],
  'another word for a type': [({ answers }) => { answers.properties.household.type = 'text'; }, 'GF104', '"type" is not one of', 'Did you mean "string"?'],
  'a date for a type': [({ answers }) => { answers.properties.household.type = 'Date'; }, 'GF104', '"type" is not one of', 'Write "type": "string" with "format": "date".'],
  'a limit in quotation marks': [({ answers }) => { answers.properties.children.maxItems = '12'; }, 'GF104', '"maxItems" is not', 'Write it without quotation marks: 12.'],
  'a question that says it is required': [({ answers }) => { answers.properties.household.required = true; }, 'GF104', '"required" is not a list of names', 'Name the answer under "required" of the object that it lies in'],
  'rows without saying which': [({ procedure }) => { procedure.steps[3].when = 'children[].hours > 3'; }, 'GF113', '"children[]" does not say which row.', 'children.exists(row, has(row.hours))'],
  'a row by its number': [({ procedure }) => { procedure.steps[3].when = 'children[0].hours > 3'; }, 'GF113', '"children[0].hours" names a single row', 'children.exists(row, has(row.hours))'],
  'a reference that leads nowhere': [({ answers }) => { answers.properties.income.properties.own.$ref = '#/$defs/amuont'; }, 'GF104', '"#/$defs/amuont" leads nowhere', '"#/$defs/amount"'],
  'yes in quotation marks': [({ procedure }) => { procedure.steps[3].when = "work.employed == 'true'"; }, 'GF113', '"==" does not take', 'true and false without quotation marks'],
  'one for several': [({ procedure }) => { procedure.rules[1].check = 'size(child) > 0'; }, 'GF113', 'There is no answer "child".', 'Did you mean "children"?'],
};

describe('a slip', () => {
  for (const [name, [spoil, code, message, remedy]] of Object.entries(SLIPS)) {
    it(`is named, with what leads to its repair: ${name}`, () => {
      const files: Loose = structuredClone(readProcedureFolder('childcare-allowance'));
      spoil(files);
      const [error, ...more] = checkProcedure(files).problems.filter(({ severity }) => severity === 'error');
      expect(more).to.deep.equal([]);
      expect(error?.code).to.equal(code);
      expect(error?.message).to.include(message);
      expect(error?.remedy).to.include(remedy);
    });
  }
});
