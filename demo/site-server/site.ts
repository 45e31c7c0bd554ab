// The demonstration's site: the built pages, the demonstration log-in, and the way to the register and the receiver. Holds no rule of a form.
import { Hono } from 'hono';
import type { Context } from 'hono';
import { getCookie, setCookie, deleteCookie } from 'hono/cookie';
import { addAddresses } from '../addresses/addresses.js';
import { DEMO_LANGUAGES } from '../register/people.js';
import type { DemoLanguage } from '../register/people.js';
import { REGISTERS } from '../register/person-database.js';
import { pathOfForm } from '../site/forms.js';
import { chosenLanguage, isDemoLanguage } from './languages.js';
import { toReceiver } from './receiver-proxy.js';
import type { RegisterClient } from './register-client.js';
import { securityHeaders } from './security-headers.js';
import { memorySessions } from './sessions.js';
import type { Session, Sessions } from './sessions.js';
import { signInPage } from './sign-in-page.js';
import { siteProblem } from './site-problems.js';
import type { StaticFiles } from './static-files.js';

const COOKIE = 'gov-form-demo';

export interface SiteOptions {
  readonly files: StaticFiles;
  readonly register: RegisterClient;
  readonly receiverUrl: string;
}

export function createSite({ files, register, receiverUrl }: SiteOptions): Hono {
  const site = new Hono();
  const sessions = memorySessions();
  site.use(securityHeaders);
  site.use(async (context, next) => (isForeign(context) ? siteProblem('foreign-origin') : next()));
  site.get('/', (context) => {
    context.header('Vary', 'Accept-Language');
    return context.redirect(`/${chosenLanguage(context.req.header('accept-language'))}/`, 302);
  });
  for (const language of DEMO_LANGUAGES) {
    site.get(`/${language}/sign-in/`, async (context) => {
      const page = files.text(`/${language}/sign-in/`) ?? '';
      return context.html(await signInPage(page, { people: await register.people(), language, form: context.req.query('form') }));
    });
  }
  site.get('/favicon.ico', (context) => context.redirect('/icon.svg', 301));
  addLogIn(site, sessions, register);
  site.get('/api/sources/:source', async (context) => {
    const session = sessionOf(context, sessions);
    const source = REGISTERS.find((name) => name === context.req.param('source'));
    if (source === undefined) return siteProblem('source-unknown');
    if (session === undefined) return siteProblem('signed-out');
    return register.record(source, session.person.id, context.req.query('fields') ?? '');
  });
  addAddresses(site);
  site.all('/api/receiver/*', (context) => toReceiver(context.req.raw, receiverUrl, context.req.path.slice('/api/receiver'.length)));
  site.get('*', (context) => files.answer(context.req.raw) ?? siteProblem('page-unknown'));
  return site;
}

function addLogIn(site: Hono, sessions: Sessions, register: RegisterClient): void {
  site.post('/sign-in', async (context) => {
    const form = await context.req.parseBody();
    const person = (await register.people())?.find(({ id }) => id === form['person']);
    if (person === undefined) return siteProblem('person-unknown');
    sessions.end(getCookie(context, COOKIE));
    const session = sessions.open({ id: person.id, displayName: person.displayName });
    setCookie(context, COOKIE, session, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return context.redirect(`/${languageOf(form['language'])}/${pathOfForm(form['form'])}`, 303);
  });
  site.post('/sign-out', async (context) => {
    const form = await context.req.parseBody();
    sessions.end(getCookie(context, COOKIE));
    deleteCookie(context, COOKIE, { path: '/' });
    return context.redirect(`/${languageOf(form['language'])}/${pathOfForm(form['form'])}`, 303);
  });
  site.get('/api/session', (context) => context.json(shown(sessionOf(context, sessions))));
  site.post('/api/session', (context) => {
    const session = sessions.extend(getCookie(context, COOKIE));
    return session === undefined ? siteProblem('signed-out') : context.json(shown(session));
  });
}

function sessionOf(context: Context, sessions: Sessions): Session | undefined {
  return sessions.find(getCookie(context, COOKIE));
}

function shown(session: Session | undefined) {
  return session === undefined ? { signedIn: false } : { signedIn: true, person: session.person, expires: session.expires.toISOString() };
}

function languageOf(value: unknown): DemoLanguage {
  return typeof value === 'string' && isDemoLanguage(value) ? value : 'fr';
}

/** A request that changes something must come from this very site. */
function isForeign({ req }: Context): boolean {
  if (req.method === 'GET' || req.method === 'HEAD') return false;
  const fetchSite = req.header('sec-fetch-site');
  if (fetchSite !== undefined) return fetchSite !== 'same-origin';
  const origin = req.header('origin');
  return origin !== undefined && origin !== new URL(req.url).origin;
}
