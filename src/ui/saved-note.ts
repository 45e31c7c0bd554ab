// What is said once a file was handed to the browser: where it usually is. Whether it was kept, no page can know.
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Words } from '../text/words.js';
import { saveFile, type SavedFile } from './save-file.js';
import type { View } from './view.js';

export function saveAndSay(file: SavedFile, { words, tell }: View): void {
  saveFile(file);
  tell(file.name, savedText(file.name, words));
}

/** It stands there for whoever did not hear it. */
export function savedNote({ words, told }: View): TemplateResult | typeof nothing {
  return told === '' ? nothing : html`<p class="notice" part="notice">${savedText(told, words)}</p>`;
}

function savedText(name: string, words: Words): string {
  return words.msg(str`Your browser is saving the file “${name}”, usually in the folder “Downloads”.`, { id: 'save.file' });
}
