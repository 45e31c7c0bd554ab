// Reads docs/tutorial.md as what a reader does with it: commands to type, files to write, members to insert, output to
// expect. Does none of it.
import { readFileSync } from 'node:fs';

export type TutorialStep =
  | { readonly does: 'type'; readonly commands: readonly string[] }
  | { readonly does: 'expect'; readonly lines: readonly string[] }
  | { readonly does: 'write'; readonly file: string; readonly content: string }
  | { readonly does: 'insert'; readonly file: string; readonly pointer: string; readonly members: unknown }
  | { readonly does: 'replace'; readonly file: string; readonly from: string; readonly to: string };

const BLOCK = /(?:<!-- (file|insert|replace) (\S+)(?: (.*?))? -->\n)?```(\w+)\n([^]*?)```/g;

/** @throws {Error} a block that a reader would not know what to do with */
export function tutorialSteps(): readonly TutorialStep[] {
  const text = readFileSync(new URL('../../docs/tutorial.md', import.meta.url), 'utf8');
  return [...text.matchAll(BLOCK)].map(([, does, file = '', rest = '', language, content = '']): TutorialStep => {
    if (does === 'file') return { does: 'write', file, content };
    if (does === 'insert') return { does: 'insert', file, pointer: rest, members: JSON.parse(content) };
    if (does === 'replace') return { does: 'replace', file, from: rest.split(' ')[0] ?? '', to: content.trim() };
    const lines = content.trim().split('\n');
    if (language === 'sh') return { does: 'type', commands: lines };
    if (language === 'text') return { does: 'expect', lines };
    throw new Error(`Nobody knows what to do with this block of the tutorial:\n${content}`);
  });
}
