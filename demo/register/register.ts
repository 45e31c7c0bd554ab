// The demonstration's registers, of persons and of companies, as one HTTP service. Gives a caller no field that it was not entitled to or did not ask for.
import { Hono } from 'hono';
import type { Context } from 'hono';
import { pickFields } from './pick-fields.js';
import { REGISTERS } from './person-database.js';
import type { PersonDatabase, Register } from './person-database.js';

const SLOW_MS = 6_000;

/** Overrides how every person is answered, for tests. */
export interface RegisterBehaviour {
  readonly delayMs?: number;
  readonly garbage?: boolean;
}

export interface RegisterOptions {
  readonly people: PersonDatabase;
  /** What a caller must present as a bearer token. */
  readonly token: string;
  /** The pointers for which that caller has a legal basis, by register. */
  readonly entitledTo: Readonly<Record<Register, readonly string[]>>;
  readonly behaviour: () => RegisterBehaviour;
}

/** `GET /persons` lists whom to try; `GET /persons/{id}/rnpp?fields=/familyName,/address/street` gives just that, `…/rcs` of her company. */
export function createRegister(options: RegisterOptions): Hono {
  const register = new Hono();
  register.use(async (context, next) => {
    if (context.req.header('authorization') !== `Bearer ${options.token}`) return context.json({ error: 'token' }, 401);
    context.header('Cache-Control', 'no-store');
    return next();
  });
  register.get('/persons', (context) => context.json(options.people.list()));
  for (const name of REGISTERS) register.get(`/persons/:id/${name}`, (context) => giveRecord(context, { register: name, id: context.req.param('id') }, options));
  return register;
}

async function giveRecord(context: Context, { register, id }: { readonly register: Register; readonly id: string }, { people, entitledTo, behaviour }: RegisterOptions): Promise<Response> {
  const pointers = (context.req.query('fields') ?? '').split(',').filter((pointer) => pointer !== '');
  if (pointers.length === 0) return context.json({ error: 'fields' }, 400);
  if (!pointers.every((pointer) => entitledTo[register].includes(pointer))) return context.json({ error: 'not entitled' }, 403);
  const person = people.record(register, id);
  if (person === undefined) return context.json({ error: 'unknown' }, 404);
  const { delayMs = person.behaviour === 'slow' ? SLOW_MS : 0, garbage = person.behaviour === 'garbage' } = behaviour();
  await waiting(delayMs, context.req.raw.signal);
  if (garbage) return context.body('<<< 0x00 record follows: ???', 200, { 'Content-Type': 'application/json' });
  return context.json(pickFields(person.record, pointers));
}

/** Waits, but not for a caller that has hung up. */
async function waiting(delayMs: number, signal: AbortSignal): Promise<void> {
  if (delayMs === 0) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, delayMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
