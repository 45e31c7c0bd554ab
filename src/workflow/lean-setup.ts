// XState's `setup` without the actions that come with it and that no workflow here takes (sending, raising, spawning): they would be
// fetched for nothing. Its types are XState's own.
import { createMachine } from 'xstate';
import type { setup } from 'xstate';

/** What else is handed over, the machine does not read. */
type Implementations = NonNullable<Parameters<typeof createMachine>[1]>;

function setUpLean(implementations: Implementations) {
  return {
    createStateConfig: <Config>(config: Config): Config => config,
    createMachine: (config: Parameters<typeof createMachine>[0]) => createMachine(config, implementations),
  };
}

// Checked boundary: what `compileWorkflow` calls of it does the same as XState's (the tests of sessions go through every state).
export const leanSetup = setUpLean as unknown as typeof setup;
