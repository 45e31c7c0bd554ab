// A checked procedure becomes the frozen form model. Never checks: what reaches this is trusted.
import { GovFormError } from '../model/error.js';
import type { FormModel } from '../model/form-model.js';
import type { JsonSchema } from '../model/json.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { withAmounts } from './amounts.js';
import { assembleModel } from './assemble-model.js';
import type { Compile } from './assemble-model.js';
import { withDateLimits } from './date-limits.js';
import { compileExpression, expressionTypesOf } from './compile-expression.js';
import { rowTypeOf } from './type-at-pattern.js';

/**
 * @param sha256 hex digest of a text's UTF-8 bytes; the platform's own (WebCrypto, node:crypto)
 * @throws {GovFormError} GF110 when the procedure was changed after it was checked
 */
export async function compileProcedure(checked: CheckedProcedure, sha256: (text: string) => Promise<string>): Promise<FormModel> {
  const model = await assembleModel(checked, sha256, expressionCompiler(checked.answers));
  const asks = withDateLimits({ ...model, asks: withAmounts(model) });
  return Object.freeze({ ...model, asks: Object.freeze(asks) });
}

function expressionCompiler(answers: JsonSchema): Compile {
  const types = expressionTypesOf(answers);
  return (text, pattern, expects) => {
    const self = rowTypeOf(types, pattern);
    const result = compileExpression(text, types, { expects, ...(self === undefined ? {} : { self }) });
    if ('problem' in result) throw new GovFormError('GF110', result.problem.message, result.problem.remedy);
    return result.expression;
  };
}
