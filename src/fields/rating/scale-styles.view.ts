// The looks of a short scale: its numbers in one row, in two that are as long as can be, or one below the other. Never a
// last row of one.
import { PartStyles } from '../shared/part-styles.view.js';

/** What stands in so many columns of 44 px (2.75 rem in large text), with their gaps. */
const narrowerThan = (columns: number): string => {
  const px = columns * 44 + (columns - 1) * 2 + 3;
  return `(inline-size < ${px}px) or (inline-size < ${px / 16}rem)`;
};

/** The columns of a long scale where it has two rows; six become four where there is no room, and three rows. */
const HALVES = [3, 4, 5, 6];
const fewest = (half: number): number => (half === 6 ? 4 : half);
const columns = (count: number): string => `grid-template-columns: repeat(${count}, minmax(var(--_target), 1fr));`;

const oneBelowAnother = (scale: string): string => `
  ${scale} { grid-auto-flow: row; grid-template-columns: auto; }
  ${scale} > .option { grid-template-columns: auto minmax(0, 1fr); justify-items: start; padding-inline: 1rem; }`;

export const scaleStyles = new PartStyles(`
  .scale-room { container-type: inline-size; margin-block-start: 0.375rem; }
  .scale { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(var(--_target), 1fr); gap: 0.125rem; }
  .scale > .option { grid-template-columns: auto; justify-items: center; padding: 0.5rem 0.25rem; }
  @container ${narrowerThan(5)} {${oneBelowAnother('.scale:not(.long)')}}
  ${HALVES.map((half) => `@container ${narrowerThan(2 * half)} { .scale.half-${half} { grid-auto-flow: row; ${columns(half)} } }`).join('\n  ')}
  @container ${narrowerThan(6)} { .scale.half-6 { ${columns(4)} } }
  ${HALVES.map((half) => `@container ${narrowerThan(fewest(half))} {${oneBelowAnother(`.scale.half-${half}`)}}`).join('\n  ')}
`);
