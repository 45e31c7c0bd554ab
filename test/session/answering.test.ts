import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../src/engine.js';
import type { Path } from '../../src/model/path.js';
import type { RuleFile, StepFile } from '../../src/model/procedure.js';
import { leaveStep, stepOf } from '../../src/session/answering.js';
import { deriveQuestion } from '../../src/session/derive-question.js';
import type { SessionState } from '../../src/session/session-state.js';
import { begun, given, modelOf } from '../answers/outline-vectors.js';

const text = { type: 'string' };

async function open(schema: JsonObject, steps: readonly StepFile[], rules: readonly RuleFile[] = []): Promise<SessionState> {
  return begun(await modelOf({ schema, procedure: { steps, rules } }), new Map(), '2026-03-01');
}

const shown = ({ shown: issues }: SessionState): readonly string[] => [...issues.values()].map(({ path, code }) => `${path} ${code}`);

describe('the step of a place', () => {
  it('is not that of another place whose name merely begins alike', async () => {
    const state = await open(
      { properties: { addressee: text, address: { type: 'array', minItems: 1, items: { type: 'object', properties: { street: text } } } }, required: ['address'] },
      [{ id: 'who', ask: ['addressee'] }, { id: 'where', ask: ['address'] }],
    );
    const empty = given(state, 'address', []);
    expect(stepOf(empty.outline, 'address')).to.equal('where');
    expect(leaveStep(empty, 'who').stays).to.equal(false);
    expect(shown(leaveStep(empty, 'where'))).to.deep.equal(['address list.too-few']);
  });

  const PARTS = { properties: { a: { type: 'object', properties: { b: text } }, ab: text } };
  const PLACES: readonly (readonly [Path, string | undefined])[] = [['a', 'one'], ['a.b', 'one'], ['a.c', 'one'], ['ab', 'two'], ['ab#oneOf', 'two'], ['abc', undefined], ['', 'one']];
  for (const [path, step] of PLACES) {
    it(`of "${path}" is ${step ?? 'none'}`, async () => {
      const { outline } = await open(PARTS, [{ id: 'one', ask: ['a'] }, { id: 'two', ask: ['ab'] }]);
      expect(stepOf(outline, path)).to.equal(step);
    });
  }
});

describe('the issue of a rule', () => {
  const DATES = { properties: { from: { type: 'integer' }, to: { type: 'integer', maximum: 50 } } };
  const RULES: readonly RuleFile[] = [{ id: 'forward', check: 'to >= from', on: ['to'] }];
  const MENDED: readonly (readonly [Path, string, readonly string[]])[] = [
    ['to', '10', []],
    ['from', '4', []],
    ['to', '6', ['to rule.forward']],
    ['from', '9', ['to rule.forward']],
  ];
  for (const [path, raw, expected] of MENDED) {
    it(`${expected.length === 0 ? 'is taken back' : 'stays'} when "${path}" becomes ${raw}`, async () => {
      const state = await open(DATES, [{ id: 'one', ask: ['from', 'to'] }], RULES);
      const left = leaveStep(given(given(state, 'from', '8'), 'to', '5'), 'one');
      expect(shown(left)).to.deep.equal(['to rule.forward']);
      expect(shown(given(left, path, raw))).to.deep.equal(expected);
    });
  }

  it('does not keep another issue of its question from being taken back', async () => {
    const state = await open(DATES, [{ id: 'one', ask: ['from', 'to'] }], RULES);
    const left = leaveStep(given(given(state, 'from', '8'), 'to', '60'), 'one');
    expect(shown(left)).to.deep.equal(['to number.too-large']);
    expect(shown(given(left, 'to', '9'))).to.deep.equal([]);
  });

  const HOURS: readonly (readonly [string, string, readonly string[]])[] = [
    ['', '70', []],
    ['x', '70', []],
    ['70', '80', ['hours rule.many']],
    ['70', '', ['hours rule.many']],
    ['70', '20', []],
    ['', 'x', ['hours required']],
  ];
  for (const [before, after, expected] of HOURS) {
    it(`that only warns takes no error's place: "${before}" becomes "${after}" and ${expected[0] ?? 'nothing'} is shown`, async () => {
      const schema = { properties: { hours: { type: 'integer' } }, required: ['hours'] };
      const state = await open(schema, [{ id: 'one', ask: ['hours'] }], [{ id: 'many', check: 'hours <= 60', on: ['hours'], severity: 'warning' }]);
      const left = leaveStep(given(state, 'hours', before), 'one');
      expect(shown(left)).to.have.length(1);
      const mended = given(left, 'hours', after);
      expect(shown(mended)).to.deep.equal(expected);
      if (Number(after) > 60) expect(shown(leaveStep(mended, 'one')), 'told at Continue').to.deep.equal(['hours rule.many']);
    });
  }
});

