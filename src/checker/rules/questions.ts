// How single questions are asked. GF159: of a kind that cannot give what the schema wants. GF160: a date of birth without a
// limit. GF165: needed later, and never needed. GF168: asked though deprecated. GF169: read-only, and nothing fills it.
// GF170: a declaration ticked beforehand.
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';
import { liesIn, placesAlong, stepsOf } from '../../model/path.js';
import { keywordPointer } from '../asked-places.js';
import type { AskedQuestion } from '../asked-places.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { refusedCode, refusesText } from './unfit-codes.js';
import { SCHEMA_FILE, writtenSchemas } from '../written-schemas.js';

/** Of the kinds that can be named, the type that each needs. */
const TYPE_OF_KIND: ReadonlyMap<string, string> = new Map([
  ['text', 'string'], ['long-text', 'string'], ['national-id', 'string'], ['date', 'string'], ['time', 'string'], ['date-time', 'string'], ['duration', 'string'],
  ['iban', 'string'], ['vat', 'string'], ['rcs', 'string'], ['legal-person-number', 'string'], ['vehicle-plate', 'string'], ['vin', 'string'], ['phone', 'string'],
  ['email', 'string'], ['web-address', 'string'],
  ['country', 'string'], ['nationality', 'string'], ['month', 'string'], ['year', 'number or string'], ['partial-date', 'string'], ['nationalities', 'array'], ['language', 'string'], ['commune', 'string'], ['canton', 'string'],
  ['number', 'number'], ['money', 'number or string'], ['percentage', 'number or string'], ['rating', 'number'], ['yes-no', 'boolean'], ['confirm', 'boolean'], ['choices', 'array'],
]);
/** Kinds whose values are made by rules of their own: none is a code of a list. */
const CHOOSES_NOTHING: ReadonlySet<string> = new Set(['date', 'time', 'date-time', 'duration', 'national-id', 'iban', 'vat', 'rcs', 'legal-person-number', 'vehicle-plate', 'vin', 'phone', 'email', 'web-address', 'month', 'partial-date']);
/** Its check digits are right. */
const NATIONAL_ID = '1893120105732';
/** Of Luxembourg and of abroad: a schema may want one or the other. */
const PHONES = ['+352621123456', '+3522478', '+33612345678'];

export const unfitKind: Rule = {
  code: 'GF159',
  severity: 'error',
  find: ({ questions }) => questions.flatMap((question) => {
    const why = whyUnfitAsked(question);
    return why === undefined ? [] : [atAsk(question, `"${question.pattern}" is asked as "${String(question.ask.kind)}", ${why}.`, 'Leave "kind" out, name another one, or change the schema.')];
  }),
};

export function isUnfit(question: AskedQuestion): boolean {
  return whyUnfitAsked(question) !== undefined;
}

export function isUnfitFor(kind: string, schema: JsonObject): boolean {
  return whyUnfit(kind, schema) !== undefined;
}

function whyUnfitAsked({ ask, pattern, schema }: AskedQuestion): string | undefined {
  return ask.kind === undefined || ask.path !== pattern ? undefined : whyUnfit(ask.kind, schema);
}

function whyUnfit(kind: string, schema: JsonObject): string | undefined {
  const type = TYPE_OF_KIND.get(kind);
  const types = [schema.type ?? []].flat().map((each) => (each === 'integer' ? 'number' : each));
  if (type !== undefined && types.length > 0 && !type.split(' or ').some((each) => types.includes(each))) return `which gives a value of the type ${type}, and the schema wants ${types.join(' or ')}`;
  if (kind === 'date' && schema.format !== undefined && schema.format !== 'date') return `which gives a date, and the schema wants the format "${String(schema.format)}"`;
  if ((kind === 'month' || kind === 'year' || kind === 'partial-date') && schema.format !== undefined) return `which gives less than a whole date, and the schema wants the format "${String(schema.format)}"`;
  if (kind === 'national-id' && refusesText(schema, NATIONAL_ID)) return `which gives 13 digits, and the schema refuses ${NATIONAL_ID}`;
  if (kind === 'phone' && PHONES.every((each) => refusesText(schema, each))) return `which gives a number such as ${PHONES[0]}, and the schema refuses it`;
  const refused = schema.enum === undefined ? refusedCode(kind, schema) : undefined;
  if (refused !== undefined) return `which gives a number such as ${refused}, and the schema refuses all of them`;
  if (Array.isArray(schema.enum) && CHOOSES_NOTHING.has(kind)) return `and the schema lists what there is to choose from: ${schema.enum.slice(0, 3).map((each) => JSON.stringify(each)).join(', ')}${schema.enum.length > 3 ? ', …' : ''}`;
  return kind === 'choice' && schema.enum === undefined && schema.oneOf === undefined && schema.anyOf === undefined && !types.includes('boolean') ? 'and the schema lists nothing to choose from' : undefined;
}

