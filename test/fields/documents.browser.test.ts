// Documents on the page: one group that the question names once, and what the button says of the files that are there.
import { expect } from 'chai';
import { optionsFor } from '../../src/fields/kind-schemas.js';
import { documentsExamples } from '../../src/fields/documents/examples.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import type { Answer } from '../../src/model/answer.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { stepIn } from '../ui/example-screens.js';
import { FakeSession } from '../ui/fake-session.js';
import { mount, type Mounted } from '../ui/mount.js';

haveEveryPart();

const label = { text: 'Lease', lang: 'en' };
const blank = { delivery: 'attached', files: [], refused: [], note: '' };
const file = { digest: '3b'.repeat(32), mediaType: 'application/pdf', name: 'lease.pdf', size: 1000 };

function mountLease(schema: JsonObject, answer: Answer): Promise<Mounted> {
  return mount(new FakeSession(stepIn('en', [{ path: 'lease', kind: 'documents', options: optionsFor('documents', schema), label, shortLabel: label, optionTexts: {}, required: true, answer }])));
}

describe('a question for documents', () => {
  const [severalWays, ...others] = documentsExamples.map(({ schema }) => schema);
  const GROUPS: readonly (readonly [name: string, schema: JsonObject | undefined, role: string, states: readonly (string | null)[]])[] = [
    ['of several ways, which can be required', severalWays, 'radiogroup', ['true', 'false']],
    ['of files alone', others.find((schema) => !JSON.stringify(schema).includes('"later"')), 'group', [null, null]],
  ];
  for (const [name, schema, role, states] of GROUPS) {
    it(`is one group, named once: ${name}`, async () => {
      const { at, root } = await mountLease(schema ?? {}, { state: 'blank' });
      const groups = [...root.querySelectorAll('.question :is(fieldset, [role="group"], [role="radiogroup"])')];
      expect(groups).to.deep.equal([at('lease')]);
      expect(at('lease').getAttribute('role')).to.equal(role);
      expect(['aria-required', 'aria-invalid'].map((attribute) => at('lease').getAttribute(attribute))).to.deep.equal(states);
    });
  }

  const STATES: readonly (readonly [name: string, raw: Json, isSaid: boolean])[] = [
    ['nothing is there', blank, true],
    ['a file was refused', { ...blank, refused: [{ name: 'a.zip', reason: 'type', found: 'zip' }] }, false],
    ['a file is there', { ...blank, files: [file] }, false],
  ];
  for (const [name, raw, isSaid] of STATES) {
    it(`says at its button that no file is chosen yet only while that is so: ${name}`, async () => {
      const { at, root } = await mountLease(severalWays ?? {}, { state: 'unread', raw });
      expect(at('lease:file').getAttribute('aria-describedby')?.includes('lease:no-file')).to.equal(isSaid);
      expect(root.getElementById('lease:no-file') !== null).to.equal(isSaid);
    });
  }

  const three = ['3b', '4c', '5d'].map((byte, index) => ({ ...file, digest: byte.repeat(32), name: `lease-${index}.pdf` }));
  const refused = { name: 'scan.pdf', reason: 'too-many' };
  const FULL: readonly (readonly [name: string, raw: Json, words: string])[] = [
    ['as many files as may be', { ...blank, files: three }, 'Remove lease-0.pdf'],
    ['and one more, which was refused', { ...blank, files: three, refused: [refused] }, 'Remove scan.pdf'],
  ];
  for (const [name, raw, words] of FULL) {
    it(`leads to what has to be removed where no other file can be chosen: ${name}`, async () => {
      const { at } = await mountLease(severalWays ?? {}, { state: 'unread', raw });
      expect(at('lease:file').textContent.trim()).to.equal(words);
    });
  }
});
