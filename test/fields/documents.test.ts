// Documents: what a file is by its bytes, which ones are taken, what is stored, and what a schema says of it.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { attachmentsIn, checkValue, rawOf, readRaw, unreadIssueOf } from '../../src/fields/field-kinds.js';
import { kindForSchema, optionsFor } from '../../src/fields/kind-schemas.js';
import { documentsExamples } from '../../src/fields/documents/examples.js';
import { documents } from '../../src/fields/documents/documents.js';
import type { DocumentFile, DocumentsOptions, DocumentsRaw } from '../../src/fields/documents/documents.js';
import { cleanName, nameFor } from '../../src/fields/documents/file-name.js';
import { sniff } from '../../src/fields/documents/media-types.js';
import { refusedUnread, takeFile, withFile, withoutAnswered, withoutFile } from '../../src/fields/documents/take-files.js';

haveEveryPart();

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ODT = 'application/vnd.oasis.opendocument.text';

/** Every character stands for one byte. */
function bytesOf(text: string): Uint8Array {
  return new Uint8Array([...text].map((character) => character.charCodeAt(0)));
}
const archive = (...names: readonly string[]): string => `PK\x03\x04${'\0'.repeat(26)}${names.join('PK\x01\x02')}`;

describe('what a file is', () => {
  const FILES: readonly (readonly [name: string, bytes: string, found: string])[] = [
    ['a PDF', '%PDF-1.7\n', 'application/pdf'],
    ['a JPEG', '\xFF\xD8\xFF\xE0', 'image/jpeg'],
    ['a PNG', '\x89PNG\r\n\x1A\n\0', 'image/png'],
    ['a WebP', 'RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
    ['sound in the same wrapping', 'RIFF\x10\0\0\0WAVEfmt ', 'unknown'],
    ['a HEIC', '\0\0\0\x18ftypheic\0\0\0\0', 'image/heic'],
    ['a HEIF of another brand', '\0\0\0\x18ftypmif1\0\0\0\0', 'image/heic'],
    ['a video', '\0\0\0\x18ftypisom\0\0\0\0', 'video'],
    ['a Word document', archive('[Content_Types].xml', 'word/document.xml'), DOCX],
    ['a Word document with macros', archive('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), 'macros'],
    ['an Excel table', archive('[Content_Types].xml', 'xl/workbook.xml'), 'zip'],
    ['an OpenDocument text', `PK\x03\x04${'\0'.repeat(26)}mimetype${ODT}PK`, ODT],
    ['an OpenDocument table', `PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK`, 'zip'],
    ['a template that begins like a text', `PK\x03\x04${'\0'.repeat(26)}mimetype${ODT}-templatePK`, 'zip'],
    ['an archive', archive('lease.pdf'), 'zip'],
    ['an old Word file', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'old-office'],
    ['a GIF', 'GIF89a', 'gif'],
    ['a program', 'MZ\x90\0', 'program'],
    ['a page of HTML', '<!doctype html><script>', 'text'],
    ['a PDF after something else', '<html>%PDF-1.7', 'text'],
    ['nothing', '', 'empty'],
    ['noise', '\x01\x02\x03', 'unknown'],
  ];
  for (const [name, bytes, found] of FILES) {
    it(`${name} is ${found}`, () => {
      expect(sniff(bytesOf(bytes))).to.equal(found);
    });
  }
});

describe('the name of a file', () => {
  const NAMES: readonly (readonly [given: string, clean: string])[] = [
    ['lease.pdf', 'lease.pdf'],
    ['C:\\Users\\anna\\lease.pdf', 'lease.pdf'],
    ['../../etc/passwd', 'passwd'],
    [' a\u0000b\u202Efdp.exe ', 'abfdp.exe'],
    ['...', ''],
    ['Bail  signé.pdf', 'Bail signé.pdf'],
    [`${'x'.repeat(200)}.pdf`, `${'x'.repeat(116)}.pdf`],
  ];
  for (const [given, clean] of NAMES) {
    it(`${JSON.stringify(given)} is ${JSON.stringify(clean)}`, () => {
      expect(cleanName(given)).to.equal(clean);
    });
  }
  it('gets an ending where it has none', () => {
    expect(nameFor('image', 'image/jpeg')).to.equal('image.jpg');
    expect(nameFor('', 'application/pdf')).to.equal('document.pdf');
  });
});

const options: DocumentsOptions = { codes: ['attached', 'later', 'delivered', 'none'], mediaTypes: ['application/pdf', 'image/jpeg'], maxBytes: 100, maxFiles: 2, hasNote: true };
const lease: DocumentFile = { digest: 'a'.repeat(64), mediaType: 'application/pdf', name: 'lease.pdf', size: 9 };
const blank = documents.blankRaw;

describe('a file that is chosen', () => {
  const PDF = bytesOf('%PDF-1.7\n');
  const TAKEN: readonly (readonly [says: string, name: string, bytes: Uint8Array, outcome: unknown])[] = [
    ['is taken by its bytes', 'lease.pdf', PDF, { file: { mediaType: 'application/pdf', name: 'lease.pdf', size: 9 } }],
    ['has an ending in any case', 'LEASE.PDF', PDF, { file: { mediaType: 'application/pdf', name: 'LEASE.PDF', size: 9 } }],
    ['needs no ending', 'lease', PDF, { file: { mediaType: 'application/pdf', name: 'lease.pdf', size: 9 } }],
    ['may not be called what it is not', 'lease.jpg', PDF, { refused: { name: 'lease.jpg', reason: 'name', found: 'application/pdf' } }],
    ['may not be called a program', 'lease.exe', PDF, { refused: { name: 'lease.exe', reason: 'name', found: 'application/pdf' } }],
    ['must be of a type that is asked for', 'lease.png', bytesOf('\x89PNG\r\n\x1A\n'), { refused: { name: 'lease.png', reason: 'type', found: 'image/png' } }],
    ['must be of a type that is known', 'lease.pdf', bytesOf('hello'), { refused: { name: 'lease.pdf', reason: 'type', found: 'text' } }],
    ['must not be empty', 'lease.pdf', bytesOf(''), { refused: { name: 'lease.pdf', reason: 'empty' } }],
    ['must not be larger than it said', 'lease.pdf', new Uint8Array(101), { refused: { name: 'lease.pdf', reason: 'too-large' } }],
  ];
  for (const [says, name, bytes, outcome] of TAKEN) {
    it(says, () => {
      expect(takeFile(name, bytes, options)).to.deep.equal(outcome);
    });
  }

  it('is not read where its size or the number of files says enough', () => {
    const full: DocumentsRaw = { ...blank, files: [lease, { ...lease, digest: 'b'.repeat(64) }] };
    expect(refusedUnread({ name: 'a.pdf', size: 101 }, blank, options)).to.deep.equal({ name: 'a.pdf', reason: 'too-large' });
    expect(refusedUnread({ name: 'a.pdf', size: 0 }, blank, options)).to.deep.equal({ name: 'a.pdf', reason: 'empty' });
    expect(refusedUnread({ name: 'a.pdf', size: 10 }, full, options)).to.deep.equal({ name: 'a.pdf', reason: 'too-many' });
    expect(refusedUnread({ name: 'a.pdf', size: 100 }, blank, options)).to.equal(undefined);
  });

  it('is taken once, and answers what was lost or refused under its name', () => {
    const once = withFile({ ...blank, refused: [{ name: 'lease.pdf', reason: 'lost' }] }, lease);
    expect(once).to.deep.include({ files: [lease], refused: [] });
    expect(withFile(once, { ...lease, name: 'copy.pdf' })).to.deep.include({ files: [lease], refused: [{ name: 'copy.pdf', reason: 'twice' }] });
    expect(withoutAnswered({ ...blank, refused: [{ name: 'a', reason: 'type' }, { name: 'b', reason: 'lost' }] }).refused).to.deep.equal([{ name: 'b', reason: 'lost' }]);
  });
});

describe('a file that is removed', () => {
  it('makes room: what was refused for want of it, or for being there already, is no longer in the way', () => {
    const [kept, gone] = ['aa', 'bb'].map((byte) => ({ digest: byte.repeat(32), mediaType: 'application/pdf' as const, name: `${byte}.pdf`, size: 1 }));
    if (kept === undefined || gone === undefined) throw new Error('two files');
    const refused = (['too-many', 'twice', 'type', 'lost'] as const).map((reason) => ({ name: reason, reason }));
    expect(withoutFile({ ...blank, files: [kept, gone], refused }, gone)).to.deep.equal({ ...blank, files: [kept], refused: refused.slice(2) });
  });
});

describe('a document', () => {
  const question = { kind: 'documents', options };
  const READ: readonly (readonly [says: string, raw: Partial<DocumentsRaw>, answer: unknown])[] = [
    ['nothing chosen', {}, { state: 'blank' }],
    ['attached', { delivery: 'attached', files: [lease] }, { state: 'read', value: { delivery: 'attached', files: [lease] } }],
    ['given later', { delivery: 'later' }, { state: 'read', value: { delivery: 'later' } }],
    ['given already, with a remark', { delivery: 'delivered', note: 'in May' }, { state: 'read', value: { delivery: 'delivered', note: 'in May' } }],
  ];
  for (const [says, raw, answer] of READ) {
    it(`${says}: is stored so, and comes back`, () => {
      const given = readRaw(question, { ...blank, ...raw });
      expect(given).to.deep.equal(answer);
      if (given.state !== 'read') return;
      expect(checkValue(question, given.value)).to.equal(undefined);
      expect(readRaw(question, rawOf(question, { state: 'read', value: given.value }))).to.deep.equal(given);
    });
  }

  it('given another way does not lose the files on the page', () => {
    const raw: DocumentsRaw = { ...blank, delivery: 'later', files: [lease] };
    expect(readRaw(question, raw)).to.deep.equal({ state: 'read', value: { delivery: 'later' }, raw });
  });

  it('attached without a file, or with one that was refused, is not read', () => {
    const empty: DocumentsRaw = { ...blank, delivery: 'attached' };
    expect([readRaw(question, empty).state, unreadIssueOf(question, empty).code]).to.deep.equal(['unread', 'documents.none']);
    const refused: DocumentsRaw = { ...empty, files: [lease], refused: [{ name: 'big.pdf', reason: 'too-large' }] };
    expect([readRaw(question, refused).state, unreadIssueOf(question, refused)]).to.deep.equal(['unread', { code: 'documents.too-large', params: { file: 'big.pdf', limit: 100 } }]);
  });

  it('in a way that is not open is not read', () => {
    const raw: DocumentsRaw = { ...blank, delivery: 'by-pigeon' };
    expect([readRaw(question, raw).state, unreadIssueOf(question, raw).code]).to.deep.equal(['unread', 'documents.unknown']);
  });

  it('that can only be attached needs no choice', () => {
    const only = { kind: 'documents', options: { ...options, codes: ['attached'] } };
    expect(readRaw(only, blank)).to.deep.equal({ state: 'blank' });
    expect(readRaw(only, { ...blank, files: [lease] })).to.deep.equal({ state: 'read', value: { delivery: 'attached', files: [lease] } });
  });

  const SPOILT: readonly (readonly [says: string, file: unknown])[] = [
    ['a digest that is none', { ...lease, digest: 'A'.repeat(64) }],
    ['a name with a folder', { ...lease, name: '../lease.pdf' }],
    ['a name that says otherwise', { ...lease, name: 'lease.jpg' }],
    ['a media type that cannot be told', { ...lease, mediaType: 'text/html', name: 'lease.html' }],
    ['no size', { ...lease, size: 0 }],
    ['a member too many', { ...lease, url: 'https://example.org/' }],
  ];
  for (const [says, file] of SPOILT) {
    it(`with ${says} is refused, whoever sends it`, () => {
      expect(checkValue(question, JSON.parse(JSON.stringify({ delivery: 'attached', files: [file] })))).to.not.equal(undefined);
    });
  }
  for (const [says, value] of [['the same file twice', { delivery: 'attached', files: [lease, { ...lease, name: 'again.pdf' }] }], ['files that come later', { delivery: 'later', files: [lease] }]] as const) {
    it(`with ${says} is refused`, () => {
      expect(checkValue(question, value)).to.not.equal(undefined);
    });
  }

  it('names its files, and is told when the bytes of one are gone', () => {
    const value = { delivery: 'attached', files: [lease, { ...lease, digest: 'b'.repeat(64), name: 'annex.pdf' }] };
    expect(attachmentsIn(question, value).map(({ name }) => name)).to.deep.equal(['lease.pdf', 'annex.pdf']);
    expect(documents.withoutAttachments?.(value, new Set(['a'.repeat(64)]))).to.deep.equal({ delivery: 'attached', files: [{ ...lease, digest: 'b'.repeat(64), name: 'annex.pdf' }], refused: [{ name: 'lease.pdf', reason: 'lost' }], note: '' });
  });
});

describe('a schema', () => {
  it('says which ways are open, and the limits', () => {
    const [lease, photo] = documentsExamples;
    expect(optionsFor('documents', lease?.schema ?? {})).to.deep.equal({ codes: ['attached', 'later', 'delivered', 'none'], mediaTypes: ['application/pdf', 'image/jpeg', 'image/png'], maxBytes: 10_000_000, maxFiles: 3, hasNote: true });
    expect(optionsFor('documents', photo?.schema ?? {})).to.deep.include({ codes: ['attached'], maxFiles: 1, hasNote: false });
  });
  it('of any other object asks for no document', () => {
    expect(kindForSchema({ type: 'object', properties: { delivery: {}, name: {} } })).to.equal(undefined);
  });
});
