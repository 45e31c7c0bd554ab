// GF158: a definition that nothing refers to.
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import type { Rule } from '../rule.js';
import { inSchema, writtenSchemas } from '../written-schemas.js';
import type { WrittenSchema } from '../written-schemas.js';

export const unusedDefinition: Rule = {
  code: 'GF158',
  severity: 'warning',
  find: ({ document }) => {
    const all = writtenSchemas(document);
    const definitions = isJsonObject(document.root.schema) && isJsonObject(document.root.schema.$defs) ? document.root.schema.$defs : {};
    const used = usedDefinitions(all);
    return Object.entries(definitions).filter(([name, schema]) => !used.has(name) && !isAddressed(schema, all, name)).map(([name]) => ({
      ...inSchema({ pointer: '' }, '$defs', name),
      message: `Nothing refers to "${name}".`,
      remedy: 'Take it out, or refer to it.',
    }));
  },
};

/** Those that a reference from outside leads to, and what they refer to in turn. */
function usedDefinitions(all: readonly WrittenSchema[]): ReadonlySet<string> {
  const used = new Set<string>();
  const referredFrom = (inside: (pointer: string) => boolean): readonly string[] =>
    all.filter(({ pointer }) => inside(pointer)).flatMap(({ schema }) => definitionIn(schema) ?? []);
  const waiting = [...referredFrom((pointer) => !pointer.startsWith('/$defs/'))];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    const { pointer: own } = inSchema({ pointer: '' }, '$defs', name);
    waiting.push(...referredFrom((pointer) => pointer === own || pointer.startsWith(`${own}/`)));
  }
  return used;
}

function definitionIn({ $ref }: JsonObject): string | undefined {
  const [, name] = typeof $ref === 'string' ? (/#\/\$defs\/([^/]+)/.exec($ref) ?? []) : [];
  return name === undefined ? undefined : decoded(name).replaceAll('~1', '/').replaceAll('~0', '~');
}

function decoded(text: string): string {
  return /%(?![\da-f]{2})/i.test(text) ? text : decodeURIComponent(text);
}

/** Known by an anchor or an address of its own, it may be referred to in other ways. */
function isAddressed(schema: unknown, all: readonly WrittenSchema[], name: string): boolean {
  const { pointer: own } = inSchema({ pointer: '' }, '$defs', name);
  return !isJsonObject(schema) || all.some(({ pointer, schema: inner }) => (pointer === own || pointer.startsWith(`${own}/`)) && ['$id', '$anchor', '$dynamicAnchor'].some((keyword) => inner[keyword] !== undefined));
}
