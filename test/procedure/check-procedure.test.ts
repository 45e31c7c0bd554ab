import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { checkProcedure } from '../../src/engine.js';
import type { Json, ProcedureFiles } from '../../src/engine.js';
import { isJsonObject } from '../../src/model/json.js';
import { readProcedureFolder } from '../procedure-files.js';
import { mutated } from '../validation/mutate.js';

// Files to spoil: their shape is what the check has to find out.
type Loose = ReturnType<typeof JSON.parse>;
interface Mistake {
  readonly name: string;
  readonly spoil: (files: { procedure: Loose; answers: Loose; texts: Record<string, Loose> }) => void;
  /** `code file pointer`, all that must be found, in order. */
  readonly found: readonly string[];
}

const KIDS = { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } };

const MISTAKES: readonly Mistake[] = [
  { name: 'another format', spoil: ({ procedure }) => { procedure.format = 'gov-form/procedure/9'; }, found: ['GF101 procedure.json /format'] },
  { name: 'a missing and an unknown member', spoil: ({ procedure }) => { delete procedure.draftDays; procedure.stepz = []; }, found: ['GF102 procedure.json ', 'GF125 procedure.json /stepz'] },
  { name: 'mistakes of different sorts, all at once', spoil: ({ procedure, answers, texts }) => { procedure.colour = 'red'; answers.properties.reason.maxLength = 'long'; procedure.steps[0].ask = ['requestr']; if (texts.lb !== undefined) texts.lb.colour = 'red'; }, found: ['GF125 procedure.json /colour', 'GF104 answers.schema.json /properties/reason/maxLength', 'GF125 texts/lb.json /colour', 'GF106 procedure.json /steps/0/ask/0'] },
  { name: 'an answers schema without properties', spoil: ({ answers }) => { for (const keyword of Object.keys(answers)) delete answers[keyword]; answers.type = 'object'; }, found: ['GF103 answers.schema.json '] },
  { name: 'a remote reference', spoil: ({ answers }) => { answers.properties.reason = { $ref: 'https://example.org/a.json' }; }, found: ['GF104 answers.schema.json /properties/reason/$ref'] },
  { name: 'a reserved name', spoil: ({ answers }) => { answers.properties.constructor = { type: 'string' }; }, found: ['GF105 answers.schema.json /properties/constructor'] },
  { name: 'a pattern that is none', spoil: ({ answers }) => { answers.properties.reason.pattern = '('; }, found: ['GF104 answers.schema.json /properties/reason/pattern'] },
  { name: 'a reference that leads nowhere', spoil: ({ answers }) => { answers.properties.reason = { $ref: '#/$defs/reason' }; }, found: ['GF104 answers.schema.json /properties/reason/$ref'] },
  { name: 'a type that is none', spoil: ({ answers }) => { answers.properties.reason.type = 'text'; }, found: ['GF104 answers.schema.json /properties/reason/type'] },
  { name: 'a list without schemas below an answer named properties', spoil: ({ answers }) => { answers.properties.properties = { type: 'object', properties: { a: { oneOf: [] } } }; }, found: ['GF104 answers.schema.json /properties/properties/properties/a/oneOf'] },
  { name: 'a rule at a question that is never asked', spoil: ({ procedure }) => { procedure.rules[0].on = ['mentions.none']; }, found: ['GF115 procedure.json /rules/0/on/0'] },
  { name: 'a source offered twice', spoil: ({ procedure }) => { procedure.workflow.splice(2, 0, { id: 'again', sort: 'prefill', source: 'rnpp' }); }, found: ['GF116 procedure.json /workflow'] },
  { name: 'a language without texts', spoil: ({ procedure, texts }) => { delete procedure.texts.lb; delete texts.lb; }, found: ['GF123 procedure.json /languages/2'] },
  { name: 'texts in another language than they say', spoil: ({ texts }) => { if (texts.lb !== undefined) texts.lb.language = 'de'; }, found: ['GF123 texts/lb.json /language'] },
  { name: 'an unknown path', spoil: ({ procedure }) => { procedure.steps[0].ask = ['requestr']; }, found: ['GF106 procedure.json /steps/0/ask/0'] },
  { name: 'an unknown path that is near none', spoil: ({ procedure }) => { procedure.steps[0].ask = ['shoeSize']; }, found: ['GF106 procedure.json /steps/0/ask/0', 'GF109 procedure.json /steps', 'GF115 procedure.json /steps/1/when'] },
  { name: 'an unknown kind', spoil: ({ procedure }) => { procedure.steps[9].ask[0].kind = 'essay'; }, found: ['GF107 procedure.json /steps/9/ask/0'] },
  { name: 'a group asked beside its own answers', spoil: ({ procedure }) => { procedure.steps[9].ask.push('applicant'); }, found: ['GF108 procedure.json /steps/9/ask/1', 'GF117 procedure.json /steps/9'] },
  { name: 'a group and a list that are needed later as a whole', spoil: ({ procedure, answers }) => { answers.properties.kids = KIDS; answers.properties.home = KIDS.items; procedure.steps[9].ask.push({ path: 'kids', needed: 'later' }, { path: 'home', needed: 'later' }, { path: 'home.name', needed: 'later' }); }, found: ['GF107 procedure.json /steps/9/ask/1', 'GF107 procedure.json /steps/9/ask/2', 'GF117 procedure.json /steps/9'] },
  { name: 'an answer asked twice', spoil: ({ procedure }) => { procedure.steps[9].ask.push('variant'); }, found: ['GF108 procedure.json /steps/9/ask/1', 'GF117 procedure.json /steps/9'] },
  { name: 'a source that fetches what is not asked', spoil: ({ procedure }) => { procedure.sources[0].fields[0].to = 'applicant.shoeSize'; }, found: ['GF111 procedure.json /sources/0/fields/0/to'] },
  { name: 'a source that fetches a list, a group and an answer in rows', spoil: ({ procedure, answers }) => { answers.properties.kids = KIDS; answers.properties.home = KIDS.items; procedure.steps[9].ask.push('kids', 'home'); procedure.sources[0].fields = ['kids', 'home', 'kids[].name', 'home.name'].map((to) => ({ from: '/any', to })); }, found: ['GF111 procedure.json /sources/0/fields/0/to', 'GF111 procedure.json /sources/0/fields/1/to', 'GF111 procedure.json /sources/0/fields/2/to', 'GF117 procedure.json /steps/9'] },
  { name: 'a source without its legal basis', spoil: ({ procedure }) => { procedure.legalBasis = []; }, found: ['GF112 procedure.json /sources/0/legalBasis'] },
  { name: 'a condition that does not parse', spoil: ({ procedure }) => { procedure.steps[1].when = "requester == 'bank"; }, found: ['GF113 procedure.json /steps/1/when'] },
  { name: 'a condition of the wrong type', spoil: ({ procedure }) => { procedure.rules[0].check = 'applicant.birthDate <= 18'; }, found: ['GF113 procedure.json /rules/0/check'] },
  { name: 'a condition that needs its own result', spoil: ({ procedure }) => { procedure.steps[6].when = "formerAddresses.which == 'all'"; }, found: ['GF114 procedure.json /steps/6/when'] },
  { name: 'a workflow that asks a step twice and another never', spoil: ({ procedure }) => { procedure.workflow[0].steps = ['requester']; procedure.workflow[2].steps.push('requester'); }, found: ['GF116 procedure.json /workflow', 'GF116 procedure.json /steps/1'] },
  { name: 'a workflow without a review', spoil: ({ procedure }) => { procedure.workflow.splice(3, 1); }, found: ['GF116 procedure.json /workflow'] },
  { name: 'a workflow that names what does not exist', spoil: ({ procedure }) => { procedure.workflow[1].source = 'other'; procedure.workflow[0].steps.push('nowhere'); }, found: ['GF116 procedure.json /workflow/0/steps/2', 'GF116 procedure.json /workflow/1/source'] },
  { name: 'a step of several questions without a heading', spoil: ({ texts }) => { for (const each of Object.values(texts)) delete each.steps.identity; }, found: ['GF117 procedure.json /steps/2'] },
  { name: 'a step of one question that something is read before', spoil: ({ texts }) => { for (const each of Object.values(texts)) each.questions.variant.body = ['Read this.']; }, found: ['GF117 procedure.json /steps/4'] },
  { name: 'a condition of a notice that does not parse', spoil: ({ procedure }) => { procedure.steps[2].ask.push({ notice: 'n', when: 'variant ==' }); }, found: ['GF113 procedure.json /steps/2/ask/4/when'] },
  { name: 'two rules of one name', spoil: ({ procedure }) => { procedure.rules[1].id = procedure.rules[0].id; }, found: ['GF118 procedure.json /rules/1/id'] },
];

