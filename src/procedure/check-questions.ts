// Whether everything asked exists, can be asked, and is asked once; and whether the sources fill what is asked.
// GF106 unknown path, GF107 no kind, GF108 asked twice, GF109 required but never asked, GF111 source, GF112 legal basis.
import type { ProcedureProblem } from '../model/error.js';
import type { Path } from '../model/path.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { isKind } from '../fields/field-kinds.js';
import { readSchema } from '../schema/schema-document.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import { askedQuestions } from './asked-questions.js';
import type { Ask } from './asked-questions.js';
import { inProcedure, problem, repeated } from './problem.js';
import { partsOf, placeAt } from './schema-places.js';
import type { DescribedPlace } from './schema-places.js';

export function checkQuestions(checked: CheckedProcedure): readonly ProcedureProblem[] {
  const asks = askedQuestions(checked.procedure);
  const schema = readSchema(checked.answers);
  return [...asks.flatMap((ask) => checkAsk(ask, schema)), ...askedTwice(asks), ...neverAsked(asks, schema), ...checkSources(asks, checked)];
}

function checkAsk(ask: Ask, schema: SchemaDocument): readonly ProcedureProblem[] {
  const at = inProcedure(ask.pointer);
  const place = placeAt(schema, ask.path);
  if (place === undefined) {
    return [problem('GF106', at, `"${ask.path}" is asked, but the answers' schema does not describe it.`, 'Correct the path or describe the answer in the schema.')];
  }
  if (ask.kind !== undefined && !isKind(ask.kind)) {
    return [problem('GF107', at, `"${ask.kind}" is no kind of question.`, 'Use a kind named in docs/kinds.md, or leave "kind" out.')];
  }
  const isQuestion = place.sort.sort === 'question';
  if (!isQuestion && (ask.kind !== undefined || ask.calculate !== undefined)) {
    return [problem('GF107', at, `"${ask.path}" holds several answers: it has no kind and cannot be calculated.`, 'Name one answer in it.')];
  }
  return [];
}

/** A part of something that the same step asks as a whole says more about that part. */
function askedTwice(asks: readonly Ask[]): readonly ProcedureProblem[] {
  const twice = repeated(asks, ({ path }) => path).map(({ entry, first }) => ({ entry, first }));
  const inside = asks.flatMap((entry) => {
    const first = asks.find((other) => other.step !== entry.step && isInside(other.path, entry.path));
    return first === undefined ? [] : [{ entry, first }];
  });
  return [...twice, ...inside].map(({ entry, first }) =>
    problem('GF108', inProcedure(entry.pointer), `"${first.path}" is asked in step "${first.step}" and again in step "${entry.step}".`, 'Ask each answer once.'),
  );
}

function isInside(path: Path, whole: Path): boolean {
  return path !== whole && (path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`));
}

function neverAsked(asks: readonly Ask[], schema: SchemaDocument): readonly ProcedureProblem[] {
  const root = placeAt(schema, '');
  return (root === undefined ? [] : requiredIn(schema, root, asks)).map((path) =>
    problem('GF109', inProcedure('/steps'), `The schema requires "${path}", but no step asks it.`, 'Ask it in a step, or do not require it.'),
  );
}

/** Required by every group on the way, and asked neither by itself nor with what it lies in, nor in parts. */
function requiredIn(schema: SchemaDocument, place: DescribedPlace, asks: readonly Ask[]): readonly Path[] {
  const isAsked = asks.some(({ path }) => path === place.pattern || isInside(place.pattern, path));
  if (isAsked || place.sort.sort === 'map') return [];
  const hasPartsAsked = place.pattern === '' || asks.some(({ path }) => isInside(path, place.pattern));
  if (!hasPartsAsked || place.sort.sort === 'list') return hasPartsAsked ? [] : [place.pattern];
  const alwaysRequired = place.shape.alternatives.length === 0 ? place.shape.required : new Set<string>();
  const names = new Map([...place.shape.members.keys()].map((name, index) => [index, name]));
  return partsOf(schema, place).flatMap((part, index) => (alwaysRequired.has(names.get(index) ?? '') ? requiredIn(schema, part, asks) : []));
}

function checkSources(asks: readonly Ask[], { procedure }: CheckedProcedure): readonly ProcedureProblem[] {
  const isAsked = (to: Path) => asks.some(({ path }) => path === to || isInside(to, path));
  const bases = new Set((procedure.legalBasis ?? []).map(({ id }) => id));
  return (procedure.sources ?? []).flatMap((source, index) => {
    const unknown = source.fields.flatMap(({ to }, field) =>
      isAsked(to)
        ? []
        : [problem('GF111', inProcedure(`/sources/${index}/fields/${field}/to`), `The source "${source.id}" would fetch "${to}", which is not asked.`, 'Fetch only what a question asks (minimisation).')],
    );
    const basis = bases.has(source.legalBasis)
      ? []
      : [problem('GF112', inProcedure(`/sources/${index}/legalBasis`), `The source "${source.id}" names the legal basis "${source.legalBasis}", which is not declared.`, 'Add it to "legalBasis".')];
    return [...unknown, ...basis];
  });
}
