// Groups, lists, notices and help: what only some steps need, as one part of the program.
import { placeIssueText } from '../../fields/shared/place-issues.view.js';
import type { LiveSession } from '../../session/live-session.js';
import { preparePartWords } from '../../text/localizer.js';
import type { ItemPart } from '../item-part.js';
import type { NestedItem, NestedParts } from '../nested.js';
import { GroupPart } from './group-part.js';
import { listNews } from './list-news.js';
import { ListPart } from './list-part.js';
import { nestedWords } from './nested-words.js';
import { nestedStyles } from './nested.css.js';
import { NoticePart } from './notice-part.js';
import { titleOfRow } from './row-names.js';
import { summaryOf } from './summary-of.js';
import { withBlocks } from './with-blocks.js';

const parts: NestedParts = { newPart, withBlocks, summaryOf, titleOfRow, issueText: placeIssueText, news: listNews, styles: nestedStyles };

/** With their words. */
export async function fetchNestedParts(): Promise<NestedParts> {
  await preparePartWords(nestedWords);
  return parts;
}

function newPart(item: NestedItem, session: LiveSession): ItemPart<never> {
  switch (item.sort) {
    case 'group':
      return new GroupPart(session, item);
    case 'list':
      return new ListPart(session, item);
    case 'notice':
      return new NoticePart();
  }
}
