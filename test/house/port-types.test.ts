// Who writes a port of their own in TypeScript finds each of its types in `gov-form`.
import { describe, it } from 'node:test';
import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const textOf = (path: string): string => readFileSync(at(path), 'utf8');

describe('the entry gov-form', () => {
  it('exports every type of a port', () => {
    const files = readdirSync(at('src/ports'));
    const types = files.flatMap((file) => [...textOf(`src/ports/${file}`).matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name ?? ''));
    const exported = new Set([...textOf('src/index.ts').matchAll(/^export (?:type )?\{ ([^}]*) \}/gm)].flatMap(([, names]) => names?.split(', ') ?? []));
    expect(types).to.include('AddressPort').and.to.include('AttachmentStore');
    expect(types.filter((name) => !exported.has(name))).to.deep.equal([]);
  });
});
