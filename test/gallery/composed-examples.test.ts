// Every example that is asked in parts, in a real session: its parts are asked, its answers are right, its mistakes get the code they name.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { exampleSession } from '../../demo/gallery/example-session.js';
import { membersOf, partPath } from '../../demo/gallery/example-procedure.js';
import { placeExamples } from '../../demo/gallery/place-examples.js';
import type { Moment } from '../../demo/gallery/states.js';
import { manualEnvironment } from '../../src/adapters/manual-environment.js';
import { EXAMPLE_LANGUAGES } from '../../src/fields/kind-example.js';
import type { ComposedExample } from '../../src/fields/kind-example.js';
import { composedExamples } from '../../src/fields/kind-examples.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { isJsonObject } from '../../src/model/json.js';
import type { Json } from '../../src/model/json.js';
import type { LiveSession } from '../../src/session/live-session.js';

haveEveryPart();

async function open(example: ComposedExample, moment: Moment, look: (session: LiveSession) => void): Promise<void> {
  const fail = (error: unknown): never => {
    throw error;
  };
  const session = await exampleSession(example, moment, { language: 'en', environment: manualEnvironment(), onFailure: fail });
  look(session);
  await session.stop();
}

function questionsOf({ screen }: LiveSession) {
  return screen.sort === 'step' ? screen.questions : [];
}

/** What is answered in one state, by how its path goes on. */
function answersAt(session: LiveSession, state: string): unknown {
  const own = questionsOf(session).filter(({ path }) => belongsTo(path, state) && !path.includes('#'));
  return Object.fromEntries(own.flatMap(({ path, answer }) => (answer.state === 'read' ? [[path.slice(state.length), answer.value]] : [])));
}

function belongsTo(path: string, state: string): boolean {
  return path.startsWith(state) && /^($|[.[#])/.test(path.slice(state.length));
}

/** The same of a value: each answer in it. */
function answersIn(value: Json, at = ''): readonly (readonly [string, Json])[] {
  if (Array.isArray(value)) return value.flatMap((row, index) => answersIn(row, `${at}[r${index + 1}]`));
  return isJsonObject(value) ? Object.entries(value).flatMap(([name, each]) => answersIn(each, `${at}.${name}`)) : [[at, value]];
}

function issuesOf({ screen }: LiveSession) {
  return screen.sort === 'step' ? screen.issues.map(({ issue }) => issue) : [];
}

for (const [kind, examples] of Object.entries({ ...composedExamples, ...placeExamples })) {
  describe(`the examples of ${kind}`, () => {
    for (const example of examples) {
      const isThere = (state: string) => membersOf(example, 'asked').includes(state);

      it(`${example.name}: has texts for everything, in every language`, () => {
        const texts = [example.texts, ...Object.values(example.memberTexts)];
        expect(texts.flatMap((each) => EXAMPLE_LANGUAGES.map((language) => each[language].label)).every((label) => label !== '')).to.equal(true);
      });

      it(`${example.name}: is asked in every state, with right answers`, async () => {
        await open(example, 'asked', (session) => {
          const states = [...membersOf(example, 'asked'), 'original'];
          expect(questionsOf(session).filter(({ path }) => !states.some((state) => belongsTo(path, state)))).to.deep.equal([]);
          for (const state of ['filled', 'ticked', 'readOnly', 'prefilled'].filter(isThere)) expect(answersAt(session, state)).to.deep.equal(Object.fromEntries(answersIn(example.value)));
          for (const state of ['contested'].filter(isThere)) expect(answersAt(session, state)).to.deep.equal(Object.fromEntries(answersIn(example.other)));
          session.dispatch({ do: 'continue' });
          const isNeeded = membersOf(example, 'checked').includes('missing');
          expect(new Set(issuesOf(session).map(({ path, code }) => `${path.replace(/[.[#].*/, '')} ${code}`))).to.deep.equal(new Set(['hint', 'empty'].filter((state) => isNeeded && isThere(state)).map((state) => `${state} required`)));
        });
      });

      it(`${example.name}: mistakes have the codes they name`, async () => {
        await open(example, 'checked', (session) => {
          const codes = issuesOf(session).filter(({ path }) => !belongsTo(path, 'missing')).map(({ path, code }) => [path, code]);
          expect(codes).to.deep.equal(example.wrong.map(({ at, code }, index) => [partPath(`wrong${index}`, at), code]));
        });
      });
    }
  });
}

it('a list whose rows are pages shows its rows, the page of one, and what is missing there', async () => {
  for (const [moment, row, codes] of [['asked', undefined, []], ['row', 'filled[r1]', []], ['row-checked', 'missing[r1]', ['required', 'required']]] as const) {
    await open(placeExamples['list-pages'][0], moment, (session) => {
      expect(session.screen.sort === 'step' && session.screen.row?.path).to.equal(row);
      expect(issuesOf(session).map(({ code }) => code)).to.deep.equal(codes);
    });
  }
});
