// The entry point `gov-form/compile`: from a procedure's folder to what a page loads, for build scripts. Runs in Node.
export { compileFolder } from './compile-folder.js';
export { readFolder } from './procedure-folder.js';
export type { CompiledFolder } from './compile-folder.js';
