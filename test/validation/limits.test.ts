// What costs too much to tell or to check: the form is there all the same, one issue says that nothing can be accepted so,
// the designer hears why, once, and the receiver takes nothing that nobody could check.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { manualEnvironment, memoryDrafts, memorySubmission } from '../../src/adapters/index.js';
import { fromDocument } from '../../src/answers/document.js';
import { haveEveryPlace } from '../../src/answers/every-place.js';
import { startSession, wordsFrom } from '../../src/engine.js';
import type { Answers, FormModel, LiveSession, ProcedureProblem } from '../../src/engine.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { revalidate } from '../../src/validation/revalidate.js';
import { modelOf } from '../answers/outline-vectors.js';
import { TODAY } from '../schema-form.js';

haveEveryPlace();

const text = { type: 'string' };
const numbers = { type: 'array', items: { type: 'number' } };

/** Each part applies the next one twice: a value is held against the last one a thousand million times. */
const doubling = Object.fromEntries(
  Array.from({ length: 30 }, (_none, index) => {
    const next = index === 29 ? text : { $ref: `#/$defs/d${index + 1}` };
    return [`d${index}`, { allOf: [next, next] }];
  }),
);
const endless = { $ref: '#/$defs/d0' };

const LONG = Array.from({ length: 200 }, (_none, index) => index);
const costly = 'l.all(a, l.all(b, l.all(c, a + b + c >= 0)))';

interface Case {
  readonly schema: JsonObject;
  readonly procedure?: NonNullable<Parameters<typeof modelOf>[0]['procedure']>;
  readonly document: JsonObject;
  /** The receiver cannot even tell which questions the document answers. */
  readonly isUnreadable?: boolean;
  readonly asked: readonly string[];
  readonly problem: { readonly code: string; readonly at: string; readonly says: string };
}

const CASES: Readonly<Record<string, Case>> = {
  'a schema that doubles its work': {
    schema: { $defs: doubling, properties: { a: endless } }, document: { a: 'x' }, asked: ['a'],
    problem: { code: 'GF131', at: 'answers.schema.json#', says: 'more than 2000000 steps' },
  },
  'a condition of the schema': {
    schema: { $defs: doubling, properties: { a: text, b: text }, if: { properties: { a: endless } }, then: { properties: { c: text } } }, document: { a: 'x' }, asked: ['a', 'b'], isUnreadable: true,
    problem: { code: 'GF131', at: 'answers.schema.json#/if', says: 'more than 2000000 steps' },
  },
  'a condition of a question': {
    schema: { properties: { l: numbers, b: text, c: text } }, procedure: { steps: [{ id: 'all', ask: ['c', { path: 'b', when: costly }, 'l'] }] }, document: { l: LONG }, asked: ['c'],
    problem: { code: 'GF120', at: 'procedure.json#', says: 'the condition of "b"' },
  },
  'a condition of a step': {
    schema: { properties: { l: numbers, b: text, c: text } }, procedure: { steps: [{ id: 'one', ask: ['c', 'l'] }, { id: 'two', ask: ['b'], when: costly }] }, document: { l: LONG }, asked: ['c'],
    problem: { code: 'GF120', at: 'procedure.json#', says: 'the condition of the step "two"' },
  },
  'a calculation': {
    schema: { properties: { l: numbers, b: { type: 'boolean' }, c: text } }, procedure: { steps: [{ id: 'all', ask: ['c', { path: 'b', calculate: costly }, 'l'] }] }, document: { l: LONG }, asked: ['c', 'b'],
    problem: { code: 'GF120', at: 'procedure.json#', says: 'the calculation of "b"' },
  },
  'a rule': {
    schema: { properties: { c: text, l: numbers } }, procedure: { steps: [{ id: 'all', ask: ['c', 'l'] }], rules: [{ id: 'sums', check: costly, on: ['c'] }] }, document: { l: LONG }, asked: ['c'],
    problem: { code: 'GF120', at: 'procedure.json#', says: 'the rule "sums"' },
  },
};

interface Started {
  readonly session: LiveSession;
  readonly problems: readonly ProcedureProblem[];
}

async function started(model: FormModel, answers: Answers): Promise<Started> {
  const problems: ProcedureProblem[] = [];
  const session = await startSession({
    model, answers, language: 'en', draftId: 'limits', device: 'shared',
    ports: { drafts: memoryDrafts(), environment: manualEnvironment(), submission: memorySubmission(), sources: {} },
    loadWords: async () => wordsFrom([{ format: 'gov-form/texts/1', language: 'en' }]),
    onFailure: (error) => {
      throw error;
    },
    onProblem: (problem) => problems.push(problem),
  });
  return { session, problems };
}

describe('what costs too much', () => {
  for (const [name, { schema, procedure, document, isUnreadable = false, asked, problem }] of Object.entries(CASES)) {
    const form = () => modelOf({ schema, ...(procedure === undefined ? {} : { procedure }) });

    it(`${name}: the form is there, and stops at its first question, with one issue`, async () => {
      const model = await form();
      const { session, problems } = await started(model, isUnreadable ? new Map() : fromDocument(model, document));
      session.dispatch({ do: 'continue' });
      for (const path of asked) expect(session.question(path), path).not.to.equal(undefined);
      for (const raw of ['x', 'y']) {
        session.dispatch({ do: 'answer', path: asked[0] ?? '', raw });
        session.dispatch({ do: 'continue' });
      }
      const { screen } = session;
      expect(screen.sort).to.equal('step');
      expect(screen.sort === 'step' ? screen.issues.map(({ issue }) => `${issue.path} ${issue.code}`) : []).to.deep.equal([`${asked[0]} place.other`]);
      await Promise.resolve();
      expect(problems.map(({ code, file, pointer }) => `${code} ${file}#${pointer}`)).to.include(`${problem.code} ${problem.at}`);
      expect(problems.map(({ message }) => message).join('\n')).to.include(problem.says);
      expect(new Set(problems.map((each) => JSON.stringify(each))).size, 'each is told once').to.equal(problems.length);
      for (const { message, remedy } of problems) expect([message.startsWith('GF'), remedy.length > 10]).to.deep.equal([false, true]);
    });

    it(`${name}: the receiver answers with the same issue`, async () => {
      expect(revalidate(await form(), document, { today: TODAY })).to.deep.equal([{ code: 'place.other', path: isUnreadable ? '' : asked[0], params: {} }]);
    });
  }

  it('answers in answers that fit many branches: the receiver answers with an issue, and hears why', async () => {
    const one = { type: 'object', properties: { n: { $dynamicRef: '#tree' } }, required: ['n'] };
    const tree = { $dynamicAnchor: 'tree', anyOf: [one, { ...one, title: 'Other' }, text] };
    const model = await modelOf({ schema: { $defs: { tree }, properties: { a: { $ref: '#/$defs/tree' } } } });
    const document = { a: Array.from({ length: 40 }).reduce<Json>((inner) => ({ n: inner }), 3) };
    const problems: ProcedureProblem[] = [];
    expect(revalidate(model, document, { today: TODAY, noteLimit: (problem) => problems.push(problem) }).map(({ code }) => code)).to.deep.equal(['place.other']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['GF131']);
  });
});
