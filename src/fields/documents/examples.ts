// Documents as the gallery shows them: one with every way to give it, and one picture. No file stands behind them.
import type { JsonObject } from '../../model/json.js';
import type { KindExamples } from '../kind-example.js';

const lease = { digest: '3b'.repeat(32), mediaType: 'application/pdf', name: 'lease-2026.pdf', size: 1_240_000 } as const;
const annex = { digest: '7c'.repeat(32), mediaType: 'image/jpeg', name: 'annex.jpg', size: 845_000 } as const;

function schemaOf(ways: readonly string[], files: JsonObject): JsonObject {
  return {
    type: 'object',
    properties: { delivery: { enum: ways }, files, ...(ways.length > 1 ? { note: { type: 'string', maxLength: 200 } } : {}) },
    required: ways.length > 1 ? ['delivery'] : ['delivery', 'files'],
    ...(ways.length > 1 ? { if: { properties: { delivery: { const: 'attached' } } }, then: { required: ['files'] }, else: { not: { required: ['files'] } } } : {}),
    additionalProperties: false,
  };
}

function filesOf(mediaTypes: readonly string[], { maxItems, maximum }: { readonly maxItems: number; readonly maximum: number }): JsonObject {
  const properties = { name: { type: 'string', minLength: 1, maxLength: 120 }, mediaType: { enum: mediaTypes }, size: { type: 'integer', minimum: 1, maximum }, digest: { type: 'string', pattern: '^[0-9a-f]{64}$' } };
  return { type: 'array', minItems: 1, maxItems, items: { type: 'object', properties, required: ['name', 'mediaType', 'size', 'digest'], additionalProperties: false } };
}

export const documentsExamples: KindExamples<'documents'> = [
  {
    name: 'lease-contract',
    schema: schemaOf(['attached', 'later', 'delivered', 'none'], filesOf(['application/pdf', 'image/jpeg', 'image/png'], { maxItems: 3, maximum: 10_000_000 })),
    texts: {
      fr: { label: 'Comment donnez-vous votre contrat de bail ?', shortLabel: 'Contrat de bail', hint: 'Toutes les pages, avec les signatures.' },
      de: { label: 'Wie reichen Sie Ihren Mietvertrag ein?', shortLabel: 'Mietvertrag', hint: 'Alle Seiten, mit den Unterschriften.' },
      lb: { label: 'Wéi gitt Dir Äre Bail of?', shortLabel: 'Bail', hint: 'All Säiten, mat den Ënnerschrëften.' },
      en: { label: 'How do you give your lease contract?', shortLabel: 'Lease contract', hint: 'All pages, with the signatures.' },
    },
    value: { delivery: 'attached', files: [lease, annex] },
    other: { delivery: 'later' },
    wrong: [
      { raw: { delivery: 'attached', files: [], refused: [], note: '' }, code: 'documents.none' },
      { raw: { delivery: 'attached', files: [lease], refused: [{ name: 'annex.zip', reason: 'type', found: 'zip' }], note: '' }, code: 'documents.type' },
      { raw: { delivery: 'attached', files: [], refused: [{ name: 'lease.pdf', reason: 'name', found: 'image/png' }], note: '' }, code: 'documents.name' },
      { raw: { delivery: 'attached', files: [], refused: [{ name: 'scan.pdf', reason: 'too-large' }], note: '' }, code: 'documents.too-large' },
      { raw: { delivery: 'attached', files: [lease, annex, { ...lease, digest: '1a'.repeat(32), name: 'a.pdf' }, { ...lease, digest: '2a'.repeat(32), name: 'b.pdf' }], refused: [], note: '' }, code: 'documents.too-many' },
      { raw: { delivery: 'attached', files: [annex], refused: [{ name: 'lease-2026.pdf', reason: 'lost' }], note: '' }, code: 'documents.lost' },
    ],
  },
  {
    name: 'passport-photo',
    schema: schemaOf(['attached'], filesOf(['image/jpeg', 'image/png', 'image/webp'], { maxItems: 1, maximum: 4_000_000 })),
    texts: {
      fr: { label: 'Votre photo d’identité', shortLabel: 'Photo', hint: 'De face, sur un fond clair.' },
      de: { label: 'Ihr Passbild', shortLabel: 'Passbild', hint: 'Von vorn, vor hellem Hintergrund.' },
      lb: { label: 'Är Passfoto', shortLabel: 'Passfoto', hint: 'Vu vir, virun engem hellen Hannergrond.' },
      en: { label: 'Your passport photo', shortLabel: 'Photo', hint: 'Facing the camera, in front of a light background.' },
    },
    value: { delivery: 'attached', files: [annex] },
    other: { delivery: 'attached', files: [{ ...annex, digest: '4d'.repeat(32), name: 'portrait.jpg' }] },
    wrong: [
      { raw: { delivery: '', files: [], refused: [{ name: 'portrait.jpg', reason: 'empty' }], note: '' }, code: 'documents.empty' },
      { raw: { delivery: '', files: [annex], refused: [{ name: 'annex.jpg', reason: 'twice' }], note: '' }, code: 'documents.twice' },
      { raw: { delivery: '', files: [], refused: [{ name: 'portrait.jpg', reason: 'unreadable' }], note: '' }, code: 'documents.unreadable' },
    ],
  },
];
