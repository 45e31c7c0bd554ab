// Tells a form when the page's own session ends, and has it prolonged where the citizen wants that. Never ends one itself.
// Fetched only for those who are signed in.
import type { GovForm } from '../../src/gov-form.js';
import type { Session } from './show-session.js';

export function followSessionEnd(form: GovForm, session: Session): void {
  const end = endOf(session);
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

function endOf({ expires }: Session): Date | undefined {
  return expires === undefined ? undefined : new Date(expires);
}
