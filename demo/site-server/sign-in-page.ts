// Puts the invented people into the built sign-in page. Everything from the register is escaped.
import { html, raw } from 'hono/html';
import type { DemoLanguage } from '../register/people.js';
import { PEOPLE_PLACE } from '../site/build/pages.js';
import { wordsIn } from '../site/words/words.js';
import type { ListedPerson } from './register-client.js';

export async function signInPage(page: string, people: readonly ListedPerson[] | undefined, language: DemoLanguage): Promise<string> {
  const list = people === undefined ? html`<p class="notice">${wordsIn(language).peopleUnavailable}</p>` : peopleList(people, language);
  const [before = '', after = ''] = page.split(PEOPLE_PLACE);
  return String(await html`${raw(before)}${list}${raw(after)}`);
}

function peopleList(people: readonly ListedPerson[], language: DemoLanguage): ReturnType<typeof html> {
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
    <ul class="people">${items}</ul>
  </form>`;
}
