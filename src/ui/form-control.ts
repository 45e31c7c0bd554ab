// What makes <gov-form> a control in a form of the page around it: a name, a value, a validity, and what a script may ask
// of it. Draws nothing and holds no answer.
import { LitElement, type TemplateResult } from 'lit';
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import type { Command } from '../session/command.js';
import type { LiveSession } from '../session/live-session.js';
import type { Words } from '../text/words.js';
import { tellPage } from './events.js';
import { FormPlace } from './form-place.js';
import { fetchSettings } from './settings/fetch-settings.js';

export abstract class FormControl extends LitElement {
  static readonly formAssociated = true;

  static {
    // Lit's method has the name of an attribute, and frameworks set a property where there is one.
    Object.defineProperty(this.prototype, 'render', {
      get(this: FormControl) {
        return this.draw;
      },
      set(this: FormControl, value: string) {
        this.#write('render', value);
      },
    });
  }

  protected readonly place = new FormPlace(this);
  readonly #internals = this.attachInternals();
  /** By the page itself, when it was disabled last. */
  #wasInert = false;
  /** Somebody only asks: nobody is led anywhere. */
  #isAsked = false;

  protected abstract readonly session: LiveSession | undefined;
  protected abstract readonly words: Words;
  protected abstract draw(): TemplateResult;

  constructor() {
    super();
    // The browser would point at the element as a whole, in its own language.
    this.addEventListener('invalid', (event) => {
      event.preventDefault();
      if (!this.#isAsked) this.#showMistakes();
    });
  }

  override connectedCallback(): void {
    // What the page had set before the element was defined hides what has that name here.
    const own: Record<string, unknown> = Object(this);
    for (const name of ['name', 'disabled', 'render']) {
      if (!Object.hasOwn(own, name)) continue;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
    super.connectedCallback();
  }

  /** Under it the answers are in the data of the page's form, as JSON. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    this.#write('name', name);
  }

  /** By itself: it can be seen and not used, and its answers are not in the data of the page's form. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', isDisabled);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get validity(): ValidityState {
    return this.#told.validity;
  }
  /** Empty when everything is answered. */
  get validationMessage(): string {
    return this.#told.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  /** Only asks: shows nothing, and leads nobody. */
  checkValidity(): boolean {
    this.#isAsked = true;
    try {
      return this.#told.checkValidity();
    } finally {
      this.#isAsked = false;
    }
  }
  /** Where answers are missing or wrong: leads the citizen to the next of them. */
  reportValidity(): boolean {
    return this.#told.reportValidity();
  }

  /** The answers that apply, as they would be sent; `undefined` until the form is there. */
  get document(): Json | undefined {
    return this.session?.document;
  }
  /** As the button Continue of a step. */
  continue(): void {
    this.#press({ do: 'continue' });
  }
  back(): void {
    this.#press({ do: 'back' });
  }
  /**
   * To the step that asks this; from there Continue returns to the end. Nothing happens where it is not asked; what is no
   * path is told to the page (GF211).
   */
  goTo(path: Path): void {
    if (typeof path === 'string') this.#press({ do: 'change', path });
    else void fetchSettings().then(({ refusePath }) => refusePath(path), reportError);
  }
  /** Erases what is kept on the device, too, while it is disabled as well. */
  startOver(): void {
    this.session?.dispatch({ do: 'start-over' });
  }
  /** To the heading of what is shown. */
  override focus(options?: FocusOptions): void {
    this.place.getElementById('heading')?.focus(options);
  }

  formAssociatedCallback(): void {
    this.tellForm();
  }
  /** By itself or by a fieldset around it: nothing of it can be reached meanwhile, as its answers would not be sent. */
  formDisabledCallback(isDisabled: boolean): void {
    if (isDisabled) this.#wasInert = this.inert;
    this.inert = isDisabled || this.#wasInert;
  }
  formResetCallback(): void {
    this.startOver();
  }

  /** To be called when there is a session, and when its screen changes. */
  protected tellForm(): void {
    if (this.form !== null) this.#tell();
  }

  /** As a button, which does nothing while it is disabled. */
  #press(command: Command): void {
    if (!this.matches(':disabled')) this.session?.dispatch(command);
  }

  /** At once, as the browser does with attributes of its own controls; nothing takes it away. */
  #write(name: string, value: string): void {
    if (value) this.setAttribute(name, value);
    else this.removeAttribute(name);
  }

  /** Outside a form of the page nobody needs it before it is asked for. */
  get #told(): ElementInternals {
    this.#tell();
    return this.#internals;
  }

  #tell(): void {
    const { session } = this;
    if (session === undefined || !session.isComplete) this.#internals.setValidity({ customError: true }, this.words.msg('This form still needs an answer or a decision from you.', { id: 'control.incomplete' }));
    else this.#internals.setValidity({});
    this.#internals.setFormValue(session === undefined ? null : JSON.stringify(session.document));
  }

  /** Tells the page of each answer, without it. */
  protected followAnswers(session: LiveSession): void {
    session.subscribeToAnswers((path) => {
      this.tellForm();
      tellPage(this, 'gov-form-change', path === undefined ? {} : { path });
    });
  }

  /** @returns whether the command may go on: a page can take over what would be sent */
  protected mayDo(command: Command): boolean {
    return command.do !== 'submit' || tellPage(this, 'gov-form-submit', {}, { cancelable: true });
  }

  #showMistakes(): void {
    const { session } = this;
    if (session === undefined) return;
    session.dispatch({ do: session.screen.sort === 'review' ? 'submit' : 'continue' });
  }
}
