import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import { RULES } from '../../src/checker/rules.js';
import { readDesignFiles, TODAY } from './design-files.js';
import { applyEdits } from './edit.js';
import type { Loose } from './edit.js';
import { DATA_MISTAKES } from './mistakes/data-mistakes.js';
import type { Mistake, Mistakes } from './mistakes/mistake.js';
import { LANGUAGES } from './mistakes/mistake.js';
import { NAME_MISTAKES } from './mistakes/name-mistakes.js';
import { PROCEDURE_MISTAKES } from './mistakes/procedure-mistakes.js';
import { REACH_MISTAKES } from './mistakes/reach-mistakes.js';
import { SAME_MISTAKES } from './mistakes/same-mistakes.js';
import { SCHEMA_MISTAKES } from './mistakes/schema-mistakes.js';
import { TEXT_MISTAKES } from './mistakes/text-mistakes.js';

const MISTAKES: Mistakes = { ...REACH_MISTAKES, ...SCHEMA_MISTAKES, ...PROCEDURE_MISTAKES, ...DATA_MISTAKES, ...TEXT_MISTAKES, ...NAME_MISTAKES, ...SAME_MISTAKES };
const FEWEST = 5;

function spoilt({ in: name, edits, withExamples }: Mistake): Loose {
  const { examples, ...files } = readDesignFiles(name);
  const whole: Loose = structuredClone({ ...files, examples: withExamples === true ? examples : {} });
  applyEdits(whole, edits);
  return whole;
}

const FILES: Readonly<Record<string, string>> = { 'procedure.json': 'procedure', 'answers.schema.json': 'answers', ...Object.fromEntries(LANGUAGES.map((language) => [`texts/${language}.json`, language])) };

describe('mistakes planted into the procedures', () => {
  it('are of every kind that the checker knows, five at least of each', () => {
    const few = [...RULES.map(({ code }) => code), 'GF606'].filter((code) => (MISTAKES[code] ?? []).length < FEWEST);
    expect(few).to.deep.equal([]);
  });

  for (const [code, mistakes] of Object.entries(MISTAKES)) {
    it(`${code} is found where it is, and nothing else`, async () => {
      for (const mistake of mistakes) {
        const { checked, problems } = await checkDesign(spoilt(mistake), { today: TODAY });
        const found = problems.filter((each) => each.code !== mistake.besides).map((each) => `${each.code} ${FILES[each.file] ?? each.file} ${each.pointer}`);
        const wanted = [...mistake.at.map((place) => `${code} ${place}`), ...(mistake.also ?? [])];
        expect(found, JSON.stringify(mistake.edits)).to.have.members(wanted);
        expect(checked, JSON.stringify(mistake.edits)).to.not.equal(undefined);
        for (const { message, remedy } of problems) {
          expect(message).to.match(/[.!?:"»]$/);
          expect(remedy).to.match(/\.$/);
        }
      }
    });
  }
});

