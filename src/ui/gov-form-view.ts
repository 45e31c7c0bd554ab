// The <gov-form> element without its wiring: attributes in, screens on the page, commands out. It knows no adapter and
// holds no answer; the session that it shows is opened by the subclass in src/gov-form.ts.
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { JsonObject } from '../model/json.js';
import { matchLanguage } from '../model/text.js';
import type { Ports } from '../ports/ports.js';
import type { LiveSession } from '../session/live-session.js';
import type { Screen } from '../session/screen.js';
import { isPrepared, Localizer, prepareLanguage } from '../text/localizer.js';
import { headingLevel } from '../text/show-text.js';
import { Announcer } from './announcer.js';
import { breathe } from './breathe.js';
import { Companions } from './companions.js';
import { tellPage } from './events.js';
import { failureFrom, showFailure, type Failure } from './failure.js';
import { focusControl } from './focus.js';
import { FormControl } from './form-control.js';
import { frame, liveRegions } from './frame.js';
import { ItemTree } from './item-tree.js';
import { LanguageWish } from './language-wish.js';
import { nestedIfThere } from './nested.js';
import { fetchLaterScreens, isScreenReady, placeOf, prepareScreen, stylesOf } from './screen-views.js';
import { isHeadedByItem, requiredNote } from './screens/step.js';
import { openFor } from './request-of.js';
import { SessionLink } from './session-link.js';
import type { SessionEnd } from './session-end.js';
import type { OpenSession } from './session-request.js';
import { withSteadySummary } from './steady-summary.js';
import { theme } from './theme/theme.js';
import type { Words } from '../text/words.js';
import type { View } from './view.js';
import { wishedLanguage } from './wished-language.js';

type Stage =
  | { readonly at: 'opening' }
  | { readonly at: 'failed'; readonly failure: Failure }
  | { readonly at: 'open'; readonly screen: Screen };

const OPENING: Stage = { at: 'opening' };
/** What makes it another form, or another draft of it. */
const REOPENS = ['src', 'schema', 'answers', 'receiver', 'sources', 'draftId', 'device', 'ports'] as const;

/** The page's own content inside the element is shown until the form is there, and when it cannot be shown. */
export abstract class GovFormView extends FormControl {
  static override styles = theme;

  /** Address of procedure.json, relative to the page. */
  @property() src = '';
  /** A JSON Schema, or its address relative to the page: with nothing else, it is the whole form. */
  @property() schema: string | JsonObject = '';
  /** Answers that the page knows already: where the citizen starts, unless a draft is kept on the device. */
  @property({ attribute: false }) answers: JsonObject | undefined;
  /** Where submissions are posted, relative to the page; not needed where `ports.submission` is set. */
  @property() receiver = '';
  /** The folder under which each register answers at its own id; not needed where `ports.sources` is set. */
  @property() sources = '';
  /** Tells two forms of one procedure apart on one device. */
  @property({ attribute: 'draft-id' }) draftId = '';
  /** `own` or `shared` when the page knows whose device it is; `ask` leaves it to the citizen. */
  @property() device: 'own' | 'shared' | 'ask' = 'ask';
  /** Level of the screen's main heading in the page, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 1;
  /** The page has its own language switch, and sets `lang`. */
  @property({ attribute: 'no-language-switch', type: Boolean }) noLanguageSwitch = false;
  /** Sets the document's title; otherwise the page hears `gov-form-title`. */
  @property({ attribute: 'manage-title', type: Boolean }) manageTitle = false;
  /** The browser's Back leads to the page of the form before, not away from it. */
  @property({ attribute: 'browser-back', type: Boolean }) browserBack = false;
  /** In easy language, where the procedure has one; follows what the citizen chooses. */
  @property({ attribute: 'easy-language', type: Boolean, reflect: true }) easyLanguage = false;
  /** When the page signs the citizen out: the form warns of it in time. */
  @property({ attribute: false }) sessionEnd: SessionEnd | undefined;
  /** What the page provides; what it leaves out is provided by the element. */
  @property({ attribute: false }) ports: Partial<Ports> = {};

  @state() private stage: Stage = OPENING;
  @state() private asksErase = false;
  /** What was told last of something that was done, and leaves the screen as it is. */
  @state() private told = '';

  readonly #localizer = new Localizer();
  readonly #link = new SessionLink();
  readonly #announcer = new Announcer((urgency) => this.place.getElementById(urgency));
  readonly #items = new ItemTree();
  readonly #companions = new Companions(this.place, () => this.requestUpdate());
  readonly #wish = new LanguageWish((language) => this.session?.dispatch({ do: 'switch-language', language }));
  /** Ids to try for the focus once the next drawing is done. */
  #focusNext = '';

