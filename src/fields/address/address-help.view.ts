// Goes along with an address: asks the page's register of addresses for a postcode, fills in the locality where there is only one,
// offers localities and streets to choose from. Without a register, or when it does not answer, the fields are what they are.
import { html } from 'lit';
import { idOf, memberPath } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import type { LiveSession } from '../../session/live-session.js';
import type { Words } from '../../text/words.js';
import { freeCombobox } from '../combobox/combobox-field.view.js';
import type { Companion, WholeOnPage } from '../composed/composed.view.js';
import type { AnyFieldView, Field } from '../field-view.js';
import { digitsOf } from '../postcode/postcode.js';
import { postcodeView } from '../postcode/postcode.view.js';
import { addressNote, type AddressNews } from './address-note.view.js';
import type { AddressRole } from './address.js';

type Register = NonNullable<LiveSession['addresses']>;
type Locality = Extract<Awaited<ReturnType<Register['lookUp']>>, { readonly outcome: 'found' }>['localities'][number];

/** After the last digit: nothing is said while somebody types. */
const QUIET_MS = 900;
/** After the last letter of a street. */
const PAUSE_MS = 250;

export class AddressHelp implements Companion {
  readonly #whole: WholeOnPage;
  readonly #stops: readonly (() => void)[];
  #attempt = new AbortController();
  /** The postcode that the register was asked for last. */
  #asked: string | undefined;
  #localities: readonly Locality[] = [];
  /** Streets found by how they begin. */
  #found: readonly string[] = [];
  #prefix = '';
  /** The group has just come to the page: nobody has typed in it, so nothing is filled in or said. */
  #isFirst = true;
  /** For the postcode that was there then, even a single locality is only offered. */
  #isOffered = false;
  /** The locality that nobody typed. */
  #filled: string | undefined;
  #news: AddressNews | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Members drawn as lists; one that has the focus stays what it is until it is left. */
  readonly #lists = new Set<Path>();

  constructor(whole: WholeOnPage) {
    this.#whole = whole;
    const { session, element } = whole;
    const roles: readonly AddressRole[] = session.addresses === undefined ? [] : ['country', 'postcode', 'locality', 'street'];
    const left = (): void => whole.changed();
    element.addEventListener('focusout', left);
    this.#stops = [...roles.map((role) => session.subscribeTo(this.#pathOf(role), () => this.#follow())), () => element.removeEventListener('focusout', left)];
    this.#follow();
    this.#isFirst = false;
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#attempt.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#pause);
  }

  renderAs(path: Path): AnyFieldView['render'] | undefined {
    const { session } = this.#whole;
    const question = session.question(path);
    if (session.addresses === undefined || question === undefined || question.readOnly === true) return undefined;
    if (question.kind === 'postcode' && path === this.#pathOf('postcode')) return (field) => html`${postcodeView.render(asTyped(field))} ${this.#note(field.words)}`;
    if (question.kind !== 'text') return undefined;
    const offered = path === this.#pathOf('locality') ? this.#localitiesOffered() : path === this.#pathOf('street') ? this.#streetsOffered() : [];
    if (!this.#isList(path, offered.length > 0)) return undefined;
    return (field) => freeCombobox(asTyped(field), offered.map((name) => ({ code: name, name })));
  }

  #note(words: Words) {
    // What is said stands clear of the ring around the field above.
    const news = this.#news;
    return html`<div class=${news === undefined ? 'note' : 'limit note'} role="status">${news === undefined ? '' : addressNote(news, words)}</div>`;
  }

  /** One locality is filled in: there is nothing to choose. */
  #localitiesOffered(): readonly string[] {
    const isOpen = this.#localities.length > 1 || this.#isOffered;
    return isOpen ? this.#localities.map(({ name }) => name) : [];
  }

