// What is to be said of texts and their translations, as `check` says it: each with its place in the file, and the remedy
// once for those that follow one another.
import { positionOf } from '../places.js';
import type { TextFinding } from './import-texts.js';

/** @param file the translated texts: `path` as it is to be shown, `text` as the file stands; empty where there is none yet */
export function findingsAsText(findings: readonly TextFinding[], { path, text }: { readonly path: string; readonly text: string }): readonly string[] {
  const file = { name: path, path, text };
  return findings.map(({ code, pointer, message, remedy }, index) => {
    const { line, column } = positionOf(file, pointer);
    const isSaidNext = findings[index + 1]?.remedy === remedy;
    return `${path}:${line}:${column} ${code} ${pointer} ${message}${isSaidNext ? '' : `\n    ${remedy}`}`;
  });
}
