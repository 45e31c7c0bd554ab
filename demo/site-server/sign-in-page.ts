// Puts the invented people into the built sign-in page. Everything from the register is escaped.
import { html, raw } from 'hono/html';
import type { DemoLanguage } from '../register/people.js';
import { PEOPLE_PLACE } from '../site/build/pages.js';
import { DEMO_FORMS, signInPath } from '../site/forms.js';
import type { DemoForm } from '../site/forms.js';
import { wordsIn } from '../site/words/words.js';
import type { ListedPerson } from './register-client.js';

export interface SignIn {
  /** `undefined`: the register does not answer. */
  readonly people: readonly ListedPerson[] | undefined;
  readonly language: DemoLanguage;
  /** The procedure from which somebody comes to sign in; left out or unknown, that of the start page. */
  readonly form?: string | undefined;
}

export async function signInPage(page: string, { people, language, form: procedure }: SignIn): Promise<string> {
  const form = DEMO_FORMS.find((each) => each.procedure === procedure);
  const list = people === undefined ? html`<p class="notice">${wordsIn(language).peopleUnavailable}</p>` : peopleList(people, language, form);
  const [before = '', after = ''] = (form === undefined ? page : leadingTo(form, page, language)).split(PEOPLE_PLACE);
  return String(await html`${raw(before)}${list}${raw(after)}`);
}

/** The same page, from which every link leads back to that form. */
function leadingTo(form: DemoForm, page: string, language: DemoLanguage): string {
  return page.replaceAll('/sign-in/"', `/${signInPath(form)}"`).replaceAll(`<p><a href="/${language}/">`, `<p><a href="/${language}/${form.path}">`);
}

function peopleList(people: readonly ListedPerson[], language: DemoLanguage, form: DemoForm | undefined): ReturnType<typeof html> {
  const { chooseAction } = wordsIn(language);
  const items = people.map(
    ({ id, displayName, tryThis }) => html`<li>
      <h2 id="person-${id}">${displayName}</h2>
      <p id="try-${id}">${tryThis[language]}</p>
      <button name="person" value="${id}" aria-labelledby="choose-${id} person-${id}" aria-describedby="try-${id}"><span id="choose-${id}">${chooseAction}</span></button>
    </li>`,
  );
  return html`<form method="post" action="/sign-in">
    <input type="hidden" name="language" value="${language}">
    ${form === undefined ? '' : html`<input type="hidden" name="form" value="${form.procedure}">`}
    <ul class="people">${items}</ul>
  </form>`;
}
