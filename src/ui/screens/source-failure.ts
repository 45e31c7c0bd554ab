// Why a register gave nothing, in plain words, and what helps.
import type { Words } from '../../text/words.js';
import type { ScreenOf } from '../view.js';

type Reason = Extract<ScreenOf<'source'>['stage'], { readonly at: 'failed' }>['reason'];

export function failureAdvice(reason: Reason, { msg }: Words): string {
  switch (reason) {
    case 'not-found':
      return msg('The register holds no data about you.', { id: 'source.not-found' });
    case 'signed-out':
      return msg('You are not signed in. Sign in on this site, then try again.', { id: 'source.signed-out' });
    case 'denied':
      return msg('The register did not allow access to your data.', { id: 'source.denied' });
    case 'unavailable':
      return msg('The register does not answer at the moment. Try again in a few minutes.', { id: 'source.unavailable' });
    case 'timed-out':
      return msg('The register took too long to answer.', { id: 'source.timed-out' });
    case 'unusable':
      return msg('The register sent an answer that cannot be used. It was not your fault.', { id: 'source.unusable' });
    case 'offline':
      return msg('You are offline, so the register cannot be asked.', { id: 'source.offline' });
  }
}
