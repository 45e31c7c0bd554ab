// Whether everything asked exists, can be asked, and is asked once; and whether the sources fill what is asked.
// GF106 unknown path, GF107 no kind, GF108 asked twice, GF109 required but never asked, GF111 source, GF112 legal basis.
import type { ProcedureProblem } from '../model/error.js';
import { placesAlong, rowsPatternOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { isKind } from '../fields/field-kinds.js';
import { rolesMissing } from '../fields/composed/composed-roles.js';
import { isComposed } from '../fields/parts/parts.js';
import type { ComposedName } from '../fields/parts/parts.js';
import { readSchema } from '../schema/schema-document.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import { askedQuestions } from './asked-questions.js';
import type { Ask } from './asked-questions.js';
import { rolesAt } from './composed-asks.js';
import { kindMeant } from './kind-meant.js';
import { nearestName, suggesting } from './nearest-name.js';
import { inProcedure, problem, repeated } from './problem.js';
import { askedPlaces, isAsked, neverAsked } from './never-asked.js';
import type { AskedPlaces } from './never-asked.js';
import { patternsOf, placeAt } from './schema-places.js';
import type { DescribedPlace } from './schema-places.js';
import { kindOfSeveral } from './several-answers.js';

export function checkQuestions(checked: CheckedProcedure): readonly ProcedureProblem[] {
  const asks = askedQuestions(checked.procedure);
  const schema = readSchema(checked.answers);
  const meant = asksAsMeant(asks, schema);
  return [...asks.flatMap((ask) => checkAsk(ask, schema)), ...askedTwice(asks), ...requiredInVain(meant, schema), ...checkSources(meant, checked, schema)];
}

/** With the path that was meant where one is a slip: of that (GF106) nothing else follows. */
export function asksAsMeant(asks: readonly Ask[], schema: SchemaDocument): readonly Ask[] {
  return asks.map((ask) => {
    const meant = placeAt(schema, ask.path) === undefined ? nearestName(ask.path, patternsOf(schema)) : undefined;
    return meant === undefined ? ask : { ...ask, path: meant };
  });
}

function checkAsk(ask: Ask, schema: SchemaDocument): readonly ProcedureProblem[] {
  const at = inProcedure(ask.pointer);
  const place = placeAt(schema, ask.path);
  if (place === undefined) {
    return [problem('GF106', at, `"${ask.path}" is asked, but the answers' schema does not describe it.`, suggesting(ask.path, patternsOf(schema), 'Correct the path or describe the answer in the schema.'))];
  }
  const composed = ask.kind !== undefined && isComposed(ask.kind) ? ask.kind : undefined;
  if (ask.kind !== undefined && composed === undefined && !isKind(ask.kind)) {
    return [problem('GF107', at, `"${ask.kind}" is no kind of question.`, remedyForKind(ask.kind))];
  }
  const isQuestion = place.sort.sort === 'question';
  if (composed !== undefined && ask.calculate === undefined && ask.needed !== 'later') return checkComposed(ask, composed, place, schema);
  if (!isQuestion && ask.kind !== undefined && isKind(ask.kind) && ask.calculate === undefined && ask.needed !== 'later') {
    const { message, remedy } = kindOfSeveral(ask.kind, place, schema);
    return [problem('GF107', at, message, remedy)];
  }
  if (!isQuestion && (ask.kind !== undefined || ask.calculate !== undefined || ask.needed === 'later')) {
    return [problem('GF107', at, `"${ask.path}" holds several answers: it has no kind, cannot be calculated, and is not needed later as a whole.`, 'Name one answer in it.')];
  }
  return [];
}

/** A composed kind asks a group in which there is a member for everything that it needs. */
function checkComposed({ path, pointer }: Ask, kind: ComposedName, place: DescribedPlace, schema: SchemaDocument): readonly ProcedureProblem[] {
  const missing = place.sort.sort === 'group' ? rolesMissing(kind, rolesAt(kind, place, schema)) : undefined;
  if (missing?.length === 0) return [];
  const why = missing === undefined ? 'which is no group of answers' : `in which nothing is the ${missing.join(' or the ')}`;
  return [problem('GF107', inProcedure(pointer), `"${path}" is asked as "${kind}", ${why}.`, `Describe an object with what docs/kinds.md says of "${kind}", or leave "kind" out.`)];
}

function remedyForKind(written: string): string {
  const meant = kindMeant(written);
  return `${meant === undefined ? '' : `Did you mean "${meant}"? `}Use a kind named in docs/kinds.md, or leave "kind" out: it then follows from the schema.`;
}

/** A part of something that the same step asks as a whole says more about that part. */
function askedTwice(asks: readonly Ask[]): readonly ProcedureProblem[] {
  const twice = repeated(asks, ({ path }) => path).map(({ entry, first }) => ({ entry, first }));
  const holders = new Map(asks.map((ask) => [ask.path, ask]));
  const inside = asks.flatMap((first) => {
    const entry = placesAlong(first.path).slice(0, -1).map((place) => holders.get(place)).find((holder) => holder !== undefined && holder.step !== first.step);
    return entry === undefined ? [] : [{ entry, first }];
  });
  const onceEach = new Map(inside.map((found) => [found.entry.path, found]));
  return [...twice, ...onceEach.values()].map(({ entry, first }) =>
    problem('GF108', inProcedure(entry.pointer), `"${first.path}" is asked in step "${first.step}" and again in step "${entry.step}".`, 'Ask each answer once.'),
  );
}

function requiredInVain(asks: readonly Ask[], schema: SchemaDocument): readonly ProcedureProblem[] {
  return neverAsked(schema, asks).filter(({ required }) => required === 'always').map(({ place: { pattern } }) =>
    problem('GF109', inProcedure('/steps'), `The schema requires "${pattern}", but no step asks it.`, `Add "${pattern}" to the "ask" of a step, or take it out of "required" in the schema.`),
  );
}

function checkSources(asks: readonly Ask[], { procedure }: CheckedProcedure, schema: SchemaDocument): readonly ProcedureProblem[] {
  const asked = askedPlaces(asks);
  const bases = (procedure.legalBasis ?? []).map(({ id }) => id);
  const kept = procedure.retention?.legalBasis;
  const fetched = (procedure.sources ?? []).flatMap((source, index) => {
    const unknown = source.fields.flatMap(({ to }, field) =>
      unfetchable(to, asked, schema).map(([why, remedy]) => problem('GF111', inProcedure(`/sources/${index}/fields/${field}/to`), `The source "${source.id}" would fetch "${to}", ${why}.`, remedy)),
    );
    return [...unknown, ...undeclared(source.legalBasis, bases, { at: `/sources/${index}/legalBasis`, who: `The source "${source.id}"` })];
  });
  return [...fetched, ...(kept === undefined ? [] : undeclared(kept, bases, { at: '/retention/legalBasis', who: 'The retention' }))];
}

function undeclared(id: string, bases: readonly string[], { at, who }: { readonly at: string; readonly who: string }): readonly ProcedureProblem[] {
  return bases.includes(id) ? [] : [problem('GF112', inProcedure(at), `${who} names the legal basis "${id}", which is not declared.`, suggesting(id, bases, 'Add it to "legalBasis".'))];
}

/** Why, and what to do; nothing where a register can fill it. */
function unfetchable(to: Path, asked: AskedPlaces, schema: SchemaDocument): readonly (readonly [why: string, remedy: string])[] {
  if (!isAsked(asked, to)) return [['which is not asked', suggesting(to, patternsOf(schema).filter((each) => isAsked(asked, each)), 'Fetch only what a question asks (minimisation).')]];
  const place = placeAt(schema, to);
  // What no schema describes is GF106 where it is asked.
  if (place === undefined) return [];
  if (rowsPatternOf(to) !== undefined) return [['which stands in rows', 'Fetch an answer that is given once.']];
  return place.sort.sort === 'question' ? [] : [['which holds several answers', 'Name each answer in it by itself.']];
}
