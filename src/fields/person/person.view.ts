// A natural person: its words. On a check page each member stands by itself.
import { str } from '@lit/localize/internal/str-tag.js';
import { formatDate } from '../../text/intl.js';
import type { ComposedView } from '../composed/composed.view.js';
import type { person } from './person.js';

export const personView: ComposedView<typeof person> = {
  issueText: {
    'person.birth-date': ({ birthDate }, { msg, language }) =>
      birthDate === undefined
        ? msg('this number does not begin with the date of birth. Compare both with the card.', { id: 'issue.person.birth-date' })
        : msg(str`this number does not begin with the date of birth ${formatDate(String(birthDate), language)}. Compare both with the card.`, { id: 'issue.person.birth-date-of' }),
  },
};
