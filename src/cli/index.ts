// The entry point `gov-form/compile`: from a procedure's folder to what a page loads, for build scripts. Runs in Node.
export { compileFolder, readFolder } from './compile-folder.js';
export type { CompiledFolder } from './compile-folder.js';
