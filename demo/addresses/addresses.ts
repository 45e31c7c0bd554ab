// The demonstration's register of addresses as the site answers it, in the shape that `httpAddresses` asks for. Pure but for its answer.
import type { Hono } from 'hono';
import { memoryAddresses } from '../../src/adapters/memory-addresses.js';
import { siteProblem } from '../site-server/site-problems.js';
import { INVENTED_ADDRESSES } from './address-register.js';

export function addAddresses(site: Hono): void {
  const register = memoryAddresses(INVENTED_ADDRESSES);
  const now = (): AbortSignal => new AbortController().signal;
  site.get('/api/addresses/:postcode', async (context) => {
    const known = await register.lookUp(context.req.param('postcode'), now());
    return known.outcome === 'found' ? context.json({ localities: known.localities }) : siteProblem('postcode-unknown');
  });
  site.get('/api/addresses/:postcode/streets', async (context) => {
    const { locality = '', prefix = '' } = context.req.query();
    return context.json({ streets: await register.streets({ postcode: context.req.param('postcode'), locality, prefix }, now()) });
  });
}
