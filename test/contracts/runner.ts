// What a contract suite needs of a test runner: mocha's globals in a browser, node:test's in Node.
export interface Runner {
  readonly describe: (name: string, suite: () => void) => unknown;
  readonly it: (promise: string, test: () => Promise<void>) => unknown;
}
