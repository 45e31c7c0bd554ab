// A person in front of the form: reads labels and headings, types, chooses, presses. Knows nothing of the page's insides.
import type { Locator, Page } from 'playwright-core';
import { INVENTED_PEOPLE } from '../../demo/register/people.js';
import { wordsIn as siteWordsIn } from '../../demo/site/words/words.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import type { Path } from '../../src/model/path.js';
import { toPointer, valueAtPointer } from '../../src/model/path.js';
import { exactly } from './words.js';
import type { SpokenWords } from './words.js';

export interface DateTyped {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export interface Citizen {
  readonly page: Page;
  readonly words: SpokenWords;
  /** Where this person looks: the whole page, or one of two forms. */
  readonly place: Page | Locator;
  /** Presses a button of the interface, by the id of its words. */
  press(id: string): Promise<void>;
  /** Waits until the screen's main heading begins with this text. */
  reads(heading: string): Promise<void>;
  readsSentence(sentence: string | RegExp): Promise<void>;
  field(path: Path): Locator;
  dateParts(path: Path): Readonly<Record<keyof DateTyped, Locator>>;
  type(path: Path, text: string): Promise<void>;
  typeDate(path: Path, date: DateTyped): Promise<void>;
  choose(path: Path, code: string): Promise<void>;
  radio(path: Path, code: string): Locator;
  checkbox(path: Path, code: string): Locator;
  signInAs(person: string): Promise<void>;
  /** From the first screen past the question whose device it is. */
  start(device: 'own' | 'shared'): Promise<void>;
}

/** The same person, now in another language, or looking at one form of two. */
export function citizenAt(page: Page, words: SpokenWords, place: Page | Locator = page): Citizen {
  const { say } = words;
  const optional = `(\\s*${say('question.optional').replaceAll(/[()]/g, String.raw`\$&`)})?`;
  const named = (path: Path) => ({ name: exactly(words.label(path), optional) });
  // The row that a group stands in is said in its name.
  const namedGroup = (path: Path) => ({ name: exactly(words.label(path), String.raw`${optional}(\s*\(.+\))?`) });
  const group = (path: Path): Locator => place.getByRole('group', namedGroup(path)).or(place.getByRole('radiogroup', namedGroup(path)));
  const optionOf = (role: 'radio' | 'checkbox') => (path: Path, code: string) => group(path).getByRole(role, { name: exactly(words.option(path, code)) });
  const citizen: Citizen = {
    page,
    words,
    place,
    press: (id) => place.getByRole('button', { name: exactly(say(id)) }).click(),
    reads: (heading) => place.locator('#heading').filter({ hasText: heading }).waitFor(),
    readsSentence: (sentence) => place.getByText(sentence).first().waitFor(),
    field: (path) => place.getByRole('textbox', named(path)),
    dateParts(path) {
      const part = (id: string): Locator => group(path).getByRole('textbox', { name: exactly(say(id)) });
      return { day: part('date.day'), month: part('date.month'), year: part('date.year') };
    },
    type: (path, text) => citizen.field(path).fill(text),
    async typeDate(path, { day, month, year }) {
      const parts = citizen.dateParts(path);
      await parts.day.fill(day);
      await parts.month.fill(month);
      await parts.year.fill(year);
    },
    radio: optionOf('radio'),
    checkbox: optionOf('checkbox'),
    choose: (path, code) => citizen.radio(path, code).check(),
    async signInAs(person) {
      const { signIn, chooseAction, signOut } = siteWordsIn(words.language);
      const name = INVENTED_PEOPLE.find(({ id }) => id === person)?.displayName ?? '';
      await page.getByRole('link', { name: exactly(signIn) }).click();
      await page.getByRole('button', { name: exactly(`${chooseAction} ${name}`) }).click();
      await page.getByRole('button', { name: exactly(signOut) }).waitFor();
    },
    async start(device) {
      await place.getByRole('radio', { name: exactly(say(`device.${device}`)) }).check();
      await citizen.press('action.start');
      await citizen.reads(words.label('requester'));
    },
  };
  return citizen;
}

/** Answers the question this way and goes on, whatever kind it is. */
export async function answer(citizen: Citizen, path: Path, value: Json): Promise<void> {
  if (Array.isArray(value)) {
    for (const code of value) await citizen.checkbox(path, String(code)).check();
  } else if (DATES.has(path)) {
    const [year = '', month = '', day = ''] = String(value).split('-');
    await citizen.typeDate(path, { day: String(Number(day)), month: String(Number(month)), year });
  } else if (TYPED.has(path)) await citizen.type(path, String(value));
  else await citizen.choose(path, String(value));
}

const DATES: ReadonlySet<Path> = new Set(['applicant.birthDate', 'formerAddresses.since']);
export const IDENTITY = ['applicant.familyName', 'applicant.givenNames', 'applicant.birthDate', 'applicant.nationalId'] as const;
export const ADDRESS = ['applicant.address.street', 'applicant.address.number', 'applicant.address.postalCode', 'applicant.address.locality'] as const;
const TYPED: ReadonlySet<Path> = new Set([...IDENTITY, ...ADDRESS, 'reason']);

/** Who asks; past the advice that one answer brings. */
export async function sayWhoAsks(citizen: Citizen, answers: JsonObject): Promise<void> {
  const { words } = citizen;
  await answer(citizen, 'requester', answers.requester ?? '');
  await citizen.press('action.continue');
  if (answers.requester === 'luxembourg-authority') {
    await citizen.reads(words.step('advice'));
    await citizen.press('action.continue');
  }
  await citizen.reads(words.say('source.offer-title'));
}

export async function typeIdentityAndAddress(citizen: Citizen, answers: JsonObject): Promise<void> {
  const { words } = citizen;
  await citizen.reads(words.step('identity'));
  for (const path of IDENTITY) await answer(citizen, path, valueAt(answers, path) ?? '');
  await citizen.press('action.continue');
  await citizen.reads(words.step('address'));
  for (const path of ADDRESS) await answer(citizen, path, valueAt(answers, path) ?? '');
  await citizen.press('action.continue');
}

/** From the type of certificate to check-your-answers. */
export async function answerTheRest(citizen: Citizen, answers: JsonObject): Promise<void> {
  const paths = ['variant', 'mentions', 'formerAddresses.which', 'formerAddresses.since', 'certificateLanguage', 'reason'];
  const skipped = (path: Path): boolean => path.startsWith('formerAddresses') && valueAt(answers, path) === undefined;
  for (const path of paths.filter((each) => !skipped(each))) {
    await citizen.reads(citizen.words.label(path));
    const value = valueAt(answers, path);
    if (value !== undefined) await answer(citizen, path, value);
    await citizen.press('action.continue');
  }
  await citizen.reads(citizen.words.say('review.title'));
}

/** From the first question to check-your-answers, all typed. */
export async function answerEverything(citizen: Citizen, answers: JsonObject): Promise<void> {
  await sayWhoAsks(citizen, answers);
  await citizen.press('action.type-myself');
  await typeIdentityAndAddress(citizen, answers);
  await answerTheRest(citizen, answers);
}

export async function send(citizen: Citizen): Promise<void> {
  await citizen.press('action.submit');
  await citizen.reads(citizen.words.say('receipt.title'));
}

/** The reference as it stands on the receipt. */
export async function referenceOf({ place }: Citizen): Promise<string> {
  return (await place.locator('.reference strong').innerText()).trim();
}

export function valueAt(answers: JsonObject, path: Path): Json | undefined {
  return valueAtPointer(answers, toPointer(path));
}
