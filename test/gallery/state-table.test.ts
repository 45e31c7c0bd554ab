// Every kind of question in every state and language, or the reason why not.
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { membersOf } from '../../demo/gallery/example-procedure.js';
import type { AskedExample } from '../../demo/gallery/example-procedure.js';
import { examplesOf, galleryKinds } from '../../demo/gallery/gallery-examples.js';
import { isQuestion, isShownIn, STATES, WHY_NOT } from '../../demo/gallery/state-table.js';
import { stateName } from '../../demo/gallery/states.js';
import { EXAMPLE_LANGUAGES } from '../../src/fields/kind-example.js';

const questions = galleryKinds.filter(isQuestion);

describe('the table of kinds and states', () => {
  for (const kind of questions) {
    it(`${kind}: is shown in every state, or there is a reason why not`, () => {
      const isThere = STATES.map((state) => [state, isShownIn(kind, state)]);
      const isExpected = STATES.map((state) => [state, WHY_NOT[kind]?.[state] === undefined]);
      expect(isThere).to.deep.equal(isExpected);
    });

    for (const language of EXAMPLE_LANGUAGES) {
      it(`${kind}: a screen reader meets each of its states, in ${language}`, () => {
        const transcript = readFileSync(fileURLToPath(new URL(`transcripts/${kind}.${language}.txt`, import.meta.url)), 'utf8');
        // Checked boundary: only questions are looked at.
        const examples = examplesOf(kind) as readonly AskedExample[];
        const labels = examples.flatMap((example) => [...membersOf(example, 'asked'), ...membersOf(example, 'checked')].map((state) => `${example.texts[language].label} – ${stateName(state, language)}`));
        expect(labels.filter((label) => !transcript.includes(label))).to.deep.equal([]);
      });
    }
  }

  it('gives reasons for kinds of questions alone', () => {
    expect(Object.keys(WHY_NOT).filter((kind) => !questions.some((each) => each === kind))).to.deep.equal([]);
  });
});
