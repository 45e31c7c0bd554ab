// A register that does not answer, answers slowly or answers nonsense: the form says so in plain words and never waits for it.
import { after, afterEach, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { answerTheRest, referenceOf, sayWhoAsks, send, typeIdentityAndAddress } from './citizen.js';
import type { Citizen } from './citizen.js';
import { openStage } from './stage.js';
import type { Stage } from './stage.js';
import { example, rowOf, submissionIn } from './submissions.js';
import { LANGUAGES } from './words.js';
import type { Language } from './words.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
afterEach(() => stage.reset());
after(() => stage.end());

const answers = example('smallest');

async function askRegister(language: Language, person?: string): Promise<Citizen> {
  const citizen = await stage.visit(language);
  if (person !== undefined) await citizen.signInAs(person);
  await citizen.start('own');
  await sayWhoAsks(citizen, answers);
  return citizen;
}

for (const language of LANGUAGES) {
  describe(`the register, in ${language}`, () => {
    it('is out of reach, down, nonsensical, then slow: each said in plain words, and the request goes on by typing', async () => {
      const citizen = await askRegister(language, 'lento');
      const { words, page } = citizen;
      await page.context().setOffline(true);
      await citizen.readsSentence(words.say('network.offline'));
      await citizen.press('action.fetch');
      await citizen.reads(words.say('source.failed-title'));
      await citizen.readsSentence(words.say('source.offline'));
      await page.context().setOffline(false);

      await stage.demo.register.stop();
      await citizen.press('action.try-again');
      await citizen.readsSentence(words.say('source.unavailable'));
      await stage.demo.register.start();
      stage.demo.register.setBehaviour({ garbage: true, delayMs: 0 });
      await citizen.press('action.try-again');
      await citizen.readsSentence(words.say('source.unusable'));

      stage.demo.register.setBehaviour({});
      const ended = page.waitForEvent('requestfailed', (request) => request.url().includes('/api/sources/'));
      await citizen.press('action.try-again');
      await citizen.readsSentence(words.say('source.slow'));
      await citizen.press('action.type-myself');
      // Leaving ends the request: nothing is fetched that nobody waits for.
      await ended;
      await typeIdentityAndAddress(citizen, answers);
      await answerTheRest(citizen, answers);
      await send(citizen);
      const { answers: stored, provenance } = submissionIn(rowOf(stage, await referenceOf(citizen)));
      expect(stored).to.deep.equal(answers);
      expect(provenance).to.deep.equal({});
    });

    it('does not know who asks, then fails, then answers: tried again, its data is there', async () => {
      const citizen = await askRegister(language);
      const { words } = citizen;
      await citizen.press('action.fetch');
      await citizen.readsSentence(words.say('source.signed-out'));
      await citizen.signInAs('testine');
      // Back from the sign-in page, the form is where it was.
      await citizen.reads(words.say('source.offer-title'));
      stage.demo.register.setBehaviour({ garbage: true });
      await citizen.press('action.fetch');
      await citizen.reads(words.say('source.failed-title'));
      stage.demo.register.setBehaviour({});
      await citizen.press('action.try-again');
      await citizen.reads(words.say('source.preview-title'));
      await citizen.press('action.use-source');
      await citizen.reads(words.label('variant'));
    });
  });
}
