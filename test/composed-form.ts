// A form of one group that a composed kind asks, and one step: for tests of such kinds.
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { manualEnvironment, memoryDrafts, memorySubmission } from '../src/adapters/index.js';
import { checkProcedure, compileProcedure, fromDocument, startSession, wordsFrom } from '../src/engine.js';
import type { FormModel, Json, JsonObject, LiveSession } from '../src/engine.js';
import type { AskFile } from '../src/model/procedure.js';

export interface ComposedForm {
  readonly schema: JsonObject;
  /** Everything that is asked; the group is `whole`. */
  readonly ask: readonly AskFile[];
}

const sha256 = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));

function checkedForm({ schema, ask }: ComposedForm): ReturnType<typeof checkProcedure> {
  const procedure = {
    format: 'gov-form/procedure/1', id: 'composed', version: '1.0.0', languages: ['en'], answers: 'answers.schema.json', texts: { en: 'texts/en.json' }, draftDays: 7, steps: [{ id: 'only', ask }],
  };
  const texts = { title: 'Composed', introduction: ['Composed'], authority: 'Test', nextSteps: ['Wait'] };
  const en = { format: 'gov-form/texts/1', language: 'en', procedure: texts, steps: { only: { title: 'Only' } }, questions: { whole: { label: 'The whole' } } };
  return checkProcedure({ procedure, answers: { type: 'object', properties: { whole: schema }, required: ['whole'], additionalProperties: false }, texts: { en } });
}

/** `GF107` and the like. */
export function problemsOf(form: ComposedForm): readonly string[] {
  return checkedForm(form).problems.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${message}`);
}

export async function composedModel(form: ComposedForm): Promise<FormModel> {
  const { checked, problems } = checkedForm(form);
  return checked === undefined ? expect.fail(JSON.stringify(problems)) : compileProcedure(checked, sha256);
}

/** At the only step. @param document what is answered already */
export async function openComposed(form: ComposedForm, document?: JsonObject): Promise<LiveSession> {
  const { checked, problems } = checkedForm(form);
  if (checked === undefined) return expect.fail(JSON.stringify(problems));
  const model = await compileProcedure(checked, sha256);
  const session = await startSession({
    model, language: 'en', draftId: 'composed', device: 'shared',
    ports: { environment: manualEnvironment(), drafts: memoryDrafts(), submission: memorySubmission(), sources: {} },
    loadWords: async () => wordsFrom([checked.texts.en ?? { format: 'gov-form/texts/1', language: 'en' }]),
    onFailure: (error) => expect.fail(String(error)),
    ...(document === undefined ? {} : { answers: fromDocument(model, document) }),
  });
  if (session.screen.sort === 'start') session.dispatch({ do: 'continue' });
  return session;
}

export function give(session: LiveSession, answers: Readonly<Record<string, Json>>): void {
  for (const [name, raw] of Object.entries(answers)) session.dispatch({ do: 'answer', path: name, raw });
}

/** `whole.until date-range.order`, as they stand on the screen. */
export function issuesOn({ screen }: LiveSession): readonly string[] {
  return screen.sort === 'step' || screen.sort === 'review' ? screen.issues.map(({ issue }) => `${issue.path} ${issue.code}`) : [];
}
