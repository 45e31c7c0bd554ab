// The commands of `gov-form`, by name. Each is loaded only when it is called, so that starting stays quick.
import type { Command } from './command.js';

export interface CommandEntry {
  /** What it does, one line. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  new: { summary: 'write a procedure to begin with', load: async () => (await import('./commands/new.js')).create },
  check: { summary: 'name every mistake in a procedure, with its place and its remedy', load: async () => (await import('./commands/check.js')).check },
  preview: { summary: 'show a procedure in the browser, and follow every change of its files', load: async () => (await import('./commands/preview.js')).preview },
  compile: { summary: 'make what a page loads in production', load: async () => (await import('./commands/compile.js')).compile },
  paths: { summary: 'show every path through a procedure, with valid answers for each', load: async () => (await import('./commands/paths.js')).paths },
  export: { summary: 'write one JSON Schema with the conditions and rules in it', load: async () => (await import('./commands/export.js')).exportCommand },
  texts: { summary: 'hand texts to translators as XLIFF, and take them back', load: async () => (await import('./commands/texts.js')).texts },
  types: { summary: 'write TypeScript types of the answers', load: async () => (await import('./commands/types.js')).types },
  graph: { summary: 'draw the way through a procedure', load: async () => (await import('./commands/graph.js')).graph },
};
