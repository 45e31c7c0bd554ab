// Every example of a composed kind, in a real session: its members are asked, its answers are right, its mistakes get the code they name.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { exampleSession } from '../../demo/gallery/example-session.js';
import { membersOf, pathsOf } from '../../demo/gallery/example-procedure.js';
import { manualEnvironment } from '../../src/adapters/manual-environment.js';
import { EXAMPLE_LANGUAGES } from '../../src/fields/kind-example.js';
import type { ComposedExample } from '../../src/fields/kind-example.js';
import { composedExamples } from '../../src/fields/kind-examples.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import type { LiveSession } from '../../src/session/live-session.js';

haveEveryPart();

async function open(example: ComposedExample, moment: 'asked' | 'checked', look: (session: LiveSession) => void): Promise<void> {
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

function valuesAt(session: LiveSession, state: string): unknown {
  const own = questionsOf(session).filter(({ path }) => path.startsWith(`${state}.`));
  return Object.fromEntries(own.flatMap(({ path, answer }) => (answer.state === 'read' ? [[path.slice(state.length + 1), answer.value]] : [])));
}

for (const [kind, examples] of Object.entries(composedExamples)) {
  describe(`the examples of ${kind}`, () => {
    for (const example of examples) {
      it(`${example.name}: has texts for everything, in every language`, () => {
        const texts = [example.texts, ...Object.values(example.memberTexts)];
        expect(texts.flatMap((each) => EXAMPLE_LANGUAGES.map((language) => each[language].label)).every((label) => label !== '')).to.equal(true);
      });

      it(`${example.name}: is asked in every state, with right answers`, async () => {
        await open(example, 'asked', (session) => {
          const asked = membersOf(example, 'asked').flatMap((member) => pathsOf(example, member));
          expect(questionsOf(session).map(({ path }) => path).filter((path) => !asked.includes(path))).to.deep.equal([]);
          const isThere = (state: string) => membersOf(example, 'asked').includes(state);
          for (const state of ['filled', 'readOnly', 'prefilled'].filter(isThere)) expect(valuesAt(session, state)).to.deep.equal(example.value);
          expect(valuesAt(session, 'contested')).to.deep.equal(example.other);
          session.dispatch({ do: 'continue' });
          const wrong = questionsOf(session).filter(({ issue }) => issue !== undefined);
          expect(new Set(wrong.map(({ path, issue }) => `${path.replace(/\..*/, '')} ${issue?.issue.code}`))).to.deep.equal(new Set(['hint', 'empty'].filter(isThere).map((state) => `${state} required`)));
        });
      });

      it(`${example.name}: mistakes have the codes they name`, async () => {
        await open(example, 'checked', (session) => {
          const codes = questionsOf(session).filter(({ path, issue }) => issue !== undefined && !path.startsWith('missing.')).map(({ path, issue }) => [path, issue?.issue.code]);
          expect(codes).to.deep.equal(example.wrong.map(({ at, code }, index) => [`wrong${index}.${at}`, code]));
        });
      });
    }
  });
}
