// Every example of every kind, in a real session: its kind is asked, its answers are right, its mistakes get the code they name.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { exampleSession } from '../../demo/gallery/example-session.js';
import { membersOf, momentsOf } from '../../demo/gallery/example-procedure.js';
import type { AskedExample } from '../../demo/gallery/example-procedure.js';
import { MISSING } from '../../demo/gallery/states.js';
import { manualEnvironment } from '../../src/adapters/manual-environment.js';
import { EXAMPLE_LANGUAGES } from '../../src/fields/kind-example.js';
import { kindExamples } from '../../src/fields/kind-examples.js';
import type { LiveSession } from '../../src/session/live-session.js';

async function open(example: AskedExample, moment: 'asked' | 'checked', look: (session: LiveSession) => void): Promise<void> {
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

for (const [kind, examples] of Object.entries(kindExamples)) {
  describe(`the examples of ${kind}`, () => {
    it('have names of their own, and texts in every language', () => {
      expect(new Set(examples.map(({ name }) => name)).size).to.equal(examples.length);
      for (const { texts } of examples) {
        const labels = EXAMPLE_LANGUAGES.map((language) => texts[language].label);
        expect(labels.every((label) => label !== '')).to.equal(true);
      }
    });

    for (const given of examples) {
      // Checked boundary: an example's raw answers go only to the kind that it stands under.
      const example = given as unknown as AskedExample;

      it(`${example.name}: is asked in every state, with right answers`, async () => {
        await open(example, 'asked', (session) => {
          const questions = questionsOf(session);
          const asked = membersOf(example, 'asked');
          expect(questions.map(({ path }) => path)).to.deep.equal(asked);
          expect(questions.map((question) => question.kind)).to.deep.equal(questions.map(() => kind));
          const answers = new Map(questions.map(({ path, answer }) => [path, answer]));
          const isThere = (state: string) => asked.includes(state);
          for (const state of ['empty'].filter(isThere)) expect(answers.get(state)).to.deep.equal({ state: 'blank' });
          for (const state of ['filled', 'readOnly', 'prefilled'].filter(isThere)) expect(answers.get(state)).to.deep.include({ state: 'read', value: example.value });
          for (const state of ['contested'].filter(isThere)) expect(answers.get(state)).to.deep.include({ state: 'read', value: example.other });
          session.dispatch({ do: 'continue' });
          const wrong = questionsOf(session).filter(({ issue }) => issue !== undefined);
          expect(wrong.map(({ path, issue }) => [path, issue?.issue.code])).to.deep.equal(['empty', 'hint'].filter((state) => answers.get(state)?.state === 'blank').map((state) => [state, 'required']));
        });
      });

      if (!momentsOf(example).includes('checked')) continue;
      it(`${example.name}: mistakes have the codes they name`, async () => {
        await open(example, 'checked', (session) => {
          const codes = questionsOf(session).map(({ path, issue }) => [path, issue?.issue.code]);
          expect(codes).to.deep.equal([[MISSING, 'required'], ...example.wrong.map(({ code }, index) => [`wrong${index}`, code])]);
        });
      });
    }
  });
}
