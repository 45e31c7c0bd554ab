// Which part of src/ may import which: the floors of the house as one table, and the check of one import against it.
// Never reads a file; see read-imports.ts.

/** The engine's floors, lowest first. None of them may know the DOM, a language or a view. */
const ENGINE = ['model', 'schema', 'expression', 'fields', 'procedure', 'answers', 'validation', 'workflow', 'session'] as const;

const upTo = (floor: (typeof ENGINE)[number]): readonly string[] => ENGINE.slice(0, ENGINE.indexOf(floor) + 1);

/** Zone to the zones it may import, beside itself. A folder that is not named here is a problem. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  schema: upTo('model'),
  expression: upTo('schema'),
  fields: upTo('expression'),
  procedure: upTo('fields'),
  answers: upTo('procedure'),
  validation: upTo('answers'),
  ports: ['model'],
  workflow: [...upTo('validation'), 'ports'],
  session: [...upTo('workflow'), 'ports'],
  text: [...upTo('session'), 'ports'],
  views: [...upTo('session'), 'text'],
  ui: [...upTo('session'), 'ports', 'text', 'views'],
  adapters: ['model', 'ports'],
  server: [...upTo('session'), 'ports', 'engine-entry'],
  checker: [...upTo('session'), 'ports'],
  cli: [...upTo('session'), 'ports', 'engine-entry', 'checker', 'server', 'adapters'],
  'engine-entry': [...upTo('session'), 'ports'],
  page: [...upTo('session'), 'ports', 'ui', 'adapters'],
  entry: [...upTo('session'), 'ports', 'text', 'views', 'ui', 'adapters', 'page', 'engine-entry'],
};

/** npm packages, by the first characters of their names, that a zone must not import. Engine floors run anywhere. */
const NO_DOM = ['lit', '@lit/', 'lit-html', 'idb', 'node:'];
const FORBIDDEN_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries([...ENGINE, 'ports', 'engine-entry'].map((zone) => [zone, NO_DOM])),
  text: ['idb', 'node:'],
  views: ['idb', 'node:'],
  ui: ['idb', 'node:'],
  server: ['lit', '@lit/', 'lit-html', 'idb'],
};

/**
 * The zone of a file, by its path below src/. The views of the kinds of questions lie beside their rules in fields/,
 * and are a zone of their own. Files directly in src/, and those in page/, join the floors together: nothing below may import them.
 */
export function zoneOf(path: string): string | undefined {
  const [folder = '', ...rest] = path.split('/');
  if (rest.length === 0) return folder === 'engine.ts' ? 'engine-entry' : 'entry';
  if (folder === 'fields' && /(\.view|\/field-views?)\.ts$/.test(path)) return 'views';
  return Object.hasOwn(MAY_IMPORT, folder) ? folder : undefined;
}

/** What is wrong with one file of src/ importing another, as a sentence; `undefined` when it may. */
export function problemOfImport(from: string, to: string): string | undefined {
  const fromZone = zoneOf(from);
  const toZone = zoneOf(to);
  if (fromZone === undefined) return `${from} lies on no floor`;
  if (toZone === undefined) return `${from} imports ${to}, which lies on no floor`;
  if (fromZone === toZone || MAY_IMPORT[fromZone]?.includes(toZone)) return undefined;
  return `${from} imports ${to}: ${fromZone} must not import ${toZone}`;
}

/** What is wrong with a file of src/ importing an npm package or a module of Node. */
export function problemOfPackage(from: string, specifier: string): string | undefined {
  const zone = zoneOf(from);
  if (zone === undefined) return `${from} lies on no floor`;
  const forbidden = FORBIDDEN_PACKAGES[zone]?.some((name) =>
    name.endsWith('/') || name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
  return forbidden ? `${from} imports ${specifier}: not in ${zone}` : undefined;
}
