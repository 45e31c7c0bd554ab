// The files of a question on the page: their list, and the buttons that add to it; dropping and pasting are extras. It
// reads what is chosen, one file after the other; whether one is taken, the rules say. Fetched with its kind.
import { html, nothing, render, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { describedBy } from '../shared/question-parts.view.js';
import { formatList } from '../../text/intl.js';
import { documentIssueText, fileText, limitsText } from './document-words.view.js';
import type { DocumentsField } from './documents-field.view.js';
import { refusalIssue } from './documents.js';
import type { DocumentFile, DocumentsRaw, RefusedFile } from './documents.js';
import { fileStyles } from './file-styles.view.js';
import { PreviewUrls } from './preview-urls.view.js';
import { withFile, withoutAnswered, withoutFile, withRefused } from './take-files.js';
import { readFiles } from './read-files.view.js';

/** Id of the button that files are chosen with; where no more can be chosen, of the one that makes room. */
export function inputId(id: string): string {
  return `${id}:file`;
}

class FileArea extends AsyncDirective {
  #element: HTMLElement | undefined;
  #field: DocumentsField | undefined;
  readonly #previews = new PreviewUrls(() => this.#draw());
  /** The file that is being read. */
  #reading = '';
  #said = '';
  /** Their bytes had no room on the device. */
  readonly #inPage = new Set<string>();
  #turn: Promise<void> = Promise.resolve();

  override update({ element }: ElementPart, [field]: DirectiveParameters<this>): void {
    this.#field = field;
    if (!(element instanceof HTMLElement)) return;
    if (this.#element === undefined) this.#listen(element);
    this.#element = element;
    this.#draw();
  }

  render(_field: DocumentsField): void {
    // All is done in `update`: only a page has an element.
  }

  override disconnected(): void {
    this.#previews.revoke();
  }

  override reconnected(): void {
    this.#draw();
  }

  #listen(element: HTMLElement): void {
    element.addEventListener('dragover', (event) => event.preventDefault());
    element.addEventListener('drop', (event) => {
      event.preventDefault();
      this.#add([...(event.dataTransfer?.files ?? [])]);
    });
    element.addEventListener('paste', ({ clipboardData }) => this.#add([...(clipboardData?.files ?? [])]));
  }

  /** In the order in which they were chosen: the next ones wait. */
  #add(files: readonly File[]): void {
    if (files.length === 0) return;
    this.#turn = this.#turn.then(() => this.#take(files));
  }

  async #take(files: readonly File[]): Promise<void> {
    const field = this.#field;
    if (field === undefined) return;
    const added: string[] = [];
    const refused: RefusedFile[] = [];
    // Who chooses again has heard what was wrong before.
    this.#give(withoutAnswered(field.raw));
    await readFiles(files, {
      now: () => this.#field ?? field,
      reading: (name) => this.#show({ reading: name }),
      taken: (file, where) => {
        if (where === 'no-room') this.#inPage.add(file.digest);
        const before = this.#raw(field);
        const after = withFile(before, file);
        if (after.files.length > before.files.length) added.push(file.name);
        else refused.push({ name: file.name, reason: 'twice' });
        this.#give(after);
      },
      refused: (file) => {
        refused.push(file);
        this.#give(withRefused(this.#raw(field), file));
      },
    });
    this.#show({ reading: '', said: this.#newsOf(field, added, refused) });
  }

  #raw(field: DocumentsField): DocumentsRaw {
    return (this.#field ?? field).raw;
  }

  #give(raw: DocumentsRaw): void {
    // Who has chosen another way meanwhile, or gone on, is not called back.
    if (this.isConnected) this.#field?.give(raw);
  }

  #newsOf({ words, options }: DocumentsField, added: readonly string[], refused: readonly RefusedFile[]): string {
    const names = formatList(added, words.language);
    const more = added.length === 0 ? [] : [words.msg(str`${names} added.`, { id: 'documents.added' })];
    // That there is no more room is one sentence for however many.
    return [...new Set([...more, ...refused.map((file) => sentenceFor(file, { words, options }))])].join(' ');
  }

  #remove({ words }: DocumentsField, { name, raw, index }: { readonly name: string; readonly raw: DocumentsRaw; readonly index: number }): void {
    this.#give(raw);
    this.#show({ said: words.msg(str`${name} removed.`, { id: 'documents.removed' }) });
    // The focus was on a button that is gone: the next one takes it, or the control that adds.
    const buttons = [...(this.#element?.querySelectorAll<HTMLElement>('.files button') ?? [])];
    (buttons[Math.min(index, buttons.length - 1)] ?? this.#element?.querySelector<HTMLElement>('.file-ways button'))?.focus();
  }

  #show({ reading = this.#reading, said = '' }: { readonly reading?: string; readonly said?: string }): void {
    this.#reading = reading;
    this.#said = said;
    this.#draw();
  }

  #draw(): void {
    const [field, element] = [this.#field, this.#element];
    if (field === undefined || element === undefined) return;
    const { raw, words } = field;
    const hadFocus = element.querySelector('.file-part')?.matches(':focus-within');
    fileStyles.adopt(element);
    render(
      html`${entriesOf(raw) === 0 ? nothing : html`<ul class="files">${repeat(raw.files, ({ digest }) => digest, (file, index) => this.#file(field, file, index))}${raw.refused.map((file, index) => this.#refused(field, file, index))}</ul>`}
        ${this.#reading === '' ? nothing : html`<p>${words.msg(str`Reading ${this.#reading} …`, { id: 'documents.reading' })}</p>`}
        ${isFull(field) ? html`<p class="full" tabindex="-1">${words.msg('To give another file, remove one first.', { id: 'documents.full' })}</p>` : this.#inputs(field)}
        <div class="unseen" role="status">${this.#said}</div>`,
      element,
    );
    // The button that the last file was chosen with is gone.
    if (hadFocus === true) element.querySelector<HTMLElement>('.full')?.focus();
  }

  #inputs(field: DocumentsField): TemplateResult {
    const { id, words, raw, options } = field;
    const { msg } = words;
    const isFirst = raw.files.length === 0;
    const first = options.maxFiles === 1 ? msg('Choose a file', { id: 'documents.choose' }) : msg('Choose files', { id: 'documents.choose-several' });
    const pictures = options.mediaTypes.filter((type) => type.startsWith('image/'));
    const hasCamera = pictures.length > 0 && matchMedia('(pointer: coarse)').matches;
    return html`<div class="file-part">
      <div class="hint" part="hint" id="${id}:limits">${limitsText(options, words)}</div>
      <div class="file-ways">
        ${this.#input(field, { id: inputId(id), label: isFirst ? first : msg('Choose another file', { id: 'documents.choose-another' }), accept: options.mediaTypes })}
        ${hasCamera ? this.#input(field, { id: `${id}:camera`, label: msg('Take a photo', { id: 'documents.camera' }), accept: pictures, isCamera: true }) : nothing}
        ${entriesOf(raw) === 0 ? html`<span class="hint" part="hint" id="${id}:no-file">${msg('No file chosen yet.', { id: 'documents.none-yet' })}</span>` : nothing}
      </div>
    </div>`;
  }

  /** The native control is worked by a button: its own words, in the tree too, are in the browser's language and say that no file is chosen. */
  #input(field: DocumentsField, { id, label, accept, isCamera = false }: { readonly id: string; readonly label: string; readonly accept: readonly string[]; readonly isCamera?: boolean }): TemplateResult {
    const notes = describedBy(field, `${field.id}:limits`, ...(entriesOf(field.raw) === 0 ? [`${field.id}:no-file`] : []));
    return html`<div>
      <button class="secondary" part="button secondary" type="button" id=${id} aria-describedby=${notes} @click=${openChooser}>${label}</button>
      <input
        type="file"
        hidden
        accept=${accept.join(',')}
        capture=${isCamera ? 'environment' : nothing}
        ?multiple=${field.options.maxFiles > 1 && !isCamera}
        @change=${(event: Event) => this.#chosen(event)}
      />
    </div>`;
  }

  #chosen({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const files = [...(currentTarget.files ?? [])];
    // So that the same file can be chosen again.
    currentTarget.value = '';
    this.#add(files);
  }

  #file(field: DocumentsField, file: DocumentFile, index: number): TemplateResult {
    const { raw, words } = field;
    const preview = file.mediaType.startsWith('image/') ? this.#previews.of(file, field) : undefined;
    const remove = (): void => this.#remove(field, { name: file.name, raw: withoutFile(raw, file), index });
    return html`<li part="file">
      ${preview === undefined ? nothing : html`<img src=${preview} alt="" />`}
      <span>${fileText(file, words).text}</span> ${removeButton(file, field, remove)}
      ${this.#inPage.has(file.digest)
        ? html`<p>${words.msg('There is no room for this file on this device. It is sent with your answers. Keep this page open until then.', { id: 'documents.no-room' })}</p>`
        : nothing}
    </li>`;
  }

  #refused(field: DocumentsField, file: RefusedFile, index: number): TemplateResult {
    const { raw } = field;
    const remove = (): void => this.#remove(field, { name: file.name, raw: { ...raw, refused: raw.refused.filter((each) => each !== file) }, index: raw.files.length + index });
    return html`<li part="file">${file.reason === 'too-many' ? html`<span>${file.name}</span>` : nothing}<div class="error" part="error">${sentenceFor(file, field)}</div> ${removeButton(file, field, remove)}</li>`;
  }
}

