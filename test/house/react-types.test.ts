// The types of <gov-form> in JSX: a right use compiles, each planted wrong one does not.
import { describe, it } from 'node:test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../..', import.meta.url));

const USES: readonly (readonly [title: string, jsx: string, isRight: boolean])[] = [
  ['properties, attributes and events', '<gov-form src="/p.json" lang="fr" heading-level={2} no-language-switch ongov-form-step={({ detail }) => detail.sort} ongov-form-submit={(event) => event.preventDefault()} />', true],
  ['a schema as an object', '<gov-form schema={{ type: "object" }} answers={{ name: "Anna" }} />', true],
  ['the names of properties too', '<gov-form schema={{}} disabled browserBack easyLanguage={false} noLanguageSwitch headingLevel={2} browser-back />', true],
  ['whose device it is, and where it is drawn', '<gov-form src="/p.json" device="own" render="light" name="answers" />', true],
  ['a setting left out by a condition', '<gov-form src="/p.json" render={undefined} />', true],
  ['a device that there is not', '<gov-form src="/p.json" device="tablet" />', false],
  ['another place to draw', '<gov-form src="/p.json" render="dark" />', false],
  ['a word for disabled', '<gov-form disabled="no" />', false],
  ['a sentence for a listener', '<gov-form ongov-form-ready="continue" />', false],
  ['a detail that an event has not', '<gov-form ongov-form-step={({ detail }) => detail.answers} />', false],
  ['a level in words', '<gov-form heading-level="two" />', false],
  ['a property that there is not', '<gov-form source="/p.json" />', false],
];

describe('the types for React', () => {
  it('take what is right and refuse what is not', () => {
    const folder = mkdtempSync(join(root, 'test-results-react-'));
    try {
      for (const [index, [, jsx]] of USES.entries()) writeFileSync(join(folder, `use-${index}.tsx`), `import type {} from 'gov-form/react';\nexport const use = ${jsx};\n`);
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../tsconfig.json', compilerOptions: { paths: { 'gov-form/react': ['../dist/types/react.d.ts'] } }, include: ['*.tsx'] }));
      const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { cwd: root, encoding: 'utf8' });
      const refused = USES.filter((_, index) => stdout.includes(`use-${index}.tsx`)).map(([title]) => title);
      expect(refused, stdout).to.deep.equal(USES.filter(([, , isRight]) => !isRight).map(([title]) => title));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
