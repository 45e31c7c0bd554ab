// The warning that the page's own session ends, and what stands there after its end. Never takes the focus from where the
// citizen is: it is no dialog, to whose buttons would go what is being typed. Spoken once at each stage.
import { html, nothing, render } from 'lit';
import { GovFormError } from '../../model/error.js';
import type { LiveSession } from '../../session/live-session.js';
import type { Language } from '../../model/text.js';
import { preparePartWords, type CatalogueLoader } from '../../text/localizer.js';
import type { ExpiryNotice, ExpirySurroundings, SessionEnd } from '../session-end.js';
import { ExpiryClock, type ExpiryStage } from './expiry-clock.js';
import { buttonName, failedText, placeText, regionName, sentencesFor, staysText, workingText } from './expiry-words.js';
import { expiryStyles } from './expiry.css.js';

const words: ReadonlyMap<Language, CatalogueLoader> = new Map<Language, CatalogueLoader>([
  ['de', () => import('../../text/locales/expiry/de.js')],
  ['fr', () => import('../../text/locales/expiry/fr.js')],
  ['lb', () => import('../../text/locales/expiry/lb.js')],
]);

/** With its words. */
export async function fetchExpiryNotice(): Promise<ExpiryNotice> {
  await preparePartWords(words);
  return new Notice();
}

interface Around extends ExpirySurroundings {
  readonly session: LiveSession;
}
/** What has become of the button that was pressed. */
type Asked = 'nothing' | 'working' | 'failed';

class Notice implements ExpiryNotice {
  readonly element = document.createElement('section');
  readonly styles = expiryStyles;
  readonly #clock = new ExpiryClock();
  /** As the page said it. */
  #said: SessionEnd | undefined;
  /** The same, or as it was extended since. */
  #end: Date | undefined;
  #stage: ExpiryStage = 'quiet';
  #asked: Asked = 'nothing';
  /** The turn of the screen at which it was extended: the good news goes with that screen. */
  #extendedAt: number | undefined;
  #focusBefore: HTMLElement | undefined;

  constructor() {
    this.element.hidden = true;
    this.element.part.add('notice');
    this.element.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !this.element.contains(relatedTarget)) this.#focusBefore = relatedTarget;
    });
  }

  follow(said: SessionEnd | undefined, session: LiveSession, surroundings: ExpirySurroundings): void {
    const around = { ...surroundings, session };
    if (session.screen.focus.turn !== this.#extendedAt) this.#extendedAt = undefined;
    const isNews = said?.at !== this.#said?.at && Number(said?.at) !== Number(this.#said?.at);
    this.#said = said;
    if (isNews) this.#expect(endOf(said), around);
    else this.#draw(around);
  }

  stop(): void {
    this.#clock.stop();
    this.#said = undefined;
    this.#end = undefined;
    this.#stage = 'quiet';
    this.#extendedAt = undefined;
    this.element.hidden = true;
  }

  #expect(end: Date | undefined, around: Around): void {
    const wasLate = this.#stage !== 'quiet';
    this.#end = end;
    // Another end is another warning.
    this.#stage = 'quiet';
    this.#clock.stop();
    if (end !== undefined) {
      const times = { endMs: end.getTime(), warnBeforeMs: this.#said?.warnBeforeMs };
      this.#clock.follow(around.session.environment, times, (stage) => this.#enter(stage, around));
    }
    this.#asked = 'nothing';
    if (end !== undefined && wasLate && isQuiet(this.#stage)) this.#sayThatItStays(end, around);
    this.#draw(around);
  }

  #enter(stage: ExpiryStage, around: Around): void {
    if (stage === this.#stage) return;
    this.#stage = stage;
    this.#asked = 'nothing';
    this.#extendedAt = undefined;
    this.#draw(around);
    const place = this.#action === undefined || isQuiet(stage) ? [] : [placeText(buttonName(stage, around.words), around.words)];
    const text = [...this.#sentences(around), ...place].join(' ');
    if (text !== '') around.announcer.say([{ text, urgency: 'assertive' }]);
  }

  #sayThatItStays(end: Date, { session, words, announcer }: Around): void {
    this.#extendedAt = session.screen.focus.turn;
    announcer.say([{ text: staysText(end, words), urgency: 'polite' }]);
  }

  #sentences({ session, words }: Around): readonly string[] {
    if (this.#end === undefined) return [];
    if (isQuiet(this.#stage)) return this.#extendedAt === undefined ? [] : [staysText(this.#end, words)];
    return sentencesFor(this.#stage, { end: this.#end, screen: session.screen, canSignIn: this.#said?.signIn !== undefined }, words);
  }

  get #action(): SessionEnd['extend'] {
    if (this.#stage === 'soon') return this.#said?.extend;
    return this.#stage === 'over' ? this.#said?.signIn : undefined;
  }

  #draw(around: Around): void {
    const { words, root } = around;
    const sentences = this.#sentences(around);
    const hadFocus = this.element.matches(':focus-within');
    if (this.element.hidden && sentences.length > 0) requestAnimationFrame(() => this.#uncover());
    const canAct = this.#action !== undefined;
    const name = this.#asked === 'working' ? workingText(words) : buttonName(this.#stage, words);
    this.element.className = 'expiry notice';
    this.element.hidden = sentences.length === 0;
    this.element.setAttribute('aria-label', regionName(words));
    render(
      html`${sentences.map((text) => html`<p>${text}</p>`)} ${this.#asked === 'failed' ? html`<p class="error" part="error">${failedText(words)}</p>` : nothing}
        ${canAct ? html`<div class="actions" part="actions"><button class="secondary" part="button secondary" type="button" aria-disabled=${this.#asked === 'working' ? 'true' : nothing} @click=${() => void this.#ask(around)}>${name}</button></div>` : nothing}`,
      this.element,
    );
    if (!hadFocus || canAct) return;
    if (this.#focusBefore?.isConnected === true) this.#focusBefore.focus();
    else root.getElementById('heading')?.focus();
  }

  /** What has the focus may be where the notice has come to stand. */
  #uncover(): void {
    const tree = this.element.getRootNode();
    const focused = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
    if (focused !== null && focused.closest('.frame') === this.element.closest('.frame') && !this.element.contains(focused)) focused.scrollIntoView({ block: 'nearest' });
  }

  async #ask(around: Around): Promise<void> {
    const action = this.#action;
    if (action === undefined || this.#asked === 'working') return;
    const before = this.#end;
    this.#asked = 'working';
    this.#draw(around);
    const end = await action().catch(() => undefined);
    // The page may have said something else meanwhile.
    if (before !== this.#end) return;
    const isLater = end !== undefined && end.getTime() > Date.parse(around.session.environment.now());
    if (isLater) this.#expect(end, around);
    else this.#fail(around);
  }

  #fail(around: Around): void {
    this.#asked = 'failed';
    this.#draw(around);
    around.announcer.say([{ text: failedText(around.words), urgency: 'assertive' }]);
  }
}

/** A page without types may say the instant as text or as a number, too. Tells the page what cannot be read. */
function endOf(said: SessionEnd | undefined): Date | undefined {
  if (said === undefined) return undefined;
  const end = new Date(said.at);
  if (!Number.isNaN(end.getTime())) return end;
  reportError(new GovFormError('GF209', 'sessionEnd.at is no instant', 'Give a Date, for example new Date(session.expires).'));
  return undefined;
}

function isQuiet(stage: ExpiryStage): stage is 'quiet' {
  return stage === 'quiet';
}
