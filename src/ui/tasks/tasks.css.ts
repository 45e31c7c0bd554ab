// What only the task list needs.
import { css } from 'lit';

export const tasksStyles = css`
  .task-list {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }
  .task-list a {
    display: block;
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: 0.5rem;
    font-weight: 700;
  }
`;
