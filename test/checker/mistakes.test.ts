import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import { RULES } from '../../src/checker/rules.js';
import { pointerTokens } from '../../src/model/path.js';
import { readDesignFiles, TODAY } from './design-files.js';
import { DATA_MISTAKES } from './mistakes/data-mistakes.js';
import type { Edit, Mistake, Mistakes } from './mistakes/mistake.js';
import { LANGUAGES } from './mistakes/mistake.js';
import { PROCEDURE_MISTAKES } from './mistakes/procedure-mistakes.js';
import { SCHEMA_MISTAKES } from './mistakes/schema-mistakes.js';
import { TEXT_MISTAKES } from './mistakes/text-mistakes.js';

const MISTAKES: Mistakes = { ...SCHEMA_MISTAKES, ...PROCEDURE_MISTAKES, ...DATA_MISTAKES, ...TEXT_MISTAKES };
const FEWEST = 5;

// Files to spoil: their shape is what the check has to find out.
type Loose = ReturnType<typeof JSON.parse>;

function spoilt({ in: name, edits, withExamples }: Mistake): Loose {
  const { examples, ...files } = readDesignFiles(name);
  const whole: Loose = structuredClone({ ...files, examples: withExamples === true ? examples : {} });
  for (const [file, pointer, value] of edits) for (const target of targetsOf(whole, file)) edit(target, pointer, value);
  return whole;
}

/** `procedure`, `answers`, a language, `*` for all languages, or an example's file. */
function targetsOf(whole: Loose, file: string): readonly Loose[] {
  if (file === 'procedure' || file === 'answers') return [whole[file]];
  if (file === '*') return LANGUAGES.map((language) => whole.texts[language]);
  return [whole.texts[file] ?? (whole.examples[file] ??= {})];
}

function edit(target: Loose, pointer: string, value: Edit[2]): void {
  const tokens = [...pointerTokens(pointer)];
  const last = tokens.pop() ?? '';
  const around = tokens.reduce((at: Loose, token) => (at[token] ??= {}), target);
  if (value === undefined) {
    if (around[last] === undefined) throw new Error(`nothing stands at ${pointer}`);
    if (Array.isArray(around)) around.splice(Number(last), 1);
    else delete around[last];
  } else if (last === '-') around.push(structuredClone(value));
  else around[last] = structuredClone(value);
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