describe('what was typed and cannot be read', () => {
  it('stops nobody once it can only be read: it is said not to be used, and is not sent', async () => {
    const when = { type: 'string', format: 'date' };
    const schema = { properties: { when, closed: { type: 'boolean' } }, required: ['when'], if: { properties: { closed: { const: true } }, required: ['closed'] }, then: { properties: { when: { readOnly: true } } } };
    const typed = given(await open(schema, [{ id: 'one', ask: ['when', 'closed'] }]), 'when', { day: '31', month: '3', year: '80' });
    expect(shown(leaveStep(typed, 'one'))).to.deep.equal(['when date.year']);
    const closed = leaveStep(given(typed, 'closed', 'true'), 'one');
    expect([shown(closed), closed.outline.document]).to.deep.equal([['when place.given'], { closed: true }]);
    expect(leaveStep(closed, 'one').stays).to.equal(false);
  });
});

describe('an error across several answers', () => {
  const number = { type: 'integer' };
  const SCHEMA = { properties: { from: { ...number, maximum: 50 }, to: number, limit: number, sum: number } };
  const STEPS: readonly StepFile[] = [{ id: 'one', ask: ['from', 'to', { path: 'sum', calculate: 'from + 1' }] }, { id: 'two', ask: ['limit'] }];
  const RULES: readonly RuleFile[] = [{ id: 'within', check: 'from <= to && to <= limit && sum > 0', on: ['to', 'from', 'limit', 'sum'] }];
  const answered = async (answers: Readonly<Record<Path, string>>): Promise<SessionState> => {
    const state = await open(SCHEMA, STEPS, RULES);
    return Object.entries(answers).reduce((before, [path, raw]) => given(before, path, raw), state);
  };
  const marks = (state: SessionState): readonly string[] =>
    [...state.outline.questions.values()].flatMap((question) => {
      const { issue } = deriveQuestion(state, question);
      return issue === undefined ? [] : [[question.path, issue.issue.code, issue.issue.params.other].filter((part) => part !== undefined).join(' ')];
    });

  it('stands at the first, and marks the others that are asked on the same page, each with the name of the first', async () => {
    const left = leaveStep(await answered({ from: '8', to: '5', limit: '9' }), 'one');
    expect(shown(left)).to.deep.equal(['to rule.within']);
    expect(marks(left)).to.deep.equal(['from with To', 'to rule.within']);
  });

  it('gives way to what is wrong with an answer by itself', async () => {
    const left = leaveStep(await answered({ from: '60', to: '5', limit: '9' }), 'one');
    expect(marks(left)).to.deep.equal(['from number.too-large', 'to rule.within']);
  });

  for (const [path, raw] of [['from', '4'], ['to', '8']] as const) {
    it(`is taken back everywhere once ${path} is put right`, async () => {
      expect(marks(given(leaveStep(await answered({ from: '8', to: '5', limit: '9' }), 'one'), path, raw))).to.deep.equal([]);
    });
  }

  it('marks in each row its own answers', async () => {
    const row = { type: 'object', properties: { from: number, to: number } };
    const state = await open({ properties: { stays: { type: 'array', items: row } } }, [{ id: 'one', ask: ['stays'] }], [{ id: 'order', check: 'self.from <= self.to', on: ['stays[].to', 'stays[].from'] }]);
    const rows = { stays: ['r1', 'r2'], 'stays[r1].from': '1', 'stays[r1].to': '2', 'stays[r2].from': '3', 'stays[r2].to': '2' };
    const left = leaveStep(Object.entries(rows).reduce((before, [path, raw]) => given(before, path, raw), state), 'one');
    expect(marks(left)).to.deep.equal(['stays[r2].from with To', 'stays[r2].to rule.order']);
  });
});