  #streetsOffered(): readonly string[] {
    const known = this.#meant().flatMap(({ streets }) => streets);
    return [...new Set([...known, ...this.#found])];
  }

  /** The locality that was given, or all that it could be. */
  #meant(): readonly Locality[] {
    const given = this.#valueOf('locality');
    const own = this.#localities.filter(({ name }) => name === given);
    return own.length > 0 ? own : this.#localities;
  }

  #isList(path: Path, wanted: boolean): boolean {
    const { element } = this.#whole;
    const root = element.getRootNode();
    const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    if (active?.id !== idOf(path)) {
      if (wanted) this.#lists.add(path);
      else this.#lists.delete(path);
    }
    return this.#lists.has(path);
  }

  #pathOf(role: AddressRole): Path {
    const { path, roles } = this.#whole;
    return memberPath(path, roles[role] ?? role);
  }

  #valueOf(role: AddressRole): string | undefined {
    const answer = this.#whole.session.question(this.#pathOf(role))?.answer;
    return answer?.state === 'read' && typeof answer.value === 'string' ? answer.value : undefined;
  }

  #follow(): void {
    const isOurs = (this.#valueOf('country') ?? 'LU') === 'LU';
    const postcode = isOurs ? digitsOf(this.#valueOf('postcode') ?? '') : undefined;
    if (postcode !== this.#asked) void this.#lookUp(postcode);
    else this.#followStreet();
  }

  async #lookUp(postcode: string | undefined): Promise<void> {
    const isFirst = this.#isFirst;
    this.#isOffered = isFirst && this.#valueOf('locality') === undefined;
    this.#asked = postcode;
    this.#attempt.abort();
    this.#attempt = new AbortController();
    const { signal } = this.#attempt;
    this.#localities = [];
    this.#found = [];
    this.#prefix = '';
    this.#say(undefined);
    this.#whole.changed();
    const { addresses } = this.#whole.session;
    if (postcode === undefined || addresses === undefined) return;
    const known = await addresses.lookUp(postcode, signal);
    if (signal.aborted) return;
    this.#localities = known.outcome === 'found' ? known.localities : [];
    if (!isFirst) this.#say(known.outcome === 'found' ? this.#settle() : { about: known.outcome });
    this.#whole.changed();
    this.#followStreet();
  }

  /** What somebody gave stays; what was filled in here goes with the postcode it belonged to. */
  #settle(): AddressNews | undefined {
    const given = this.#valueOf('locality');
    const [only, another] = this.#localities;
    const isOpen = given === undefined || given === this.#filled;
    if (!isOpen || only === undefined || this.#localities.some(({ name }) => name === given)) return undefined;
    if (another !== undefined) {
      if (given !== undefined) this.#fill('');
      return { about: 'several' };
    }
    this.#fill(only.name);
    return { about: 'filled', name: only.name };
  }

  #fill(name: string): void {
    this.#filled = name === '' ? undefined : name;
    this.#whole.session.dispatch({ do: 'answer', path: this.#pathOf('locality'), raw: name });
  }

  #followStreet(): void {
    const prefix = this.#valueOf('street') ?? '';
    const [locality] = this.#meant().filter(({ hasMore }) => hasMore === true);
    const { session, changed } = this.#whole;
    if (locality === undefined || prefix === this.#prefix || this.#asked === undefined) return;
    this.#prefix = prefix;
    clearTimeout(this.#pause);
    const question = { postcode: this.#asked, locality: locality.name, prefix };
    const { signal } = this.#attempt;
    this.#pause = setTimeout(() => {
      void session.addresses?.streets(question, signal).then((streets) => {
        if (signal.aborted || prefix !== this.#prefix) return;
        this.#found = streets;
        changed();
      });
    }, PAUSE_MS);
  }

  #say(news: AddressNews | undefined): void {
    clearTimeout(this.#timer);
    if (news === undefined) {
      this.#news = undefined;
      return;
    }
    this.#timer = setTimeout(() => {
      this.#news = news;
      this.#whole.changed();
    }, QUIET_MS);
  }
}

/** Checked boundary: text and postcode hold what was typed as one text, and want no more of their options than they were given. */
function asTyped(field: Field): Field<Record<string, never>, string> {
  return field as unknown as Field<Record<string, never>, string>;
}
