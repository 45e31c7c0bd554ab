// The built site, read once into memory with its gzip twin. Never reads the disk for a request, so no path can leave the folder.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
const UNCHANGING = /^\/assets\/.*-[\w-]{8}\.\w+$/;

interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly tag: string;
}

export interface StaticFiles {
  /** The file at a path, a folder's index.html at its path with a slash; `undefined` when there is none. */
  answer(request: Request): Response | undefined;
  text(path: string): string | undefined;
  readonly paths: readonly string[];
}

export function readStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    const file = join(folder, name);
    if (statSync(file).isFile()) files.set(`/${relative(folder, file).split(sep).join('/')}`, staticFile(file));
  }
  const find = (path: string): StaticFile | undefined => files.get(path.endsWith('/') ? `${path}index.html` : path);
  return {
    paths: [...files.keys()],
    text(path) {
      const file = find(path);
      return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
    },
    answer(request) {
      const { pathname } = new URL(request.url);
      const file = find(pathname);
      return file === undefined ? undefined : answerWith(file, pathname, request.headers);
    },
  };
}

function staticFile(file: string): StaticFile {
  const bytes = new Uint8Array(readFileSync(file));
  return {
    bytes,
    gzipped: new Uint8Array(gzipSync(bytes, { level: 9 })),
    mediaType: MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
    tag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`,
  };
}

function answerWith({ bytes, gzipped, mediaType, tag }: StaticFile, pathname: string, asked: Headers): Response {
  const headers = {
    'Content-Type': mediaType,
    'Cache-Control': UNCHANGING.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ETag: tag,
  };
  if (asked.get('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers });
  const takesGzip = /\bgzip\b/.test(asked.get('accept-encoding') ?? '');
  if (!takesGzip) return new Response(bytes, { headers });
  return new Response(gzipped, { headers: { ...headers, 'Content-Encoding': 'gzip' } });
}
