// Whether a file has the shape its published JSON Schema gives. GF101 not such a file at all, GF102 a place that is wrong,
// GF125 a member that nothing knows.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { memberPointerOf, pointerTokens, valueAtPointer } from '../model/path.js';
import { TEXTS_FORMAT } from '../model/procedure.js';
import { evaluate } from '../schema/evaluate.js';
import { readSchema } from '../schema/schema-document.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaFinding } from '../schema/schema-finding.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { mendShape } from './mend-shape.js';
import type { MendedFile } from './mend-shape.js';
import { memberMeant, whereItBelongs } from './misplaced-members.js';
import type { Written } from './misplaced-members.js';
import { nearestName } from './nearest-name.js';
import { problem } from './problem.js';
import { publishedPlace } from './published-place.js';
import { remedyOf, sentenceOf } from './shape-sentences.js';
import type { ShapeFault } from './shape-sentences.js';

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
  const shape: Shape = { document, content, isTexts: format === TEXTS_FORMAT };
  const findings = findingsIn(document, content);
  const slips = new Set(findings.flatMap((found) => memberInstead(found, shape) ?? []));
  const problems = findings.filter(({ keyword, pointer }) => keyword !== 'required' || !slips.has(pointer)).map((found) => {
    const code = found.keyword === 'extra' ? UNKNOWN_MEMBER : 'GF102';
    const { descriptions, required } = publishedPlace(document.root.schema, content, found.pointer);
    const fault: ShapeFault = { finding: found, written: valueAtPointer(content, found.pointer), descriptions, required };
    const isMissing = found.keyword === 'required' || (found.keyword === 'minLength' && fault.written === '');
    const said = isMissing ? options.saysMissing?.(found.pointer) : undefined;
    return problem(code, { file, pointer: placeOf(found) }, said ?? sentenceOf(fault), found.keyword === 'extra' ? remedyForExtra(found, shape) : remedyOf(fault));
  });
  const once = [...new Map(problems.map((each) => [`${each.pointer} ${each.message}`, each])).values()];
  const mended = mendShape(content, { findings: (each) => findingsIn(document, each), meant: (found, given) => meantName(found, { ...shape, content: given }), instead });
  return { problems: once, mended };
}

/** A file, and what it is held against. */
interface Shape {
  readonly document: SchemaDocument;
  readonly content: JsonObject;
  readonly isTexts: boolean;
}

function findingsIn(document: SchemaDocument, content: Json): readonly SchemaFinding[] {
  return evaluate(document, document.root, content, { branch: (pointer, place, keyword) => meantBranch(document, place, keyword, valueAtPointer(content, pointer) ?? null) });
}

/** Of a member that nobody knows, the pointer of the one that was meant. */
function memberInstead(found: SchemaFinding, shape: Shape): string | undefined {
  const meant = found.keyword === 'extra' ? meantName(found, shape) : undefined;
  return meant === undefined ? undefined : memberPointerOf(found.pointer.slice(0, found.pointer.lastIndexOf('/')), meant);
}

/** The name that is near, or that others use for the same; not one that stands beside it already. */
function meantName({ pointer, place }: SchemaFinding, shape: Shape): string | undefined {
  const { document, content } = shape;
  const around = valueAtPointer(content, pointer.slice(0, pointer.lastIndexOf('/')));
  const written = writtenAt(pointer, shape);
  const near = nearestName(written.name, membersBeside(document.root.schema, place));
  const meant = memberMeant(written);
  return near ?? (meant === undefined || (isJsonObject(around) && Object.hasOwn(around, meant)) ? undefined : meant);
}

function writtenAt(pointer: string, { document, content, isTexts }: Shape): Written {
  const { holder } = publishedPlace(document.root.schema, content, pointer);
  return { isTexts, holder, name: pointerTokens(pointer).at(-1) ?? '' };
}

function remedyForExtra(found: SchemaFinding, shape: Shape): string {
  const meant = meantName(found, shape);
  if (meant !== undefined) return `Did you mean "${meant}"? ${remedyOf({ finding: found, written: undefined, descriptions: [] })}`;
  const names = membersBeside(shape.document.root.schema, found.place).filter((name) => !name.startsWith('$'));
  const around = Object(valueAtPointer(shape.content, found.pointer.slice(0, found.pointer.lastIndexOf('/'))));
  const belongs = whereItBelongs(writtenAt(found.pointer, shape))?.replace('<id>', String(around.id ?? '<id>')).replace('<path>', String(around.path ?? '<path>'));
  return belongs ?? `Correct the name, or take it out. There are: ${names.join(', ')}.`;
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
