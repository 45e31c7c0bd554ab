// A checked procedure becomes the frozen form model. Never checks: what reaches this is trusted.
import canonicalize from 'canonicalize';
import { fieldKinds, isKind, kindForSchema, optionsFor } from '../fields/field-kinds.js';
import type { Kind } from '../fields/field-kinds.js';
import { GovFormError } from '../model/error.js';
import type { Expression } from '../model/expression.js';
import { MODEL_FORMAT } from '../model/form-model.js';
import type { FormModel, QuestionModel, SourceModel, StepModel } from '../model/form-model.js';
import type { JsonObject, JsonSchema } from '../model/json.js';
import type { CheckedProcedure, SourceFile } from '../model/procedure.js';
import { requirednessAt, schemaAt } from './answer-schema.js';
import { askedQuestions } from './asked-questions.js';
import type { Ask } from './asked-questions.js';
import { compileExpression, expressionTypesOf } from './compile-expression.js';
import { incompleteLanguages } from './check-texts.js';
import { defaultWorkflow, stepsInOrder } from './default-workflow.js';

/**
 * @param sha256 hex digest of a text's UTF-8 bytes; the platform's own (WebCrypto, node:crypto)
 * @throws {GovFormError} GF110 when the procedure was changed after it was checked
 */
export async function compileProcedure(checked: CheckedProcedure, sha256: (text: string) => Promise<string>): Promise<FormModel> {
  const { procedure, answers } = checked;
  const workflow = procedure.workflow ?? defaultWorkflow(procedure);
  const compile = expressionCompiler(answers);
  const questions = askedQuestions(procedure).map((ask) => questionModel(ask, answers, compile));
  const model: FormModel = {
    format: MODEL_FORMAT,
    id: procedure.id,
    version: procedure.version,
    digest: await sha256(canonicalize({ procedure, answers }) ?? ''),
    languages: procedure.languages,
    draftDays: procedure.draftDays,
    legalBasis: procedure.legalBasis ?? [],
    sources: (procedure.sources ?? []).map(sourceModel),
    steps: stepsInOrder(workflow).flatMap((id) => stepModel(id, checked, questions, compile)),
    questions,
    rules: (procedure.rules ?? []).map(({ id, check, on }) => ({ id, check: compile(check), on })),
    workflow,
    texts: procedure.texts,
    incompleteTexts: incompleteLanguages(checked),
  };
  return deepFreeze(model);
}

type Compile = (text: string) => Expression;

function expressionCompiler(answers: JsonSchema): Compile {
  const types = expressionTypesOf(answers);
  return (text) => {
    const result = compileExpression(text, types, { expects: 'boolean' });
    if ('problem' in result) throw new GovFormError('GF110', result.problem.message, result.problem.remedy);
    return result.expression;
  };
}

function questionModel(ask: Ask, answers: JsonSchema, compile: Compile): QuestionModel {
  const schema = schemaAt(answers, ask.path) ?? {};
  const kind = kindOfAsk(ask, schema);
  if (kind === undefined) throw new GovFormError('GF110', `"${ask.path}" has no kind of question`, 'Check the procedure before compiling it.');
  return {
    path: ask.path,
    step: ask.step,
    kind,
    options: optionsFor(kind, schema),
    required: requirednessAt(answers, ask.path),
    ...(ask.when === undefined ? {} : { when: compile(ask.when) }),
    ...(ask.autocomplete === undefined ? {} : { autocomplete: ask.autocomplete }),
    ...stringMember(schema, 'title'),
    ...stringMember(schema, 'description'),
  };
}

/** The kind procedure.json names, else the one the schema asks for. */
export function kindOfAsk(ask: Pick<Ask, 'kind'>, schema: JsonObject): Kind | undefined {
  if (ask.kind === undefined) return kindForSchema(schema);
  return isKind(ask.kind) ? fieldKinds[ask.kind].kind : undefined;
}

function stringMember<Name extends string>(schema: JsonObject, name: Name): { readonly [N in Name]?: string } {
  const value = schema[name];
  return typeof value === 'string' ? ({ [name]: value } as { readonly [N in Name]: string }) : {};
}

function stepModel(id: string, { procedure }: CheckedProcedure, questions: readonly QuestionModel[], compile: Compile): readonly StepModel[] {
  const step = procedure.steps.find((each) => each.id === id);
  if (step === undefined) return [];
  const paths = questions.filter((question) => question.step === id).map(({ path }) => path);
  return [{ id, questions: paths, ...(step.when === undefined ? {} : { when: compile(step.when) }) }];
}

function sourceModel({ id, register, legalBasis, fields, slowAfterMs = 3000, timeoutMs = 15_000 }: SourceFile): SourceModel {
  return { id, register, legalBasis, fields, slowAfterMs, timeoutMs };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
