// How single questions are asked. GF159: of a kind that cannot give what the schema wants. GF160: a date of birth without a
// limit. GF165: needed later, and never needed. GF168: asked though deprecated. GF169: read-only, and nothing fills it.
// GF170: a declaration ticked beforehand.
import { isJsonObject } from '../../model/json.js';
import type { Json } from '../../model/json.js';
import { liesIn, placesAlong, stepsOf } from '../../model/path.js';
import { keywordPointer } from '../asked-places.js';
import type { AskedQuestion } from '../asked-places.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { unfitness } from './unfit-kinds.js';
import type { Unfit } from './unfit.js';
import { SCHEMA_FILE, writtenSchemas } from '../written-schemas.js';

export const unfitKind: Rule = {
  code: 'GF159',
  severity: 'error',
  find: ({ questions }) => questions.flatMap((question) => {
    const unfit = unfitAsked(question);
    return unfit === undefined ? [] : [atAsk(question, `"${question.pattern}" is asked as "${String(question.ask.kind)}", ${unfit.why}.`, remedyOf(unfit))];
  }),
};

function remedyOf({ remedy }: Unfit): string {
  return remedy === undefined ? 'Leave "kind" out, name another one, or change the schema.' : `${remedy}, or leave "kind" out.`;
}

export function isUnfit(question: AskedQuestion): boolean {
  return unfitAsked(question) !== undefined;
}

function unfitAsked({ ask, pattern, schema }: AskedQuestion): Unfit | undefined {
  return ask.kind === undefined || ask.path !== pattern ? undefined : unfitness(ask.kind, schema);
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
