// Run after `lit-localize build`: the words of kinds that come in parts of the program (src/fields/parts/parts.ts) move to
// src/text/locales/parts/, which a page fetches with the first part. Their ids begin with `issue.<kind>.` or `<kind>.`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { partKinds } from '../src/fields/parts/parts.js';

const FOLDER = new URL('../src/text/locales/', import.meta.url);
const OPENING = 'export const templates = {';
const CLOSING = '\n    };';

function isOfPart(entry: string): boolean {
  return partKinds.some((kind) => entry.startsWith(`'issue.${kind}.`) || entry.startsWith(`'${kind}.`));
}

function splitWords(file: string): void {
  const written = readFileSync(new URL(file, FOLDER), 'utf8');
  const start = written.indexOf(OPENING) + OPENING.length;
  const end = written.lastIndexOf(CLOSING);
  const entries = written.slice(start, end).trim().replace(/,$/, '').split(/,\n(?=')/);
  const withEntries = (kept: readonly string[]): string => `${written.slice(0, start)}\n      ${kept.map((entry) => `${entry},`).join('\n')}${written.slice(end)}`;
  writeFileSync(new URL(file, FOLDER), withEntries(entries.filter((entry) => !isOfPart(entry))));
  writeFileSync(new URL(`parts/${file}`, FOLDER), withEntries(entries.filter(isOfPart)));
}

mkdirSync(new URL('parts/', FOLDER), { recursive: true });
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))) splitWords(file);
