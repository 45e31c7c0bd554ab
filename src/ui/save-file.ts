// Hands a file to the browser's downloads. Needs no network and no third party.

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

export function saveFile({ name, type, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken its copy once the click is over and the page is idle again.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
