// The accessibility report claims nothing without a test: every test it names is there, and its pages are as they are made.
import { describe, it } from 'node:test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { allClaims, claimsReport } from '../accessibility/claims-report.js';
import { criteria, wcag22 } from '../accessibility/criteria.js';
import { evidence } from '../accessibility/evidence.js';
import { references } from '../accessibility/references.js';
import { accessibilityReport, countByWay, criterionNumbers } from '../accessibility/report.js';
import { draftStatement } from '../accessibility/statement.js';
import { root } from './tree.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const all = [...Object.values(criteria), ...Object.values(wcag22).map(([, ...criterion]) => criterion)];

describe('the accessibility report', () => {
  it('speaks of every criterion of RAWeb 1, in 17 topics, and of the nine that WCAG 2.2 added', () => {
    expect(Object.keys(references)).to.have.lengthOf(136);
    expect(criterionNumbers).to.deep.equal(Object.keys(references));
    expect(new Set(criterionNumbers.map((number) => number.split('.')[0]))).to.have.lengthOf(17);
    expect(Object.keys(wcag22)).to.have.lengthOf(9);
    expect(Object.values(countByWay()).reduce((sum, each) => sum + each, 0)).to.equal(136);
  });

  for (const [key, { file, name }] of Object.entries(evidence)) {
    it(`names a test that is there: ${key}`, () => {
      expect(existsSync(join(root, file)), file).to.equal(true);
      expect(read(file), file).to.include(name);
      expect(file).to.match(/^test\//);
    });
  }

  it('uses every test that it names, and says who looked, and when, where it says that somebody did', () => {
    const used = new Set([...all.flatMap(([, held]) => ('tests' in held ? held.tests : [])), ...allClaims.flatMap(({ tests }) => tests)]);
    expect(Object.keys(evidence).filter((name) => ![...used].some((each) => each === name))).to.deep.equal([]);
    const looks = all.flatMap(([, held]) => (held.by === 'semi-automatic' && held.looked !== undefined ? [held.looked] : []));
    expect(looks.filter(({ what, who, when }) => what === '' || who === '' || !/^\d{4}-\d{2}-\d{2}$/.test(when))).to.deep.equal([]);
  });

  it('makes fifty claims, each in words of its own', () => {
    expect(new Set(allClaims.map(({ says }) => says))).to.have.lengthOf(50);
    expect(allClaims.flatMap(({ says, not = '.' }) => [says, not]).filter((text) => !text.endsWith('.'))).to.deep.equal([]);
  });

  it('and its claims and the draft of a statement are in docs/accessibility as `npm run a11y:report` leaves them', () => {
    expect(read('docs/accessibility/claims.md')).to.equal(claimsReport());
    expect(read('docs/accessibility/raweb.md')).to.equal(accessibilityReport());
    expect(read('docs/accessibility/statement.md')).to.equal(draftStatement());
  });
});
