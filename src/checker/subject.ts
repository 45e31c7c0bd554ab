// What the rules look at: the checked procedure, its model, its schema as places, all that it asks, its expressions and its
// examples, each made once for all rules. Judges nothing.
import type { FormModel } from '../model/form-model.js';
import type { CheckedProcedure, PartialTexts } from '../model/procedure.js';
import type { Language } from '../model/text.js';
import { readSchema } from '../schema/schema-document.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import { askedPlacesOf } from './asked-places.js';
import type { AskedPlace, AskedQuestion } from './asked-places.js';
import { readExamples } from './examples.js';
import type { Example } from './examples.js';
import { placedExpressions } from './placed-expressions.js';
import type { PlacedExpression } from './placed-expressions.js';

export interface Subject extends CheckedProcedure {
  readonly model: FormModel;
  readonly document: SchemaDocument;
  /** Everything that is ever asked, in asking order: groups, lists and questions, in whichever branch. */
  readonly places: readonly AskedPlace[];
  /** The questions among them. */
  readonly questions: readonly AskedQuestion[];
  readonly expressions: readonly PlacedExpression[];
  readonly languages: readonly Language[];
  /** The texts of the first language, which stand in for what others lack. */
  readonly firstTexts: PartialTexts;
  readonly examples: readonly Example[];
  /** Files in texts/ that the procedure does not name. */
  readonly unnamedTexts: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface SubjectParts {
  readonly checked: CheckedProcedure;
  readonly model: FormModel;
  readonly examples: Readonly<Record<string, unknown>>;
  readonly today: string;
  readonly unnamedTexts?: readonly string[];
}

export function subjectOf({ checked, model, examples, today, unnamedTexts = [] }: SubjectParts): Subject {
  const document = readSchema(checked.answers);
  const places = askedPlacesOf({ procedure: checked.procedure, model, document });
  const { languages } = checked.procedure;
  return {
    ...checked,
    model,
    document,
    places,
    questions: places.filter((place) => place.sort === 'question'),
    expressions: placedExpressions(checked.procedure, model),
    languages,
    firstTexts: firstOf(checked),
    examples: readExamples(examples),
    unnamedTexts,
    today,
  };
}

function firstOf({ procedure, texts }: CheckedProcedure): PartialTexts {
  const [first = ''] = procedure.languages;
  return texts[first] ?? { format: 'gov-form/texts/1', language: first };
}
