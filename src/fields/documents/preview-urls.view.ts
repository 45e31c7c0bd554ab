// Pictures of attached files, by object URLs (`img-src blob:` of the published policy), given back when they are no longer
// shown. A picture that cannot be shown is none; the name stands beside it.
import type { DocumentFile } from './documents.js';
import type { DocumentsField } from './documents-field.view.js';

export class PreviewUrls {
  readonly #urls = new Map<string, string>();
  readonly #asked = new Set<string>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** `undefined` while its bytes are being fetched, and where a browser draws no such picture. */
  of(file: DocumentFile, { attachments }: Pick<DocumentsField, 'attachments'>): string | undefined {
    if (!this.#asked.has(file.digest) && attachments !== undefined && file.mediaType !== 'image/heic') void this.#fetch(file, attachments);
    return this.#urls.get(file.digest);
  }

  revoke(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
    this.#asked.clear();
  }

  async #fetch({ digest, mediaType }: DocumentFile, attachments: NonNullable<DocumentsField['attachments']>): Promise<void> {
    this.#asked.add(digest);
    const bytes = await attachments().then((kept) => kept.find(digest)).catch(() => undefined);
    // Left meanwhile, or lost: the list says what there is to say.
    if (bytes === undefined || !this.#asked.has(digest)) return;
    this.#urls.set(digest, URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType })));
    this.#changed();
  }
}
