// The numbers of a short scale: in one row, or one below the other.
import { css } from 'lit';

export const scaleStyles = css`
  .scale-room {
    container-type: inline-size;
    margin-block-start: 0.375rem;
  }
  .scale {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(var(--_target), 1fr);
    gap: 0.125rem;
  }
  .scale.long {
    grid-auto-flow: row;
    grid-template-columns: repeat(auto-fit, minmax(var(--_target), 1fr));
  }
  .scale > .option {
    grid-template-columns: auto;
    justify-items: center;
    padding: 0.5rem 0.25rem;
  }
  /* Never four and one. */
  @container (inline-size < 14.5rem) or (inline-size < 231px) {
    .scale:not(.long) {
      grid-auto-flow: row;
    }
    .scale:not(.long) > .option {
      grid-template-columns: auto minmax(0, 1fr);
      justify-items: start;
      padding-inline: 1rem;
    }
  }
`;
