// The procedure that a schema makes by itself: its own words, a split into steps, nothing sent anywhere unless the page
// says where. What cannot be read is left out and named; nothing in a schema stops the form.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import { memberPath } from '../model/path.js';
import { atOnce } from '../model/slices.js';
import type { Sliced } from '../model/slices.js';
import type { Json } from '../model/json.js';
import { PROCEDURE_FORMAT, TEXTS_FORMAT } from '../model/procedure.js';
import type { CheckedProcedure, PartialTexts } from '../model/procedure.js';
import type { Language } from '../model/text.js';
import { readSchema } from '../schema/schema-document.js';
import { emptiness, noSchema } from './asks-nothing.js';
import { checkAnswersInSlices } from './check-answers-schema.js';
import { readableName } from './readable-name.js';
import { stepsInSlices } from './steps-for-schema.js';
import { withoutEndless } from './without-endless.js';

export interface SchemaProcedure {
  readonly checked: CheckedProcedure;
  /** The schema's own words, in no known language. */
  readonly texts: PartialTexts;
  readonly problems: readonly ProcedureProblem[];
}

/** The interface speaks these; the questions speak as the schema does. */
const LANGUAGES: readonly Language[] = ['fr', 'de', 'lb', 'en'];

/** @param fileName what the form is called where the schema has no title: the last part of its address */
export function procedureForSchema(found: Json, fileName: string): SchemaProcedure {
  return atOnce(procedureInSlices(found, fileName));
}

export function* procedureInSlices(found: Json, fileName: string): Sliced<SchemaProcedure> {
  const name = fileName.replace(/(\.schema)?\.json$/, '');
  const readable = yield* checkAnswersInSlices(isJsonObject(found) ? found : { title: readableName(memberPath('', name)), type: 'object' });
  const schema = withoutEndless(readable.schema, readable.endless);
  const problems = [...readable.problems, ...readable.unfillable, ...(isJsonObject(found) ? emptiness(readable) : [noSchema(found)])];
  yield;
  const title = isJsonObject(schema) && typeof schema.title === 'string' ? schema.title : readableName(memberPath('', name));
  const steps = yield* stepsInSlices(readSchema(schema), title);
  const description = isJsonObject(schema) && typeof schema.description === 'string' ? [schema.description] : [];
  return {
    checked: {
      procedure: {
        format: PROCEDURE_FORMAT,
        id: idFrom(name),
        version: '0.0.0',
        languages: LANGUAGES,
        answers: '',
        texts: {},
        draftDays: 7,
        steps: steps.map(({ id, ask }) => ({ id, ask })),
      },
      answers: schema,
      texts: {},
    },
    texts: {
      format: TEXTS_FORMAT,
      language: '',
      procedure: { title, introduction: description },
      steps: Object.fromEntries(steps.flatMap(({ id, title: heading }) => (heading === undefined ? [] : [[id, { title: heading }]]))),
    },
    problems,
  };
}

/** `21-686C.schema.json` becomes `schema-21-686c`. */
function idFrom(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['form'];
  return `schema-${words.join('-')}`.slice(0, 80);
}