const BIRTH = /birth|geburt|gebuert|naissance|^dob$/i;

export const unlimitedBirth: Rule = {
  code: 'GF160',
  severity: 'warning',
  find: (subject) =>
    subject.questions.filter((question) => question.kind === 'date' && question.leaf.readOnly !== true && BIRTH.test(lastName(question)) && !isReadByRule(subject, question)).map((question) => ({
      file: SCHEMA_FILE,
      pointer: question.schemaPointer,
      about: question.pattern,
      message: `"${question.pattern}" takes any date, also one in the future.`,
      remedy: `Add a rule, for example "${question.pattern.includes('[]') ? `self.${lastName(question)}` : question.pattern} <= today()".`,
    })),
};

function isReadByRule({ expressions }: Subject, { pattern }: AskedQuestion): boolean {
  return expressions.some(({ sort, reads }) => sort === 'rule' && reads.includes(pattern));
}

export const neededNever: Rule = {
  code: 'GF165',
  severity: 'warning',
  find: ({ questions, document }) => {
    const required = new Set(writtenSchemas(document).flatMap(({ schema }) => [schema.required, ...Object.values(isJsonObject(schema.dependentRequired) ? schema.dependentRequired : {})]).flatMap((list: Json | undefined) => (Array.isArray(list) ? list : [])));
    return questions.filter((question) => question.ask.needed === 'later' && question.ask.path === question.pattern && !required.has(lastName(question))).map((question) =>
      atAsk(question, `"${question.pattern}" may follow later, but the schema never requires it: nobody will ask for it.`, 'Require it in the schema, or leave "needed" out.'),
    );
  },
};

export const deprecatedQuestion: Rule = {
  code: 'GF168',
  severity: 'warning',
  find: ({ questions }) => questions.filter(({ leaf }) => leaf.deprecated === true).map((question) => atAsk(question, `"${question.pattern}" is still asked, though the schema marks it as deprecated.`, 'Ask what replaces it, or take "deprecated" out.')),
};

export const emptyReadOnly: Rule = {
  code: 'GF169',
  severity: 'warning',
  find: ({ questions, places, model }) => {
    const sources = model.sources.flatMap(({ fields }) => fields.map(({ to }) => to));
    const isFilled = ({ leaf, pattern }: AskedQuestion): boolean =>
      leaf.given !== undefined || leaf.byDefault !== undefined || model.asks[pattern]?.calculate !== undefined || sources.some((to) => liesIn(pattern, to));
    // A group or a list of which nothing is filled is one mistake.
    const wholes = places.filter(({ sort, place, pattern }) => sort !== 'question' && place.readOnly && !questions.some((question) => liesIn(question.pattern, pattern) && isFilled(question)));
    const outermost = wholes.filter(({ pattern }) => !wholes.some((other) => other.pattern !== pattern && liesIn(pattern, other.pattern)));
    const single = questions.filter((question) => question.leaf.readOnly === true && !isFilled(question) && !outermost.some(({ pattern }) => liesIn(question.pattern, pattern)));
    return [...outermost, ...single].map((place) =>
      atAsk(place, `"${place.pattern}" is read-only, and nothing fills it: no calculation, no source, no default.`, 'Let a source or a calculation fill it, or take "readOnly" out.'),
    );
  },
};

export const tickedBeforehand: Rule = {
  code: 'GF170',
  severity: 'error',
  find: ({ questions }) =>
    questions.filter(({ kind, schema }) => kind === 'confirm' && schema.default === true).map((question) => ({
      file: SCHEMA_FILE,
      pointer: keywordPointer(question, 'default'),
      about: question.pattern,
      message: `"${question.pattern}" is ticked before anybody has read it: that declares nothing.`,
      remedy: 'Take "default" out: a declaration or a consent is an act (GDPR, recital 32).',
    })),
};

export function lastName({ pattern }: Pick<AskedQuestion, 'pattern'>): string {
  const last = stepsOf(pattern).findLast((step) => 'name' in step);
  return last !== undefined && 'name' in last ? last.name : (placesAlong(pattern).at(-1) ?? '');
}

export function atAsk({ ask, pattern }: Pick<AskedQuestion, 'ask' | 'pattern'>, message: string, remedy: string): Finding {
  return { file: 'procedure.json', pointer: ask.pointer, about: pattern, message, remedy };
}