  protected abstract readonly openSession: OpenSession;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && value !== null && this.stage.at === 'open') this.#wish.heed(value, this.stage.screen);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.session?.goOn?.();
    if (this.hasUpdated && this.session === undefined) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the page disconnects and connects at once: that ends nothing.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#companions.stop();
      this.#announcer.stop();
      if (this.session?.rest?.() !== true) this.#end();
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.place.lightRoot() ?? super.createRenderRoot();
  }

  protected override get session(): LiveSession | undefined {
    return this.#link.session;
  }
  protected override get words(): Words {
    return this.#localizer;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A heading of another level is another element.
    if (changed.has('headingLevel') && this.place.getElementById('heading')?.matches(':focus') === true) this.#focusNext = 'heading';
    if (REOPENS.some((name) => changed.has(name))) this.#open();
    else if (changed.has('easyLanguage') && this.session?.screen.easy !== this.easyLanguage) this.session?.dispatch({ do: 'use-easy-language', easy: this.easyLanguage });
  }

  protected override draw(): TemplateResult {
    return html`${this.#content()} ${liveRegions()}`;
  }

  protected override updated(): void {
    const { stage, session } = this;
    if (stage.at === 'open' && session !== undefined && this.isConnected) {
      const page = { host: this, root: this.place, managesTitle: this.manageTitle, sessionEnd: this.sessionEnd, followsBrowser: this.browserBack, told: this.told };
      this.#companions.follow({ ...page, screen: stage.screen, session, words: this.#localizer, announcer: this.#announcer });
    }
    if (this.#focusNext !== '') this.place.getElementById(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  #content(): TemplateResult {
    const { stage } = this;
    const session = this.#link.session;
    const level = headingLevel(this.headingLevel);
    if (stage.at === 'failed') return html`${showFailure(stage.failure, this.#localizer, level)}<slot></slot>`;
    if (stage.at === 'opening' || session === undefined) return html`<slot></slot>`;
    return frame(stage.screen, this.#view(session), {
      hasLanguageSwitch: !this.noLanguageSwitch,
      switchLanguage: (language) => void this.#wish.to(language),
      expiry: this.#companions.expiryNotice,
    });
  }

  #view(session: LiveSession): View {
    const level = headingLevel(this.headingLevel);
    return {
      words: this.#localizer,
      level,
      dispatch: (command) => {
        if (this.mayDo(command)) session.dispatch(command);
      },
      document: () => session.document,
      told: this.told,
      tell: (about, text) => {
        this.told = about;
        this.#announcer.say([{ text, urgency: 'polite' }]);
      },
      items: (step) => this.#items.show(session, step, { words: this.#localizer, level, ...(isHeadedByItem(step) ? { heading: level, note: step.asksNothing ? undefined : requiredNote(step, this.#localizer) } : {}), depth: 0 }),
      goTo: (id) => void focusControl(this.place, id),
      redraw: () => this.requestUpdate(),
      asksErase: this.asksErase,
      askErase: (asks) => {
        this.asksErase = asks;
        this.#focusNext = asks ? 'erase-question' : 'erase';
      },
    };
  }

  #open(): void {
    this.#end();
    if (!this.isConnected) return;
    void this.#link.open(() => this.#start(), {
      changed: (session) => void this.#follow(session).catch((error: unknown) => this.#fail(error)),
      failed: (error) => void this.#fail(error),
    });
  }

  #end(): void {
    void this.#link.close();
    this.#items.stop();
    this.#companions.stop();
    this.#announcer.stop();
    this.place.showFallback(true);
    this.stage = OPENING;
  }

  async #start(): Promise<LiveSession> {
    await this.place.prepare();
    return openFor(this, this.openSession);
  }

  async #follow(session: LiveSession): Promise<void> {
    const { language } = session.screen;
    if (!isPrepared(language)) await prepareLanguage(language);
    while (!isScreenReady(session.screen)) await prepareScreen(session.screen);
    // A page is drawn in a task of its own: to find out what it shows has taken time.
    if (this.stage.at !== 'open' || placeOf(this.stage.screen) !== placeOf(session.screen)) await breathe();
    if (session !== this.#link.session) return;
    const previous = this.stage.at === 'open' ? this.stage.screen : undefined;
    const screen = withSteadySummary(previous, session.screen);
    this.#localizer.use(screen.language);
    if (previous?.sort !== screen.sort || previous.focus.turn !== screen.focus.turn) {
      this.asksErase = false;
      this.told = '';
    }
    if (screen.sort !== 'step') this.#items.stop();
    this.#wish.isShown(screen.language);
    // Asked for while the form was still opening.
    if (previous === undefined) this.#wish.heed(wishedLanguage(this), screen);
    this.place.addStyles(nestedIfThere()?.styles);
    this.place.addStyles(stylesOf(screen));
    this.place.showFallback(false);
    this.stage = { at: 'open', screen };
    this.tellForm();
    // Fetched ahead; should that fail, it is tried again when one of them is needed.
    if (previous !== undefined) return;
    this.followAnswers(session);
    fetchLaterScreens().catch(() => undefined);
  }

  async #fail(error: unknown): Promise<void> {
    const language = matchLanguage(wishedLanguage(this), ['en', 'fr', 'de', 'lb']) ?? 'en';
    await prepareLanguage(language);
    this.#localizer.use(language);
    this.place.showFallback(true);
    const failure = failureFrom(error);
    this.stage = { at: 'failed', failure };
    tellPage(this, 'gov-form-error', { code: failure.code, problems: failure.problems });
  }
}
