// Prints what files weigh on the wire: `node test/size.mjs <file…>`, gzip level 9, bytes of 1000 per kB. Only reads.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** @returns {{path: string, raw: number, gzip: number, brotli: number}} sizes in bytes */
export function sizeOf(path) {
  const bytes = readFileSync(path);
  return { path, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

function print(paths) {
  const sizes = paths.map(sizeOf);
  const sum = (key) => sizes.reduce((total, size) => total + size[key], 0);
  const rows = [...sizes, { path: 'together', raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') }];
  console.log(`${'raw'.padStart(10)}${'gzip'.padStart(10)}${'brotli'.padStart(10)}`);
  for (const { path, raw, gzip, brotli } of rows) console.log(`${kilobytes(raw)}${kilobytes(gzip)}${kilobytes(brotli)}  ${path}`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) print(process.argv.slice(2));
