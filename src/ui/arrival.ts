// What follows from a new screen being on the page: focus, the page's title, events for the page, and what is said
// aloud. Never draws.
import type { Screen } from '../session/screen.js';
import type { Words } from '../text/words.js';
import { firstAnnouncements, nextAnnouncements, type Heard } from './announcements.js';
import type { Announcer } from './announcer.js';
import { tellPage } from './events.js';
import { focusArrival } from './focus.js';
import type { FormRoot } from './form-root.js';
import { nestedIfThere } from './nested.js';
import { pageTitle, placeOf } from './screen-views.js';

export interface Surroundings {
  readonly host: HTMLElement & { easyLanguage: boolean };
  readonly root: FormRoot;
  readonly words: Words;
  readonly announcer: Announcer;
  readonly managesTitle: boolean;
}

export class Arrivals {
  #shown: Screen | undefined;
  #heard: Heard | undefined;
  #title = '';

  /** To be called when the screen is on the page. */
  follow(screen: Screen, surroundings: Surroundings): void {
    const previous = this.#shown;
    if (screen === previous) return;
    this.#shown = screen;
    const { host, root } = surroundings;
    // Only news: a language that the page has just asked for is not there yet.
    if (previous?.language !== screen.language && host.lang !== screen.language) host.lang = screen.language;
    if (previous?.easy !== screen.easy && screen.easy !== undefined) host.easyLanguage = screen.easy;
    this.#announce(screen, previous, surroundings);
    this.#retitle(screen, surroundings);
    tellChanges(previous, screen, host);
    // The first screen of a page never takes the focus.
    if (previous !== undefined && screen.focus.turn !== previous.focus.turn && !isElsewhere(host)) focusArrival(root, screen.focus);
  }

  /** The session has ended: the next screen is a first one again. */
  forget(): void {
    this.#shown = undefined;
    this.#heard = undefined;
    this.#title = '';
  }

  #announce(screen: Screen, previous: Screen | undefined, { words, announcer }: Surroundings): void {
    const { heard, spoken } =
      this.#heard === undefined ? firstAnnouncements(screen, words) : nextAnnouncements(this.#heard, screen, words);
    this.#heard = heard;
    if (previous !== undefined && previous.language !== screen.language) announcer.stop();
    announcer.say([...spoken, ...(nestedIfThere()?.news(previous, screen, words) ?? [])]);
  }

  #retitle(screen: Screen, { host, words, managesTitle }: Surroundings): void {
    const title = pageTitle(screen, words);
    if (title === this.#title) return;
    this.#title = title;
    if (managesTitle) host.ownerDocument.title = title;
    tellPage(host, 'gov-form-title', { title });
  }
}

/** The citizen is typing in a field of the page around the form: that focus is never taken away. From a button it is: it was pressed. */
function isElsewhere(host: HTMLElement): boolean {
  const { activeElement } = host.ownerDocument;
  return activeElement !== null && !activeElement.contains(host) && !host.contains(activeElement) && activeElement.matches(':read-write');
}

function tellChanges(previous: Screen | undefined, screen: Screen, host: HTMLElement): void {
  if (previous === undefined) tellPage(host, 'gov-form-ready', {});
  if (previous === undefined || placeOf(previous) !== placeOf(screen) || previous.sort !== screen.sort) {
    tellPage(host, 'gov-form-step', { step: placeOf(screen), sort: screen.sort });
  }
  if (previous !== undefined && previous.saving.state !== screen.saving.state) {
    tellPage(host, 'gov-form-save', { state: screen.saving.state });
  }
  if (previous !== undefined && (previous.language !== screen.language || previous.easy !== screen.easy)) {
    tellPage(host, 'gov-form-language', { language: screen.language, ...(screen.easy === undefined ? {} : { easy: screen.easy }) });
  }
  if (previous !== undefined && previous.sort !== 'receipt' && screen.sort === 'receipt') {
    tellPage(host, 'gov-form-submitted', { statement: screen.statement });
  }
}
