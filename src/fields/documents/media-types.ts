// The media types that a document may have, told by the first bytes and not by the name. Looks at bytes; never opens, unpacks
// or runs what they are. Sources: ISO 32000-2, ISO/IEC 10918-1, PNG (W3C), RFC 9649, ISO/IEC 14496-12, APPNOTE.TXT 6.3.10.

/** Media type to the endings that names of such files have; a name without one gets the first. */
export const ENDINGS = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MediaType = keyof typeof ENDINGS;
/** What else a file is often found to be: said in words, taken by no question. */
export type OtherSort = 'empty' | 'gif' | 'video' | 'zip' | 'old-office' | 'macros' | 'program' | 'text' | 'unknown';

export function isMediaType(name: unknown): name is MediaType {
  return typeof name === 'string' && Object.hasOwn(ENDINGS, name);
}

/** Every media type that can be told. */
export const MEDIA_TYPES: readonly MediaType[] = Object.keys(ENDINGS).filter(isMediaType);

/** What these bytes are, whatever the file is called. @param bytes all of the file: an archive names what it holds at its end */
export function sniff(bytes: Uint8Array): MediaType | OtherSort {
  if (bytes.length === 0) return 'empty';
  const known = BEGINNINGS.find(([signature]) => startsWith(bytes, signature));
  if (known !== undefined) return known[1];
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'image/webp';
  if (startsWith(bytes, 'ftyp', 4)) return HEIC_BRANDS.some((brand) => startsWith(bytes, brand, 8)) ? 'image/heic' : 'video';
  if (startsWith(bytes, 'PK\x03\x04')) return sortOfArchive(bytes);
  return isText(bytes) ? 'text' : 'unknown';
}

const BEGINNINGS: readonly (readonly [signature: string, MediaType | OtherSort])[] = [
  ['%PDF-', 'application/pdf'],
  ['\xFF\xD8\xFF', 'image/jpeg'],
  ['\x89PNG\r\n\x1A\n', 'image/png'],
  ['GIF8', 'gif'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'old-office'],
  ['MZ', 'program'],
  ['\x7FELF', 'program'],
];
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1'];

/** Every character stands for one byte. */
function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  return [...signature].every((character, index) => bytes[at + index] === character.charCodeAt(0));
}

/** The list of what an archive holds stands at its end; 64 kB of it are enough for a document, and bounded for anything else. */
const LISTED_BYTES = 65_536;
const ODT = 'mimetypeapplication/vnd.oasis.opendocument.text';

function sortOfArchive(bytes: Uint8Array): MediaType | OtherSort {
  // The first entry of an OpenDocument file is its media type, not compressed: its name stands at byte 30.
  const first = latin(bytes.subarray(30, 30 + ODT.length + 2));
  if (first.startsWith(ODT)) return first.slice(ODT.length) === 'PK' ? 'application/vnd.oasis.opendocument.text' : 'zip';
  const list = latin(bytes.subarray(-LISTED_BYTES));
  if (!list.includes('[Content_Types].xml') || !list.includes('word/document.xml')) return 'zip';
  return list.includes('vbaProject.bin') ? 'macros' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Nothing but what a text is made of, as far as its beginning shows. */
function isText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1000).every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
