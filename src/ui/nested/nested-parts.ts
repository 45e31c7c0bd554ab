// Groups and lists: what only some steps need, as one part of the program.
import { placeIssueText } from '../../fields/shared/place-issues.view.js';
import type { LiveSession } from '../../session/live-session.js';
import type { ItemPart } from '../item-part.js';
import type { NestedItem, NestedParts } from '../nested.js';
import { GroupPart } from './group-part.js';
import { listNews } from './list-news.js';
import { ListPart } from './list-part.js';
import { nestedStyles } from './nested.css.js';
import { summaryOf } from './summary-of.js';

export const nestedParts: NestedParts = { newPart, summaryOf, issueText: placeIssueText, news: listNews, styles: nestedStyles };

function newPart(item: NestedItem, session: LiveSession): ItemPart<never> {
  switch (item.sort) {
    case 'group':
      return new GroupPart(session, item);
    case 'list':
      return new ListPart(session, item);
  }
}
