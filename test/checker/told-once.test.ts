// One cause is one problem: where else it shows are its further places.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import { readDesignFiles, TODAY } from './design-files.js';
import { applyEdits } from './edit.js';
import type { Loose } from './edit.js';
import { LANGUAGES, asks, options } from './mistakes/mistake.js';
import type { Edit } from './mistakes/mistake.js';

const SEASON: Edit = ['answers', '/$defs/season', { type: 'string', enum: ['spring', 'autumn', 'winter'] }];
const SHARED: readonly Edit[] = [SEASON, ...asks('first', { $ref: '#/$defs/season' }), ...asks('second', { $ref: '#/$defs/season' }), ...asks('third', { type: 'array', uniqueItems: true, maxItems: 3, items: { $ref: '#/$defs/season' } })];

async function found(code: string, edits: readonly Edit[]): Promise<readonly { readonly pointer: string; readonly message: string; readonly related: readonly string[] }[]> {
  const { examples: _examples, ...files } = readDesignFiles('childcare-allowance');
  const whole: Loose = structuredClone(files);
  applyEdits(whole, edits);
  const { problems } = await checkDesign(whole, { today: TODAY });
  return problems.filter((each) => each.code === code).map(({ pointer, message, related = [] }) => ({ pointer, message, related: related.map((each) => each.pointer) }));
}

describe('what has one cause is told once', () => {
  it('of a list that several questions share and that has no words', async () => {
    const message = 'The options "spring", "autumn" and "winter" of "first" have no labels: their codes stand there.';
    expect(await found('GF180', SHARED)).to.deep.equal([{ pointer: '/questions/first/options', message, related: ['/questions/second/options', '/questions/third/options'] }]);
  });

  it('of those questions alone for which it is not accepted', async () => {
    const accepted: Edit = ['procedure', '/accepted', [{ code: 'GF180', paths: ['first', 'third'], reason: 'They are known.' }]];
    expect((await found('GF180', [...SHARED, accepted])).map(({ pointer, related }) => [pointer, ...related])).to.deep.equal([['/questions/second/options']]);
    expect(await found('GF606', [...SHARED, accepted])).to.deep.equal([]);
  });

  it('but twice where other options lack their words, or another list', async () => {
    const words = LANGUAGES.map((language): Edit => [language, '/questions/second/options', { spring: 'A', autumn: 'B' }]);
    expect((await found('GF180', [...SHARED, ...words])).map(({ pointer, related }) => [pointer, ...related])).to.deep.equal([['/questions/first/options', '/questions/third/options'], ['/questions/second/options']]);
    const own = [...asks('fourth', { type: 'string', enum: ['spring', 'autumn', 'winter'] }), ...asks('fifth', { type: 'string', enum: ['spring', 'autumn', 'winter'] })];
    expect((await found('GF180', own)).map(({ pointer, related }) => [pointer, ...related])).to.deep.equal([['/questions/fourth/options'], ['/questions/fifth/options']]);
  });

  it('of all the values of a list that one limit refuses', async () => {
    const codes = ['a1', 'b11', 'c11', 'd11', 'e11', 'f11'];
    const [only, ...more] = await found('GF141', asks('size', { type: 'string', enum: codes, maxLength: 2 }, { words: options(...codes) }));
    expect(more).to.deep.equal([]);
    expect(only).to.deep.equal({
      pointer: '/properties/size/enum/1',
      message: '"b11", "c11", "d11" and 2 more are listed as answers, and the same schema refuses them.',
      related: ['/properties/size/enum/2', '/properties/size/enum/3', '/properties/size/enum/4', '/properties/size/enum/5'],
    });
  });
});
