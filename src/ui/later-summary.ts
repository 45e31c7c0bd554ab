// What may be sent without, above the answers to check: it stops nothing, so it is neither announced nor given the focus.
import type { TemplateResult } from 'lit';
import { summary, type SummaryItem } from './error-summary.js';
import type { View } from './view.js';

/** What may lawfully be sent without. */
export function laterSummary(items: readonly SummaryItem[], view: View): TemplateResult {
  const { msg } = view.words;
  const title = msg('You can send this later', { id: 'later.title' });
  const lead = msg('Your request can be sent without it. The authority still needs it.', { id: 'later.lead' });
  return summary({ items, title, lead, focus: undefined, look: 'later-summary' }, view);
}
