// What the register of addresses has to say of a postcode, in a sentence. Pure.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Words } from '../../text/words.js';

export type AddressNews = { readonly about: 'filled'; readonly name: string } | { readonly about: 'several' | 'not-found' | 'unavailable' };

export function addressNote(news: AddressNews, { msg }: Words): string {
  switch (news.about) {
    case 'filled':
      return msg(str`Filled in for this postcode: ${news.name}.`, { id: 'address.filled' });
    case 'several':
      return msg('Several localities have this postcode. Choose one, or type it.', { id: 'address.several' });
    case 'not-found':
      return msg('The register of addresses does not know this postcode. If it is right, go on.', { id: 'address.not-found' });
    case 'unavailable':
      return msg('The register of addresses does not answer. Fill in the address yourself.', { id: 'address.unavailable' });
  }
}
