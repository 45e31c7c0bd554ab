// Where the files that the package brings lie, whether it is installed or run from its sources. Reads none of them.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A file of the package, as an absolute path: `docs/problems.md`. It need not be there. */
export function packageFile(path: string): string {
  return join(dirname(require.resolve('gov-form/package.json')), path);
}

export function packageVersion(): string {
  const packageJson: { readonly version: string } = require('gov-form/package.json');
  return packageJson.version;
}

/** Where the documentation is published. The operator who publishes the repository replaces it, as in publiccode.yml. */
export const DOCUMENTATION = 'https://git.example.org/gov-form/gov-form/src/branch/main/docs/';
