// Puts the frozen form model together from a checked procedure; how an expression is compiled is handed in, so that a form
// without one needs no parser. Never checks: what reaches this is trusted.
import canonicalize from 'canonicalize';
import type { Expression } from '../model/expression.js';
import { MODEL_FORMAT } from '../model/form-model.js';
import type { AskModel, FormModel, NoticeModel, RuleModel, SourceModel, StepModel } from '../model/form-model.js';
import type { Path } from '../model/path.js';
import type { CheckedProcedure, RuleFile, SourceFile } from '../model/procedure.js';
import { askedQuestions, placedNotices } from './asked-questions.js';
import type { Ask } from './asked-questions.js';
import { withMembers } from './composed-asks.js';
import type { ComposedAsk } from './composed-asks.js';
import { incompleteLanguages } from './missing-texts.js';
import { defaultWorkflow, stepsInOrder } from './default-workflow.js';
import { taskListModel } from './task-list.js';

/** @param pattern where the expression stands: in a repeat it sees its row */
export type Compile = (text: string, pattern: Path, expects: 'boolean' | 'any') => Expression;

/** @param sha256 hex digest of a text's UTF-8 bytes; the platform's own (WebCrypto, node:crypto) */
export async function assembleModel(checked: CheckedProcedure, sha256: (text: string) => Promise<string>, compile: Compile): Promise<FormModel> {
  const { procedure, answers } = checked;
  const workflow = procedure.workflow ?? defaultWorkflow(procedure);
  const asks = askedQuestions(procedure);
  const steps = stepsInOrder(workflow).flatMap((id) => stepModel(id, checked, { asks, compile }));
  const model: FormModel = {
    format: MODEL_FORMAT,
    id: procedure.id,
    version: procedure.version,
    digest: await sha256(canonicalize({ procedure, answers }) ?? ''),
    languages: procedure.languages,
    draftDays: procedure.draftDays,
    legalBasis: procedure.legalBasis ?? [],
    sources: (procedure.sources ?? []).map(sourceModel),
    steps,
    asks: Object.fromEntries(withMembers(asks, answers).flatMap((ask) => askModel(ask, compile))),
    schema: answers,
    rules: (procedure.rules ?? []).map((rule) => ruleModel(rule, compile)),
    workflow,
    ...(procedure.taskList === undefined ? {} : { tasks: taskListModel(procedure.taskList, steps) }),
    texts: procedure.texts,
    incompleteTexts: incompleteLanguages(checked),
  };
  return deepFreeze(model);
}

/** Only what says more than that a path is asked. */
function askModel({ path, kind, roles, when, calculate, needed, sameAs, rows, autocomplete }: ComposedAsk, compile: Compile): readonly (readonly [Path, AskModel])[] {
  const model: AskModel = {
    ...(kind === undefined ? {} : { kind }),
    ...(roles === undefined ? {} : { roles }),
    ...(when === undefined ? {} : { when: compile(when, path, 'boolean') }),
    ...(calculate === undefined ? {} : { calculate: compile(calculate, path, 'any') }),
    ...(needed === 'later' ? { later: true } : {}),
    ...(sameAs === undefined ? {} : { sameAs }),
    ...(rows === 'pages' ? { rows } : {}),
    ...(autocomplete === undefined ? {} : { autocomplete }),
  };
  return Object.keys(model).length === 0 ? [] : [[path, model]];
}

function ruleModel({ id, check, on, severity = 'error' }: RuleFile, compile: Compile): RuleModel {
  return { id, check: compile(check, on[0] ?? '', 'boolean'), on, ...(severity === 'error' ? {} : { severity }) };
}

function stepModel(id: string, { procedure }: CheckedProcedure, { asks, compile }: { readonly asks: readonly Ask[]; readonly compile: Compile }): readonly StepModel[] {
  const step = procedure.steps.find((each) => each.id === id);
  if (step === undefined) return [];
  const ask = asks.filter((each) => each.step === id).map(({ path }) => path);
  const notices = placedNotices(procedure).filter((notice) => notice.step === id).map(({ notice, sort = 'information', when, after }): NoticeModel => ({
    id: notice, sort, after, ...(when === undefined ? {} : { when: compile(when, '', 'boolean') }),
  }));
  return [{ id, ask, ...(step.when === undefined ? {} : { when: compile(step.when, '', 'boolean') }), ...(notices.length === 0 ? {} : { notices }) }];
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
