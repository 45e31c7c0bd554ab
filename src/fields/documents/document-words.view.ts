// The words for documents: types and sizes of files, limits, and what is wrong with one. Never decides what is wrong.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Issue } from '../../model/issue.js';
import type { Text } from '../../model/text.js';
import { formatList, formatNumber } from '../../text/intl.js';
import { formatSize } from '../../text/intl-sizes.js';
import type { Words } from '../../text/words.js';
import type { IssueText, Summarised } from '../field-view.js';
import { countOf } from '../shared/counts.view.js';
import { optionText } from '../shared/options.view.js';
import type { DocumentFile, DocumentsCode, DocumentsOptions } from './documents.js';

/** Names that are the same in every language. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG', 'image/webp': 'WebP', 'image/heic': 'HEIC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (.docx)', 'application/vnd.oasis.opendocument.text': 'OpenDocument (.odt)',
};

export function typeName(mediaType: string): string {
  return (Object.hasOwn(TYPE_NAMES, mediaType) ? TYPE_NAMES[mediaType] : undefined) ?? mediaType;
}

/** `lease.pdf (PDF, 1.2 MB)`, whose name is in no known language. */
export function fileText({ name, mediaType, size }: Omit<DocumentFile, 'digest'>, words: Words): Text {
  return { text: `${name} (${typeName(mediaType)}, ${formatSize(size, words.language)})`, lang: words.language };
}

/** What may be given: said before anything is chosen. */
export function limitsText({ mediaTypes, maxBytes, maxFiles }: DocumentsOptions, words: Words): string {
  const { msg, language } = words;
  const pictures = mediaTypes.filter((type) => type.startsWith('image/')).map(typeName);
  const others = mediaTypes.filter((type) => !type.startsWith('image/')).map(typeName);
  const photo = pictures.length === 0 ? [] : [msg(str`photo (${pictures.join(', ')})`, { id: 'documents.photo' })];
  const types = formatList([...others, ...photo], language);
  const size = formatSize(maxBytes, language);
  return maxFiles === 1
    ? msg(str`Types of file: ${types}. One file, at most ${size}.`, { id: 'documents.limits-one' })
    : msg(str`Types of file: ${types}. At most ${countOf('files', maxFiles, words)}, each at most ${size}.`, { id: 'documents.limits' });
}

/** How a document is given, in the procedure's words or ours. */
export function wayText(code: string, { optionTexts }: Pick<Summarised<DocumentsOptions>, 'optionTexts'>, words: Words): ReturnType<typeof optionText> {
  const given = optionText(code, optionTexts, words, { codes: [code], titles: {} });
  // The texts repeat the code where they know no better.
  return given.label.text === code ? { ...given, label: { text: ownWayText(code, words), lang: words.language } } : given;
}

function ownWayText(code: string, { msg }: Words): string {
  switch (code) {
    case 'attached':
      return msg('I attach it now', { id: 'documents.attached' });
    case 'later':
      return msg('I will give it later', { id: 'documents.later' });
    case 'delivered':
      return msg('The administration already has it', { id: 'documents.delivered' });
    case 'none':
      return msg('I have none to give', { id: 'documents.none' });
    default:
      return code;
  }
}

/** What a file was found to be, as part of a sentence: `a compressed archive (ZIP)`. */
function foundText(found: string | number | undefined, { msg }: Words): string {
  switch (found) {
    case 'gif':
      return msg('a GIF picture', { id: 'documents.found.gif' });
    case 'video':
      return msg('a video', { id: 'documents.found.video' });
    case 'zip':
      return msg('a compressed archive (ZIP)', { id: 'documents.found.zip' });
    case 'old-office':
      return msg('an old Word or Excel file', { id: 'documents.found.old-office' });
    case 'macros':
      return msg('a Word file with macros', { id: 'documents.found.macros' });
    case 'program':
      return msg('a program', { id: 'documents.found.program' });
    case 'text':
      return msg('a plain text', { id: 'documents.found.text' });
    default:
      return typeof found === 'string' && Object.hasOwn(TYPE_NAMES, found)
        ? msg(str`a file of the type ${typeName(found)}`, { id: 'documents.found.type' })
        : msg('a file of another type', { id: 'documents.found.unknown' });
  }
}

type Params = Issue['params'];

function named({ file }: Params, { msg }: Words): string {
  return file === undefined ? msg('one of the files', { id: 'documents.one-file' }) : msg(str`“${file}”`, { id: 'documents.quoted' });
}

function acceptedText({ accepted }: Params, { language }: Words): string {
  return accepted === undefined ? 'PDF' : formatList(String(accepted).split(',').map((type) => typeName(type.trim())), language, 'disjunction');
}

function sizeLimit({ limit = 1 }: Params, { language }: Words): string {
  const bytes = Number(limit);
  return bytes >= 1 ? formatSize(bytes, language) : formatNumber(bytes, language);
}

export const documentIssueText: { readonly [C in DocumentsCode | 'required']: IssueText } = {
  required: ({ ways = 1 }, { msg }) =>
    Number(ways) > 1
      ? msg('choose how you give this document.', { id: 'issue.documents.required' })
      : msg('attach a file.', { id: 'issue.documents.required-file' }),
  'documents.none': (_params, { msg }) => msg('attach a file, or choose another possibility.', { id: 'issue.documents.none' }),
  'documents.unknown': (_params, { msg }) => msg('this cannot be taken as it is. Choose again how you give this document.', { id: 'issue.documents.unknown' }),
  'documents.type': (params, words) =>
    words.msg(str`${named(params, words)} is ${foundText(params.found, words)}. Choose a file of one of these types: ${acceptedText(params, words)}.`, { id: 'issue.documents.type' }),
  'documents.name': (params, words) =>
    words.msg(str`${named(params, words)} is really ${foundText(params.found, words)}. Rename it so that its name says so, or choose another file.`, { id: 'issue.documents.name' }),
  'documents.empty': (params, words) => words.msg(str`${named(params, words)} is empty. Choose another file.`, { id: 'issue.documents.empty' }),
  'documents.too-large': (params, words) =>
    words.msg(str`${named(params, words)} is too large. Choose a file of at most ${sizeLimit(params, words)}.`, { id: 'issue.documents.too-large' }),
  'documents.too-many': ({ limit = 1 }, words) =>
    words.msg(str`you can give at most ${countOf('files', limit, words)}. Remove one before you add another.`, { id: 'issue.documents.too-many' }),
  'documents.too-few': ({ limit = 1 }, words) => words.msg(str`attach at least ${countOf('files', limit, words)}.`, { id: 'issue.documents.too-few' }),
  'documents.twice': (params, words) => words.msg(str`${named(params, words)} is in the list already. Choose another file, or remove this entry.`, { id: 'issue.documents.twice' }),
  'documents.unreadable': (params, words) => words.msg(str`${named(params, words)} could not be read. Try again, or choose another file.`, { id: 'issue.documents.unreadable' }),
  'documents.lost': (params, words) => words.msg(str`${named(params, words)} is no longer on this device. Attach it again, or remove this entry.`, { id: 'issue.documents.lost' }),
  'documents.note-too-long': ({ limit = 1 }, words) => words.msg(str`write at most ${countOf('characters', limit, words)}.`, { id: 'issue.documents.note-too-long' }),
};
