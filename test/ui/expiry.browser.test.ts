// The warning that the page's own session ends: when it stands there, what it says of the answers, and that it leaves the
// citizen where they are. The clock is the session's own, moved by hand.
import { expect } from 'chai';
import type { Language } from '../../src/model/text.js';
import type { Screen } from '../../src/session/screen.js';
import type { SessionEnd } from '../../src/ui/session-end.js';
import { LANGUAGES, frameIn, screensIn, stepIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount, until, type Mounted } from './mount.js';

const START_MS = Date.parse('2026-03-01T12:00:00.000Z');
const MINUTE_MS = 60_000;
const inMinutes = (minutes: number): Date => new Date(START_MS + minutes * MINUTE_MS);

const NAMES: Readonly<Record<Language, { readonly region: string; readonly stay: string; readonly again: string }>> = {
  en: { region: 'Your sign-in', stay: 'Stay signed in', again: 'Sign in again' },
  fr: { region: 'Votre session', stay: 'Prolonger la session', again: 'Se reconnecter' },
  de: { region: 'Ihre Anmeldung', stay: 'Angemeldet bleiben', again: 'Erneut anmelden' },
  lb: { region: 'Är Umeldung', stay: 'Ugemellt bleiwen', again: 'Nach eng Kéier umellen' },
};

interface Shown extends Mounted {
  readonly session: FakeSession;
  /** The region, as far as it can be seen. */
  readonly warning: (language?: Language) => HTMLElement | undefined;
  readonly button: (name: string) => HTMLButtonElement | undefined;
  readonly pass: (durationMs: number) => Promise<void>;
  /** What the two live regions were given, in order. */
  readonly spoken: readonly string[];
}

const saved = { state: 'saved', at: '2026-03-01T11:59:00Z', keptUntil: '2026-03-31T11:59:00Z' } as const;
const kept: Screen = { ...stepIn('en'), saving: saved };

/** Has a session that ends, and everything fetched that shows it. */
async function withEnd(end: SessionEnd, screen: Screen = kept): Promise<Shown> {
  const session = new FakeSession(screen);
  const mounted = await mount(session);
  const spoken: string[] = [];
  for (const urgency of ['polite', 'assertive']) {
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const { textContent } of addedNodes) spoken.push(`${urgency}: ${textContent ?? ''}`);
    }).observe(mounted.at(urgency), { childList: true });
  }
  const regions = (language: Language) => mounted.root.querySelectorAll<HTMLElement>(`section[aria-label="${NAMES[language]?.region ?? ''}"]`);
  mounted.form.sessionEnd = end;
  await until(() => regions(screen.language).length === 1);
  const warning = (language: Language = screen.language): HTMLElement | undefined => [...regions(language)].find(({ hidden }) => !hidden);
  return {
    ...mounted,
    session,
    warning,
    button: (name) => [...mounted.root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name),
    pass: async (durationMs) => {
      session.environment.advance(durationMs);
      await mounted.settled();
    },
    spoken,
  };
}

const textOf = (element: Element | undefined): string => [...(element?.querySelectorAll('p, button') ?? [])].map(({ textContent }) => textContent?.trim()).join(' ');
const never = (): Promise<Date> => new Promise(() => undefined);

