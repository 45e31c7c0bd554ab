// In which order answers are given does not matter: the outline follows from the answers alone. Held over the vectors and
// over generated procedures, whose conditions may well go round in circles.
import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Conditions } from '../../src/answers/conditions.js';
import { outlineOf } from '../../src/answers/outline.js';
import { haveEveryPlace } from '../../src/answers/every-place.js';
import type { Answer } from '../../src/model/answer.js';
import type { FormModel } from '../../src/model/form-model.js';
import type { Json } from '../../src/model/json.js';
import type { Path } from '../../src/model/path.js';
import type { AskFile } from '../../src/model/procedure.js';
import { upToDate, withAnswers } from '../../src/session/answering.js';
import type { SessionState } from '../../src/session/session-state.js';
import { CHANCE } from '../chance.js';
import { begun, given, modelOf, seen } from './outline-vectors.js';
import type { OutlineVectors } from './outline-vectors.js';

haveEveryPlace();

// Checked boundary: outline.test.ts runs the same file.
const { today, groups }: OutlineVectors = JSON.parse(readFileSync(new URL('../vectors/outline.json', import.meta.url), 'utf8'));
const vectors = groups.flatMap((group) => group.vectors).filter(({ loads }) => loads === undefined);

type Typed = readonly (readonly [Path, Json])[];

/** Each answer when it is its turn, or as soon as it is asked; those that never are asked are left. */
function inOrder(model: FormModel, typed: Typed): { readonly state: SessionState; readonly left: Typed } {
  let state = begun(model, new Map(), today);
  let left = typed;
  for (;;) {
    const [next] = left.filter(([path]) => isOpen(state, path));
    if (next === undefined) return { state: upToDate(state), left };
    state = upToDate(given(state, ...next));
    left = left.filter((each) => each !== next);
  }
}

function isOpen({ outline }: SessionState, path: Path): boolean {
  return outline.lists.has(path) || outline.questions.has(path);
}

describe('the order in which answers are given', () => {
  for (const vector of vectors) {
    it(`does not matter in ${vector.name}`, async () => {
      const model = await modelOf(vector);
      const typed = Object.entries(Object.assign({}, ...vector.moments.map(({ answers }) => answers ?? {})) as Record<Path, Json>);
      const first = inOrder(model, typed);
      fc.assert(
        fc.property(fc.shuffledSubarray(typed, { minLength: typed.length }), (shuffled) => {
          const { state, left } = inOrder(model, shuffled);
          expect(seen(state.outline)).to.deep.equal(seen(outlineOf(model, state.answers, today)));
          if (left.length + first.left.length === 0) expect(seen(state.outline)).to.deep.equal(seen(first.state.outline));
        }),
        { ...CHANCE, numRuns: 10 },
      );
    });
  }
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const NUMBERS = ['m', 'n'] as const;
const name = fc.constantFrom(...NAMES);
const number = fc.constantFrom(...NUMBERS);
const condition = fc.oneof(
  name.map((one) => `${one}`),
  name.map((one) => `!has(${one})`),
  fc.tuple(name, name).map(([one, other]) => `${one} && ${other}`),
  fc.tuple(name, name).map(([one, other]) => `${one} || !has(${other})`),
  fc.tuple(number, fc.integer({ min: 0, max: 3 })).map(([one, limit]) => `${one} > ${limit}`),
);
const calculation = fc.oneof(
  fc.tuple(name, number).map(([one, other]) => `(${one} ? 1 : 2) + (has(${other}) ? ${other} : 0)`),
  number.map((one) => `${one} + 1`),
  fc.tuple(name, name).map(([one, other]) => `has(${one}) && has(${other}) ? 3 : 1`),
);
const asks = fc.tuple(
  fc.tuple(...NAMES.map((path) => fc.option(condition, { nil: undefined }).map((when): AskFile => ({ path, ...(when === undefined ? {} : { when }) })))),
  fc.tuple(...NUMBERS.map((path) => fc.tuple(fc.option(condition, { nil: undefined }), calculation).map(([when, calculate]): AskFile => ({ path, calculate, ...(when === undefined ? {} : { when }) })))),
).chain(([names, numbers]) => fc.shuffledSubarray([...names, ...numbers], { minLength: names.length + numbers.length }));
/** The schema has conditions of its own. */
const branch = fc.option(fc.tuple(name, name, fc.boolean()).map(([one, other, forbids]) => ({ if: { properties: { [one]: { const: true } }, required: [one] }, then: forbids ? { properties: { [other]: false } } : { required: [other] } })), { nil: {} });

const answers = fc.record(Object.fromEntries(NAMES.map((each) => [each, fc.constantFrom('true', 'false', '')])));

describe('a generated procedure', () => {
  it('settles in the same outline whatever the order, and asks exactly what its conditions say', async () => {
    await fc.assert(
      fc.asyncProperty(asks, branch, answers, fc.array(name, { minLength: 6, maxLength: 12 }), async (ask, then, typed, order) => {
        const properties = Object.fromEntries([...NAMES.map((each) => [each, { type: 'boolean' }]), ...NUMBERS.map((each) => [each, { type: 'number' }])]);
        const model = await modelOf({ schema: { properties, ...then } as never, procedure: { steps: [{ id: 'all', ask }] }, refused: 'any' });
        let state = begun(model, new Map(), today);
        for (const path of [...order, ...NAMES]) state = answered(state, path, typed[path] ?? '');
        const fresh = outlineOf(model, new Map(NAMES.map((path) => [path, read(typed[path] ?? '')])), today);
        expect(seen(upToDate(state).outline)).to.deep.equal(seen(fresh));
        const allowed = fresh.circular.size > 0 || Object.keys(then).length > 0 ? [] : [...ask];
        for (const { path } of allowed) {
          const when = model.asks[path]?.when;
          expect(fresh.questions.has(path), path).to.equal(when === undefined || new Conditions().on(today).value(when, { document: fresh.document, about: path, note: () => undefined }) === true);
        }
      }),
      { ...CHANCE, numRuns: 150 },
    );
  });
});

/** What is not asked now came from a draft, where it was kept. */
function answered(state: SessionState, path: Path, raw: string): SessionState {
  if (isOpen(upToDate(state), path)) return given(state, path, raw);
  return withAnswers(state, new Map(state.answers).set(path, read(raw)));
}

function read(raw: string): Answer {
  return raw === '' ? { state: 'blank' } : { state: 'read', value: raw === 'true' };
}
