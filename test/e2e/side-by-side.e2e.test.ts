// Two forms on one page in two languages, each to its own receipt, neither knowing of the other; and the ten-line
// embedding example, which works as it stands.
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { languageName } from '../../src/text/intl.js';
import { answer, answerEverything, answerTheRest, citizenAt, referenceOf, sayWhoAsks, send, typeIdentityAndAddress } from './citizen.js';
import type { Citizen } from './citizen.js';
import { openStage, PATIENCE_MS } from './stage.js';
import type { Stage } from './stage.js';
import { example, rowOf, submissionIn } from './submissions.js';
import { wordsIn } from './words.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
afterEach(() => stage.reset());
after(() => stage.end());

const leftAnswers = example('former-since');
const rightAnswers = example('smallest');

interface Pair {
  readonly left: Citizen;
  readonly right: Citizen;
}

async function openPair(): Promise<Pair> {
  const { page } = await stage.visit('fr', '/side-by-side/');
  return {
    left: citizenAt(page, wordsIn('fr'), page.locator('#left')),
    right: citizenAt(page, wordsIn('de'), page.locator('#right')),
  };
}

describe('two forms on one page', () => {
  it('go to a receipt each, turn by turn', async () => {
    const { left, right } = await openPair();
    await left.start('own');
    await right.start('own');
    await sayWhoAsks(left, leftAnswers);
    await sayWhoAsks(right, rightAnswers);
    await left.press('action.type-myself');
    await right.press('action.type-myself');
    await typeIdentityAndAddress(left, leftAnswers);
    expect(await right.field('applicant.familyName').inputValue()).to.equal('');
    await typeIdentityAndAddress(right, rightAnswers);
    for (const [citizen, answers] of [[left, leftAnswers], [right, rightAnswers]] as const) {
      await citizen.reads(citizen.words.label('variant'));
      await answer(citizen, 'variant', answers.variant ?? '');
    }
    // Radio buttons of the same name in two forms do not know each other.
    expect(await left.radio('variant', 'standard').isChecked()).to.equal(true);
    expect(await right.radio('variant', 'extended').isChecked()).to.equal(true);
    await left.page.reload();
    for (const [citizen, answers] of [[left, leftAnswers], [right, rightAnswers]] as const) {
      await answerTheRest(citizen, answers);
      await send(citizen);
      expect(submissionIn(rowOf(stage, await referenceOf(citizen))).answers).to.deep.equal(answers);
    }
    expect(await referenceOf(left)).to.not.equal(await referenceOf(right));
  });

  it('share no id with each other or with the page', async () => {
    const { left, right } = await openPair();
    await left.start('own');
    await right.start('own');
    const doubled = await left.page.evaluate(() => {
      const roots = [document, ...[...document.querySelectorAll('gov-form')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      return roots.flatMap((root) => {
        const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      });
    });
    expect(doubled).to.deep.equal([]);
    // A label belongs to the control of its own form.
    await right.place.getByText(right.words.option('requester', 'bank'), { exact: true }).click();
    expect(await right.radio('requester', 'bank').isChecked()).to.equal(true);
    expect(await left.radio('requester', 'bank').isChecked()).to.equal(false);
  });

  it('change language one without the other', async () => {
    const { left, right } = await openPair();
    await left.start('own');
    await right.start('own');
    await right.place.getByRole('button', { name: languageName('lb') }).click();
    await citizenAt(right.page, wordsIn('lb'), right.place).reads(wordsIn('lb').label('requester'));
    await left.reads(left.words.label('requester'));
    expect(await left.page.locator('#left').getAttribute('lang')).to.equal('fr');
    expect(await left.page.locator('html').getAttribute('lang')).to.equal('fr');
  });

  it('say what is wrong each for itself', async () => {
    const { left, right } = await openPair();
    await left.start('own');
    await right.start('own');
    await right.press('action.continue');
    await right.readsSentence(right.words.say('summary.one'));
    expect(await left.place.locator('#summary').count()).to.equal(0);
  });
});

describe('the embedding example', () => {
  it('has at most ten lines in its body', () => {
    const page = readFileSync(new URL('../../demo/site/embed/index.html', import.meta.url), 'utf8');
    const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(page) ?? [];
    const lines = body.split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).to.be.within(1, 10);
  });

  it('works to the receipt, from one script file', async () => {
    const scripts: string[] = [];
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(`${stage.demo.siteUrl}/embed/`);
    const citizen = citizenAt(page, wordsIn('fr'));
    await citizen.start('own');
    await answerEverything(citizen, leftAnswers);
    await send(citizen);
    expect(submissionIn(rowOf(stage, await referenceOf(citizen))).answers).to.deep.equal(leftAnswers);
    // Beside it only what the procedure brings along: its validator.
    expect(scripts.filter((path) => !path.startsWith('/forms/'))).to.deep.equal(['/gov-form.bundle.js']);
  });
});