/** Taken or refused: what stands in the list. */
function entriesOf({ files, refused }: DocumentsRaw): number {
  return files.length + refused.length;
}

function openChooser({ currentTarget }: Event): void {
  const input = currentTarget instanceof HTMLElement ? currentTarget.nextElementSibling : null;
  if (input instanceof HTMLInputElement) input.click();
}

function removeButton(file: DocumentFile | RefusedFile, field: DocumentsField, remove: () => void): TemplateResult {
  const makesRoom = file === whatMakesRoom(field);
  return html`<button class="plain" part="button plain" type="button" id=${makesRoom ? inputId(field.id) : nothing} aria-describedby=${makesRoom && field.error !== undefined ? `${field.id}:error` : nothing} @click=${remove}>
    ${field.words.msg('Remove', { id: 'list.remove' })}<span class="unseen"> ${file.name}</span>
  </button>`;
}

function isFull({ raw, options }: DocumentsField): boolean {
  return raw.files.length >= options.maxFiles;
}

function whatMakesRoom(field: DocumentsField): DocumentFile | RefusedFile | undefined {
  return isFull(field) ? (field.raw.refused[0] ?? field.raw.files[0]) : undefined;
}

function sentenceFor(file: RefusedFile, { words, options }: Pick<DocumentsField, 'words' | 'options'>): string {
  const { code, params } = refusalIssue(file, options);
  const text = documentIssueText[code](params, words);
  // Not by the style sheet: where a name stands first, its letters stay as they are.
  return `${text.charAt(0).toLocaleUpperCase(words.language)}${text.slice(1)}`;
}

export const fileArea = directive(FileArea);
