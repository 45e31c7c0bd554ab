// Whether a file has the shape its published JSON Schema gives. GF101 not such a file at all, GF102 a place that is wrong,
// GF125 a member that nothing knows.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { memberPointerOf, pointerTokens, valueAtPointer } from '../model/path.js';
import { evaluate } from '../schema/evaluate.js';
import { readSchema } from '../schema/schema-document.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaFinding } from '../schema/schema-finding.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { mendShape } from './mend-shape.js';
import type { MendedFile } from './mend-shape.js';
import { nearestName, suggesting } from './nearest-name.js';
import { problem } from './problem.js';

/** Disturbs nobody: what is known beside it can still be checked. */
const UNKNOWN_MEMBER = 'GF125';

export interface ShapeOptions {
  readonly file: string;
  readonly schema: object;
  readonly format: string;
  /** What the file can be mended by; see mend-shape.ts. */
  readonly instead?: JsonObject;
  /** A sentence of its own for what is missing at the pointer. */
  readonly saysMissing?: (pointer: string) => string;
}

export interface CheckedShape {
  readonly problems: readonly ProcedureProblem[];
  /** Without what is wrong; `undefined` where nothing can be relied on. */
  readonly mended: MendedFile | undefined;
}

export function checkShape(content: unknown, options: ShapeOptions): CheckedShape {
  const { file, schema, format, instead = {} } = options;
  if (!isJsonObject(content) || content.format !== format) {
    const found = isJsonObject(content) ? `its "format" is ${JSON.stringify(content.format) ?? 'missing'}` : 'it is not a JSON object';
    return { problems: [problem('GF101', { file, pointer: isJsonObject(content) ? '/format' : '' }, `This is not a ${format} file: ${found}.`, `Write "format": "${format}" in a JSON object.`)], mended: undefined };
  }
  // Checked boundary: the schemas are the published ones, which came as JSON.
  const document = readSchema(schema as JsonSchema);
  const findings = findingsIn(document, content);
  const slips = new Set(findings.flatMap((found) => meantMember(found, document) ?? []));
  const problems = findings.filter(({ keyword, pointer }) => keyword !== 'required' || !slips.has(pointer)).map((found) => {
    const code = found.keyword === 'extra' ? UNKNOWN_MEMBER : 'GF102';
    const isMissing = found.keyword === 'required' || (found.keyword === 'minLength' && valueAtPointer(content, found.pointer) === '');
    return problem(code, { file, pointer: placeOf(found) }, (isMissing ? options.saysMissing?.(found.pointer) : undefined) ?? sentenceOf(found), suggestionFor(found, { schema: document.root.schema, content }));
  });
  const once = [...new Map(problems.map((each) => [`${each.pointer} ${each.message}`, each])).values()];
  const mended = mendShape(content, { findings: (each) => findingsIn(document, each), namesBeside: ({ place }) => membersBeside(document.root.schema, place), instead });
  return { problems: once, mended };
}

function findingsIn(document: SchemaDocument, content: Json): readonly SchemaFinding[] {
  return evaluate(document, document.root, content, { branch: (pointer, place, keyword) => meantBranch(document, place, keyword, valueAtPointer(content, pointer) ?? null) });
}

/** Of a member that nobody knows, the pointer of the one that was meant. */
function meantMember({ keyword, pointer, place }: SchemaFinding, document: SchemaDocument): string | undefined {
  const meant = keyword === 'extra' ? nearestName(pointerTokens(pointer).at(-1) ?? '', membersBeside(document.root.schema, place)) : undefined;
  return meant === undefined ? undefined : memberPointerOf(pointer.slice(0, pointer.lastIndexOf('/')), meant);
}

const COMPARE = 'Compare the place with the published schema; an editor that knows "$schema" underlines it.';

/** With the member or the value that was meant, where one is near. */
function suggestionFor({ keyword, pointer, place, value }: SchemaFinding, { schema, content }: { readonly schema: JsonSchema; readonly content: JsonObject }): string {
  if (keyword === 'extra') return suggesting(pointerTokens(pointer).at(-1) ?? '', membersBeside(schema, place), COMPARE);
  const written = valueAtPointer(content, pointer);
  if (keyword !== 'enum' || !Array.isArray(value) || typeof written !== 'string') return COMPARE;
  return suggesting(written, value.filter((each) => typeof each === 'string'), COMPARE);
}

/** What the schema describes that refuses others: `…#/$defs/step/additionalProperties`. */
function membersBeside(schema: JsonSchema, place = ''): readonly string[] {
  const around = valueAtPointer(schema, place.replace(/^.*#/, '').replace(/\/additionalProperties$/, ''));
  return isJsonObject(around) && isJsonObject(around.properties) ? Object.keys(around.properties) : [];
}

/** The branch that the author will have meant: with the fewest mistakes, unless the very sort of value is another. */
function meantBranch(document: SchemaDocument, place: SchemaPlace, keyword: 'oneOf' | 'anyOf', value: Json): number | undefined {
  const branches = isJsonObject(place.schema) ? place.schema[keyword] : undefined;
  if (!Array.isArray(branches)) return undefined;
  const counts = branches.map((_branch, index) => {
    const findings = evaluate(document, document.under(place, keyword, String(index)), value);
    return findings.some(({ pointer, keyword: wrong }) => pointer === '' && ['type', 'const', 'enum'].includes(wrong)) ? Infinity : findings.length;
  });
  const fewest = Math.min(...counts);
  return fewest === Infinity ? undefined : counts.indexOf(fewest);
}

/** What is missing has no place of its own yet: the problem stands at what lacks it. */
function placeOf({ pointer, keyword }: SchemaFinding): string {
  return keyword === 'required' ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer;
}

function sentenceOf({ pointer, keyword, limit, value }: SchemaFinding): string {
  switch (keyword) {
    case 'extra':
      return `"${pointerTokens(pointer).at(-1) ?? ''}" is not known here.`;
    case 'required':
      return `It lacks the required property "${pointerTokens(pointer).at(-1) ?? ''}".`;
    case 'propertyNames':
      return 'No member may have this name here.';
    case 'type':
      return `The value is not of the type ${[value].flat().join(' or ')}.`;
    case 'enum':
      return `The value is none of ${JSON.stringify(value)}.`;
    case 'const':
      return `The value is not ${JSON.stringify(value)}.`;
    case 'pattern':
      return `The value does not match ${String(value)}.`;
    case 'format':
      return `The value is no ${String(value)}.`;
    case 'oneOf':
    case 'anyOf':
      return 'The value has none of the forms that are allowed here, or several at once.';
    default:
      return `The value does not keep to "${keyword}"${limit === undefined ? '' : ` ${limit}`}.`;
  }
}
