// All answers under their headings, as they are checked before sending and kept after it. Decides nothing about an answer.
import { html, nothing, type TemplateResult } from 'lit';
import { askedName } from '../fields/shared/asked-name.view.js';
import type { Text } from '../model/text.js';
import type { ReviewSection, SentScreen, SummaryRow } from '../session/screen.js';
import type { IssueScreen } from '../session/step-items.js';
import { deepHeading, showText, subHeading, type HeadingLevel, type Shown } from '../text/show-text.js';
import type { Words } from '../text/words.js';
import { namedRowsOf, type NamedRows } from './review-blocks.js';
import { originText, sharedOrigin } from './show-origin.js';
import { showSummaryRows } from './summary-rows.js';

/** Rows under one heading; without a title: single questions, whose steps have no name of their own. */
export interface AnswerGroup {
  readonly title: Text | undefined;
  readonly blocks: readonly NamedRows[];
}

export function groupsOf({ sections, issues }: SentScreen, words: Words): readonly AnswerGroup[] {
  const doubtful = new Set(issues.map(({ issue }) => issue.path));
  const groups: AnswerGroup[] = [];
  for (const section of sections) {
    const { title } = section;
    const blocks = withoutName(title, namedRowsOf(section, doubtful, words));
    const single = singleRow(section, blocks);
    const last = groups.at(-1);
    if (single === undefined) groups.push({ title, blocks });
    else if (last === undefined || last.title !== undefined) groups.push({ title: undefined, blocks: [{ names: [], rows: [single] }] });
    else groups.splice(-1, 1, { title: undefined, blocks: [{ names: [], rows: [...last.blocks.flatMap(({ rows }) => rows), single] }] });
  }
  return groups;
}

/** A step and its only group may have one name: the heading says it. */
function withoutName(title: Text, blocks: readonly NamedRows[]): readonly NamedRows[] {
  return blocks.every(({ names: [first] }) => first?.text === title.text) ? blocks.map(({ names, rows }) => ({ names: names.slice(1), rows })) : blocks;
}

/** A section that has the name of its only row. */
function singleRow({ title, rows: [first] }: ReviewSection, [block, ...others]: readonly NamedRows[]): SummaryRow | undefined {
  if (block === undefined || others.length > 0 || block.names.length > 0 || block.rows.length > 1) return undefined;
  return first?.label.text === title.text ? block.rows[0] : undefined;
}

interface GroupSettings {
  readonly words: Words;
  /** Of the heading above them. */
  readonly level: HeadingLevel;
  readonly issues: readonly IssueScreen[];
  /** What stands behind a row that can be changed. */
  readonly change?: (row: SummaryRow, names: readonly Text[], title: Text | undefined) => TemplateResult;
}

export function showGroups(groups: readonly AnswerGroup[], settings: GroupSettings): readonly TemplateResult[] {
  return groups.map((group, index) => showGroup(group, index === 0, settings));
}

function showGroup({ title, blocks }: AnswerGroup, isFirst: boolean, { words, level, issues, change }: GroupSettings): TemplateResult {
  const all = blocks.flatMap(({ rows }) => rows);
  const shared = sharedOrigin(all);
  const [first, second] = all;
  // A step of one question was headed by it.
  const own = title ?? (first && !second ? askedName(first.label, first.asks, words) : undefined);
  const name = own === undefined ? others(words) : showText(own, words);
  const hasHeading = title === undefined ? !isFirst : title.text !== '';
  const look = { hasOrigins: shared === undefined, issues };
  return html`
    ${hasHeading ? subHeading(level, name) : nothing}
    ${shared === undefined ? nothing : html`<p class="origin">${originText(shared, words)}</p>`}
    ${blocks.map(
      ({ names, rows }, index) => html`
        ${names.length === 0 && index === 0 ? nothing : deepHeading(level, hasHeading ? 2 : 1, names.length === 0 ? others(words) : showNames(names, words))}
        ${showSummaryRows(rows, words, { ...look, ...(change && { change: (row: SummaryRow) => change(row, names, title) }) })}
      `,
    )}
  `;
}

/** What stands after named rows, and belongs to none of them. */
function others({ msg }: Words): string {
  return msg('Other answers', { id: 'review.other' });
}

/** The rows of repeats that an answer is in, as one name. */
export function showNames(names: readonly Text[], words: Words): readonly Shown[] {
  return names.map((name, index) => html`${index === 0 ? nothing : ' – '}${showText(name, words)}`);
}
