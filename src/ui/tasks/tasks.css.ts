// What only the task list needs.
import { css } from 'lit';

export const tasksStyles = css`
  .tasks {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }
  .tasks a {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding-block: 0.5rem;
    font-weight: 700;
  }
`;
