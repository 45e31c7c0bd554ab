// The styles of a list of files, brought by its own part: no other form needs them.
import { PartStyles } from '../shared/part-styles.view.js';

export const fileStyles = new PartStyles(`
  .files { list-style: none; margin-block: 0 1rem; padding: 0; display: grid; gap: 0.5rem; }
  .files > li { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; padding: 0.5rem 1rem; border: 1px solid var(--_border); border-radius: var(--_radius); }
  .files > li > span { flex: 1 1 12rem; overflow-wrap: anywhere; }
  .files > li > p, .files > li > .error { flex: 1 1 100%; margin: 0; overflow-wrap: anywhere; }
  .files > li > .plain { margin-inline-start: -0.625rem; }
  .files img { inline-size: 4.5rem; block-size: 4.5rem; object-fit: contain; background: var(--_surface); }
  .file-ways { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; }
  .file-ways > .hint { margin: 0; }
  .options + div, .options + .file-part { margin-block-start: 1rem; }
  .file-part + .file-part { margin-block-start: 1rem; }
`);
