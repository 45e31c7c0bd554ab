// THIRD-PARTY-NOTICES.md as it must be: every package that reaches those who use gov-form, with its licence in full.
// Only reads: package-lock.json and the installed packages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package declares it. */
  readonly license: string;
  /** The licence file of the package; `undefined` when it has none. */
  readonly text: string | undefined;
  readonly author: string | undefined;
}

type Entry = { readonly version?: string; readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean };

/** Of an SPDX expression, the licences of which one may be chosen. */
export function alternatives(license: string): readonly string[] {
  return license.split(/ or /i);
}

function readJson(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Where a package leaves the choice between licences, the first one's, if it has a file of its own. */
function licenseText(folder: string, license: string): string | undefined {
  const files = readdirSync(folder);
  const [first] = alternatives(license);
  const file = files.find((name) => name === `LICENSE.${first}`) ?? files.find((name) => /^licen[cs]e(\.md|\.txt)?$/i.test(name));
  return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function authorOf(folder: string): string | undefined {
  const { author } = readJson(join(folder, 'package.json'));
  if (typeof author === 'string') return author.replace(/\s*[<(].*$/, '');
  return typeof author === 'object' && author !== null && 'name' in author ? String(author.name) : undefined;
}

/** Every package in the lock file that is not for development only, by name. */
export function thirdParties(root: string): readonly ThirdParty[] {
  const packages = readJson(join(root, 'package-lock.json'))['packages'];
  const entries: readonly (readonly [string, Entry])[] = Object.entries(packages ?? {});
  return entries
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional && existsSync(join(root, path)))
    .map(([path, { version = '', license = '' }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      license,
      text: licenseText(join(root, path), license),
      author: authorOf(join(root, path)),
    }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

const heading = ({ name, version, license }: ThirdParty): string => `${name} ${version} (${license})`;

const INTRODUCTION = `# Third-party notices

gov-form is licensed under EUPL-1.2. It uses the packages below, and \`gov-form.bundle.js\` contains some of them.
This file is written by \`npm run notices\`.
`;

/** Packages with the same licence file share one section. */
export function noticesText(parties: readonly ThirdParty[]): string {
  const byText = new Map<string, ThirdParty[]>();
  for (const party of parties) {
    const text = party.text ?? `${party.license} licence; the package holds no licence file. Author: ${party.author ?? 'not named'}.`;
    byText.set(text, [...(byText.get(text) ?? []), party]);
  }
  const sections = [...byText].map(([text, sharing]) => `## ${sharing.map(heading).join(', ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
  return [INTRODUCTION, ...sections].join('\n');
}