describe('the end of the page’s own session', () => {
  it('says nothing before it is near, and warns five minutes before', async () => {
    const { warning, pass } = await withEnd({ at: inMinutes(30), extend: never });
    await pass(24 * MINUTE_MS);
    expect(warning()).to.equal(undefined);
    await pass(MINUTE_MS);
    expect(textOf(warning())).to.match(/^You will be signed out at \d\d:30\. Your answers stay saved on this device\. Stay signed in$/);
  });

  it('warns as early as the page wants, and never less than 20 seconds before', async () => {
    for (const [warnBeforeMs, seconds] of [[10 * MINUTE_MS, 600], [1000, 20]] as const) {
      const { warning, pass } = await withEnd({ at: inMinutes(30), warnBeforeMs });
      await pass(30 * MINUTE_MS - (seconds + 1) * 1000);
      expect(warning(), `${seconds} s and more`).to.equal(undefined);
      await pass(1000);
      expect(textOf(warning()), `${seconds} s`).to.contain('You will be signed out');
    }
  });

  it('is noticed by a device that slept over its timers', async () => {
    const { warning, session, pass } = await withEnd({ at: inMinutes(30) });
    session.environment.setNow(inMinutes(31).toISOString());
    await pass(30_000);
    expect(textOf(warning())).to.contain('You were signed out');
  });

  it('is spoken once, with where the button is, and leaves the focus and what is typed alone', async () => {
    const { control, pass, root, spoken, session, form } = await withEnd({ at: inMinutes(10), extend: never });
    control('person.name').focus();
    await pass(5 * MINUTE_MS);
    await until(() => spoken.length > 0);
    expect(root.activeElement?.id).to.equal('person.name');
    expect(spoken).to.have.length(1);
    expect(spoken[0]).to.match(/^assertive: You will be signed out at .* The button “Stay signed in” is at the end of the form\.$/);
    // The page says the same again, and the screen is drawn again.
    form.sessionEnd = { at: inMinutes(10), extend: never };
    session.show({ ...kept });
    await pass(MINUTE_MS);
    expect(spoken).to.have.length(1);
    expect(root.querySelectorAll('[role=dialog], [aria-modal], [inert]')).to.have.length(0);
  });

  it('goes away when the page prolongs it; the focus goes back to where it was', async () => {
    let ask: (end: Date) => void = () => undefined;
    const { button, control, pass, root, settled, spoken, warning, session } = await withEnd({ at: inMinutes(10), extend: () => new Promise((resolve) => (ask = resolve)) });
    await pass(6 * MINUTE_MS);
    control('person.name').focus();
    button('Stay signed in')?.focus();
    button('Stay signed in')?.click();
    await settled();
    expect(button('One moment…')?.getAttribute('aria-disabled')).to.equal('true');
    ask(inMinutes(36));
    await until(() => button('One moment…') === undefined);
    expect(textOf(warning())).to.match(/^You stay signed in until \d\d:36\.$/);
    expect(root.activeElement?.id).to.equal('person.name');
    await until(() => spoken.some((text) => text.startsWith('polite: You stay signed in until')));
    session.show({ ...kept, focus: { turn: 7, target: 'none' } });
    await pass(0);
    expect(warning()).to.equal(undefined);
    await pass(25 * MINUTE_MS);
    expect(textOf(warning())).to.match(/You will be signed out at \d\d:36/);
  });

  const failures: Readonly<Record<string, () => Promise<Date>>> = {
    'it fails': () => Promise.reject(new Error('offline')),
    'the new end has passed': () => Promise.resolve(inMinutes(1)),
  };
  for (const [name, extend] of Object.entries(failures)) {
    it(`says so when ${name}, and can be asked again`, async () => {
      const { button, pass, spoken, warning } = await withEnd({ at: inMinutes(10), extend });
      await pass(6 * MINUTE_MS);
      button('Stay signed in')?.click();
      await until(() => textOf(warning()).includes('That did not work. Please try again.'));
      await until(() => spoken.includes('assertive: That did not work. Please try again.'));
      expect(button('Stay signed in')?.hasAttribute('aria-disabled')).to.equal(false);
    });
  }

  it('is forgotten when the page says that nothing ends', async () => {
    const { form, pass, settled, warning } = await withEnd({ at: inMinutes(10) });
    await pass(6 * MINUTE_MS);
    expect(warning()).to.not.equal(undefined);
    form.sessionEnd = undefined;
    await settled();
    await pass(60 * MINUTE_MS);
    expect(warning()).to.equal(undefined);
  });

  const shared: Screen = { ...stepIn('en'), device: 'shared' };
  const onPage = 'Keep this page open: your answers are only here.';
  const ends: readonly (readonly [string, Screen, SessionEnd['signIn'], string])[] = [
    ['on one’s own device', kept, undefined, 'Your answers stay saved on this device. Sign in again on this website. Then open this form again: you go on where you were.'],
    ['on a shared computer', shared, undefined, `${onPage} Sign in again in another tab. Then come back here.`],
    ['on one’s own device, where there are none yet', stepIn('en'), never, 'Sign in again to go on. Sign in again'],
    ['where they could not be saved', { ...kept, saving: { state: 'not-saved', reason: 'no-room' } }, undefined, `${onPage} Sign in again in another tab. Then come back here.`],
    ['where the page has a way to sign in', shared, never, `${onPage} Sign in again to go on. Sign in again`],
    ['before there are any', { ...frameIn('en'), ...screensIn('en')['start'], language: 'en' } as Screen, never, 'Sign in again to go on. Sign in again'],
  ];
  for (const [where, screen, signIn, said] of ends) {
    it(`says when it is over what becomes of the answers ${where}`, async () => {
      const { pass, warning, root } = await withEnd({ at: inMinutes(10), ...(signIn === undefined ? {} : { signIn }) }, screen);
      await pass(10 * MINUTE_MS);
      expect(textOf(warning()).replace(/\d\d:\d\d/, 'noon')).to.equal(`You were signed out at noon. ${said}`);
      // The form is still there.
      expect(root.querySelector('form')).to.not.equal(null);
    });
  }

  it('signs in again without leaving the page', async () => {
    const { button, pass, warning } = await withEnd({ at: inMinutes(10), signIn: () => Promise.resolve(inMinutes(60)) });
    await pass(11 * MINUTE_MS);
    button('Sign in again')?.click();
    await until(() => textOf(warning()).startsWith('You stay signed in until'));
  });

  for (const language of LANGUAGES) {
    it(`speaks ${language}, and another language after a switch`, async () => {
      const { pass, warning, button, session, settled } = await withEnd({ at: inMinutes(10), extend: never, signIn: never }, { ...stepIn(language), saving: saved });
      await pass(6 * MINUTE_MS);
      expect(button(NAMES[language]?.stay ?? '')).to.not.equal(undefined);
      const other = language === 'en' ? 'fr' : 'en';
      session.show({ ...stepIn(other), saving: saved });
      await until(() => warning(other) !== undefined);
      expect(button(NAMES[other]?.stay ?? '')).to.not.equal(undefined);
      await pass(6 * MINUTE_MS);
      expect(button(NAMES[other]?.again ?? '')).to.not.equal(undefined);
      await settled();
    });
  }

  it('leaves in sight what has the focus when it comes to stand at the lower edge', async () => {
    const { form, root, pass, warning } = await withEnd({ at: inMinutes(10), extend: never });
    const [above, below] = ['before', 'after'].map(() => document.createElement('div'));
    for (const space of [above, below]) if (space !== undefined) space.style.blockSize = '2000px';
    form.before(above ?? '');
    form.after(below ?? '');
    const field = [...root.querySelectorAll<HTMLElement>('input:not([type="radio"], [type="checkbox"])')].at(-1) ?? expect.fail('no field');
    field.focus({ preventScroll: true });
    // At the very place where the notice will be: the lower edge of the window.
    window.scrollBy(0, field.getBoundingClientRect().bottom - window.innerHeight + 4);
    await pass(6 * MINUTE_MS);
    const notice = await until(() => warning() !== undefined).then(() => warning());
    await until(() => field.getBoundingClientRect().bottom <= (notice?.getBoundingClientRect().top ?? 0));
    expect(root.activeElement).to.equal(field);
    for (const space of [above, below]) space?.remove();
  });

  it('reads the end as text and as a number, too, and tells the page of one that is no instant', async () => {
    for (const at of [inMinutes(10).toISOString(), inMinutes(10).getTime()]) {
      // As a page in plain JavaScript may say it.
      const { pass, warning } = await withEnd({ at: at as unknown as Date });
      await pass(6 * MINUTE_MS);
      expect(textOf(warning()), String(at)).to.contain('You will be signed out');
    }
    const told: string[] = [];
    const listen = (event: ErrorEvent): void => {
      event.preventDefault();
      told.push((event.error as { readonly code?: string }).code ?? event.message);
    };
    // The test page reports errors by itself otherwise.
    const { onerror } = window;
    window.onerror = null;
    window.addEventListener('error', listen);
    const { pass, warning } = await withEnd({ at: 'soon' as unknown as Date });
    await pass(20 * MINUTE_MS);
    window.removeEventListener('error', listen);
    window.onerror = onerror;
    expect([told, warning()]).to.deep.equal([['GF209'], undefined]);
  });

  it('keeps nothing waiting when the form has ended', async () => {
    const { form, session, settled } = await withEnd({ at: inMinutes(10) });
    expect(session.environment.waiting).to.equal(1);
    form.remove();
    await settled();
    expect(session.environment.waiting).to.equal(0);
  });
});
