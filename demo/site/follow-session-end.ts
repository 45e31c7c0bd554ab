// Tells a form when the page's own session ends, and has it prolonged where the citizen wants that. Never ends one itself.
import type { GovForm } from '../../src/gov-form.js';
import { askSession } from './show-session.js';

export async function followSessionEnd(form: GovForm): Promise<void> {
  const end = endOf(await askSession());
  if (end === undefined) return;
  form.sessionEnd = {
    at: end,
    async extend() {
      const response = await fetch('/api/session', { method: 'POST' });
      const later = response.ok ? endOf(await response.json()) : undefined;
      if (later === undefined) throw new Error('The session was not prolonged.');
      return later;
    },
  };
}

function endOf(session: Awaited<ReturnType<typeof askSession>>): Date | undefined {
  return session?.expires === undefined ? undefined : new Date(session.expires);
}
