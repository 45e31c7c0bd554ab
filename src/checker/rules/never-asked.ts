// GF704: an answer that the schema describes and no step asks. What must always be there is an error (GF109).
import { isJsonObject } from '../../model/json.js';
import { askedQuestions } from '../../procedure/asked-questions.js';
import { asksAsMeant } from '../../procedure/check-questions.js';
import { neverAsked } from '../../procedure/never-asked.js';
import type { Unasked } from '../../procedure/never-asked.js';
import { schemaPointerOf } from '../asked-places.js';
import type { Finding, Rule } from '../rule.js';
import { SCHEMA_FILE } from '../written-schemas.js';

export const neverAskedAnswer: Rule = {
  code: 'GF704',
  severity: 'warning',
  find: ({ procedure, document }) => {
    const asks = asksAsMeant(askedQuestions(procedure), document);
    if (asks.length === 0) return [];
    return neverAsked(document, asks).filter((unasked) => unasked.required !== 'always' && !isForOthers(unasked)).map((unasked) => ({
      file: SCHEMA_FILE,
      pointer: schemaPointerOf(document, unasked.place),
      about: unasked.place.pattern,
      ...saying(unasked),
    }));
  },
};

function saying({ place: { pattern }, required }: Unasked): Pick<Finding, 'message' | 'remedy'> {
  const accepted = `"accepted": [{ "code": "GF704", "paths": ["${pattern}"], "reason": "…" }]`;
  if (required === 'never') return { message: `The schema describes "${pattern}", and no step asks it.`, remedy: `Add "${pattern}" to the "ask" of a step, or take it out of the schema. Where somebody else fills it in, mark it "readOnly", or let the warning stand: ${accepted}.` };
  return { message: `No step asks "${pattern}", and what it lies in is not complete without it: who answers the rest can never send the form.`, remedy: `Add "${pattern}" to the "ask" of a step, or do not require it.` };
}

/** Nobody could answer it, or nobody should. */
function isForOthers({ place: { places, readOnly, shape: { merged } } }: Unasked): boolean {
  const isFixed = merged.const !== undefined || merged.type === 'null';
  return isFixed || readOnly || merged.deprecated === true || !places.some(({ schema }) => isJsonObject(schema) || schema === true);
}
