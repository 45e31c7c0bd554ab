// Whether everything asked exists, can be asked, and is asked once; and whether the sources fill what is asked.
// GF106 unknown path, GF107 no kind, GF108 asked twice, GF109 required but never asked, GF111 source, GF112 legal basis.
import type { ProcedureProblem } from '../model/error.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { isKind } from '../fields/field-kinds.js';
import { leafPathsOf, requirednessAt, schemaAt } from './answer-schema.js';
import { askedQuestions } from './asked-questions.js';
import type { Ask } from './asked-questions.js';
import { kindOfAsk } from './compile-procedure.js';
import { inProcedure, problem, repeated } from './problem.js';

export function checkQuestions(checked: CheckedProcedure): readonly ProcedureProblem[] {
  const asks = askedQuestions(checked.procedure);
  return [...asks.flatMap((ask) => checkAsk(ask, checked)), ...askedTwice(asks), ...neverAsked(asks, checked), ...checkSources(asks, checked)];
}

function checkAsk(ask: Ask, { answers }: CheckedProcedure): readonly ProcedureProblem[] {
  const at = inProcedure(ask.pointer);
  const schema = schemaAt(answers, ask.path);
  if (schema === undefined) {
    return [problem('GF106', at, `"${ask.path}" is asked, but the answers' schema does not describe it.`, 'Correct the path or describe the answer in the schema.')];
  }
  if (ask.kind !== undefined && !isKind(ask.kind)) {
    return [problem('GF107', at, `"${ask.kind}" is no kind of question.`, 'Use a kind named in docs/kinds.md, or leave "kind" out.')];
  }
  if (kindOfAsk(ask, schema) === undefined) {
    return [problem('GF107', at, `No kind of question can ask "${ask.path}" as the schema describes it.`, 'Give it a "type" and, for a list of choices, an "enum"; or ask its parts.')];
  }
  return [];
}

function askedTwice(asks: readonly Ask[]): readonly ProcedureProblem[] {
  return repeated(asks, ({ path }) => path).map(({ entry, first }) =>
    problem('GF108', inProcedure(entry.pointer), `"${entry.path}" is asked in step "${first.step}" and again in step "${entry.step}".`, 'Ask each answer once.'),
  );
}

function neverAsked(asks: readonly Ask[], { answers }: CheckedProcedure): readonly ProcedureProblem[] {
  const asked = new Set(asks.map(({ path }) => path));
  return leafPathsOf(answers)
    .filter((path) => requirednessAt(answers, path) === 'always' && ![...asked].some((each) => path === each || path.startsWith(`${each}.`)))
    .map((path) => problem('GF109', inProcedure('/steps'), `The schema requires "${path}", but no step asks it.`, 'Ask it in a step, or do not require it.'));
}

function checkSources(asks: readonly Ask[], { procedure }: CheckedProcedure): readonly ProcedureProblem[] {
  const asked = new Set(asks.map(({ path }) => path));
  const bases = new Set((procedure.legalBasis ?? []).map(({ id }) => id));
  return (procedure.sources ?? []).flatMap((source, index) => {
    const unknown = source.fields.flatMap(({ to }, field) =>
      asked.has(to)
        ? []
        : [problem('GF111', inProcedure(`/sources/${index}/fields/${field}/to`), `The source "${source.id}" would fetch "${to}", which is not asked.`, 'Fetch only what a question asks (minimisation).')],
    );
    const basis = bases.has(source.legalBasis)
      ? []
      : [problem('GF112', inProcedure(`/sources/${index}/legalBasis`), `The source "${source.id}" names the legal basis "${source.legalBasis}", which is not declared.`, 'Add it to "legalBasis".')];
    return [...unknown, ...basis];
  });
}
