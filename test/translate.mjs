// Translates test files and what they import to JavaScript, once for all of them: a test file that is translated when it
// starts needs up to two seconds of processor time for that, each time. Packages stay where they are. Never joins or
// leaves out a module: each stays by itself, runs in its own order, and believes to stand where it was written.
import { isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** So that what is read beside a module is still found. Line for line the same. */
const place = {
  name: 'place',
  transform(code, id) {
    return code.includes('import.meta.url') ? { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null } : undefined;
  },
};

/**
 * @param {readonly string[]} files relative to the root
 * @param {string} folder relative to the root, for these files alone: of what they share it has what they need
 * @returns {Promise<readonly string[]>} the same files, translated, in the same order
 */
export async function translated(files, folder) {
  await build({
    cwd: root,
    input: files.map((file) => join(root, file)),
    platform: 'node',
    treeshake: false,
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    plugins: [place],
    output: { dir: join(root, folder), format: 'esm', sourcemap: true, preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].js' },
  });
  return files.map((file) => join(folder, file.replace(/\.ts$/, '.js')));
}