describe('the check of a procedure', () => {
  it('finds nothing in the residence certificate', () => {
    expect(checkProcedure(readProcedureFolder('residence-certificate')).problems).to.deep.equal([]);
  });

  for (const { name, spoil, found } of MISTAKES) {
    it(`names ${name}, where it is, and what to do`, () => {
      const { checked, problems } = checkProcedure(spoilt(spoil));
      expect(checked).to.equal(undefined);
      expect(problems.map(({ code, file, pointer }) => `${code} ${file} ${pointer}`).filter((each) => !/^GF119|^GF124/.test(each))).to.deep.equal(found);
      for (const { message, remedy } of problems) {
        expect(message).to.match(/\.$/);
        expect(remedy).to.match(/\.$/);
      }
    });
  }

  it('lets a step go by its group where more is said of one of its members', () => {
    const { problems } = checkProcedure(
      spoilt(({ procedure, answers }) => {
        answers.properties.home = KIDS.items;
        procedure.steps[9].ask = [{ path: 'home.name', autocomplete: 'name' }, 'home'];
      }),
    );
    expect(problems.filter(({ code }) => code === 'GF117')).to.deep.equal([]);
  });

  it('lets a step go by its list where more is said of what its rows have', () => {
    const { problems } = checkProcedure(
      spoilt(({ procedure, answers }) => {
        answers.properties.kids = KIDS;
        procedure.steps[9].ask = ['kids', { path: 'kids[].name', autocomplete: 'name' }];
      }),
    );
    expect(problems.filter(({ code }) => code === 'GF117')).to.deep.equal([]);
  });

  it('takes data and names for what they are, not for schemas', () => {
    const { problems } = checkProcedure(
      spoilt(({ answers }) => {
        answers.properties.reason.examples = [{ oneOf: 1 }];
        answers.properties.reason.title = 'oneOf';
        answers.dependentRequired = { contains: ['reason'] };
      }),
    );
    expect(problems).to.deep.equal([]);
  });

  it('warns of a text missing in one language, and lets the procedure run', () => {
    const { checked, problems } = checkProcedure(spoilt(({ texts }) => { delete texts.lb?.questions.reason.hint; }));
    expect(checked).to.not.equal(undefined);
    expect(problems.map(({ code, file, pointer, severity }) => ({ code, file, pointer, severity }))).to.deep.equal([
      { code: 'GF119', file: 'texts/lb.json', pointer: '/questions/reason/hint', severity: 'warning' },
    ]);
  });

  it('lets any language but the first lack anything, even its title', () => {
    const lacks = (texts: Record<string, Loose>, language: string) => {
      delete texts[language]?.procedure.title;
      delete texts[language]?.procedure.nextSteps;
      delete texts[language]?.questions.requester.label;
      if (texts[language] !== undefined) texts[language].questions.variant.label = '';
    };
    const lenient = checkProcedure(spoilt(({ texts }) => lacks(texts, 'lb')));
    expect(lenient.checked).to.not.equal(undefined);
    expect(lenient.problems.map(({ pointer }) => pointer)).to.include.members(['/procedure', '/questions/requester/label', '/questions/variant/label']);
    expect(checkProcedure(spoilt(({ texts }) => lacks(texts, 'fr'))).checked).to.equal(undefined);
  });

  it('warns of words for something that is not there', () => {
    const { checked, problems } = checkProcedure(spoilt(({ texts }) => { for (const each of Object.values(texts)) each.questions['typo.path'] = { label: 'Typo' }; }));
    expect(checked).to.not.equal(undefined);
    expect(problems.map(({ code, file, pointer }) => `${code} ${file} ${pointer}`)).to.include('GF124 texts/lb.json /questions/typo.path');
  });

  it('never crashes, however a procedure is spoilt', () => {
    const { procedure, answers, texts } = readProcedureFolder('residence-certificate');
    const whole = { ...texts, procedure, answers } as unknown as Json;
    fc.assert(
      fc.property(mutated([whole]), (spoilt) => {
        const { procedure: asked, answers: schema, ...words } = isJsonObject(spoilt) ? spoilt : {};
        const { checked, problems } = checkProcedure({ procedure: asked, answers: schema, texts: words });
        expect(checked === undefined).to.equal(problems.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 400, seed: 20_260_304 },
    );
  });

  const GARBAGE: readonly unknown[] = [null, 1, 'procedure', [], {}, { format: 1 }, { format: 'gov-form/procedure/1' }];
  for (const procedure of GARBAGE) {
    it(`answers ${JSON.stringify(procedure)} with problems, never with a crash`, () => {
      const { checked, problems } = checkProcedure({ procedure, answers: procedure, texts: { fr: procedure } });
      expect(checked).to.equal(undefined);
      expect(problems.length).to.be.greaterThan(2);
    });
  }
});

function spoilt(spoil: Mistake['spoil']): ProcedureFiles {
  const files = structuredClone(readProcedureFolder('residence-certificate')) as unknown as Parameters<typeof spoil>[0];
  spoil(files);
  return files as unknown as ProcedureFiles;
}
