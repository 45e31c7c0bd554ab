// What stands among questions, in a real session: its answers are right, its words are there in every language, and a
// Continue with nothing answered finds what is missing.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { blockExamples } from '../../demo/gallery/block-examples.js';
import { exampleSession } from '../../demo/gallery/example-session.js';
import { manualEnvironment } from '../../src/adapters/manual-environment.js';
import { EXAMPLE_LANGUAGES } from '../../src/fields/kind-example.js';
import type { LiveSession } from '../../src/session/live-session.js';

const fail = (error: unknown): never => {
  throw error;
};

function stepOf({ screen }: LiveSession) {
  if (screen.sort !== 'step') throw new Error(`the session is at ${screen.sort}`);
  return screen;
}

for (const [block, examples] of Object.entries(blockExamples)) {
  for (const example of examples) {
    describe(`${block}, ${example.name}`, () => {
      for (const language of EXAMPLE_LANGUAGES) {
        it(`is shown in ${language}, in no other language`, async () => {
          const session = await exampleSession(example, 'asked', { language, environment: manualEnvironment(), onFailure: fail });
          const { questions } = stepOf(session);
          expect(questions.map(({ label }) => label)).to.deep.equal(questions.map(({ path }) => ({ text: example.texts[language].questions[path]?.label, lang: language })));
          await session.stop();
        });
      }

      it('holds answers that are right, and misses what is required', async () => {
        const asked = await exampleSession(example, 'asked', { language: 'en', environment: manualEnvironment(), onFailure: fail });
        expect(stepOf(asked).questions.map(({ answer }) => answer.state)).to.deep.equal(stepOf(asked).questions.map(() => 'read'));
        asked.dispatch({ do: 'continue' });
        expect(asked.screen.sort).to.equal('review');
        await asked.stop();
        const checked = await exampleSession(example, 'checked', { language: 'en', environment: manualEnvironment(), onFailure: fail });
        expect(stepOf(checked).issues.map(({ issue }) => [issue.path, issue.code])).to.deep.equal(example.required.map((path) => [path, 'required']));
        await checked.stop();
      });
    });
  }
}

it('a warning stands there only while its condition holds, and a calculated answer follows the others', async () => {
  const [moving] = blockExamples.notice;
  const [income] = blockExamples.calculated;
  if (moving === undefined || income === undefined) throw new Error('the examples are gone');
  const sorts: (readonly string[])[] = [];
  for (const moment of ['asked', 'checked'] as const) {
    const session = await exampleSession(moving, moment, { language: 'en', environment: manualEnvironment(), onFailure: fail });
    sorts.push(stepOf(session).items.map(({ sort }) => sort));
    await session.stop();
  }
  expect(sorts).to.deep.equal([['notice', 'question', 'notice'], ['notice', 'question']]);
  const session = await exampleSession(income, 'asked', { language: 'en', environment: manualEnvironment(), onFailure: fail });
  expect(stepOf(session).questions.at(-1)?.answer).to.deep.include({ state: 'read', value: 4150.5 });
  await session.stop();
});
