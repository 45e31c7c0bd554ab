// A real session of an example, brought to the moment that is to be seen by the same commands that a citizen's hands give.
import { memoryAddresses } from '../../src/adapters/memory-addresses.js';
import { memoryDrafts } from '../../src/adapters/memory-drafts.js';
import { memorySource } from '../../src/adapters/memory-source.js';
import { memorySubmission } from '../../src/adapters/memory-submission.js';
import { rawOf } from '../../src/fields/field-kinds.js';
import { answerOf } from '../../src/model/answer.js';
import { isJsonObject } from '../../src/model/json.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { knownAnswers } from '../../src/page/known-answers.js';
import type { AddressPort } from '../../src/ports/addresses.js';
import type { Environment } from '../../src/ports/environment.js';
import { wordsFrom } from '../../src/procedure/texts.js';
import type { LiveSession } from '../../src/session/live-session.js';
import { startSession } from '../../src/session/start-session.js';
import { INVENTED_ADDRESSES } from '../addresses/address-register.js';
import { exampleProcedure, givenIn, isBefore, isBlockExample, isComposedExample, isOfRow, membersOf, partPath } from './example-procedure.js';
import type { AnyExample } from './example-procedure.js';
import { ORIGINAL } from './states.js';
import type { Moment } from './states.js';

export interface Around {
  readonly language: string;
  readonly environment: Environment;
  readonly onFailure: (error: unknown) => void;
  /** On one page with other forms. */
  readonly amongOthers?: boolean;
  /** Left out: one in memory, which answers at once. */
  readonly addresses?: AddressPort;
}

export async function exampleSession(example: AnyExample, moment: Moment, { language, environment, onFailure, amongOthers = false, addresses = memoryAddresses(INVENTED_ADDRESSES) }: Around): Promise<LiveSession> {
  const { model, texts } = await exampleProcedure(example, moment, amongOthers);
  const value = isBlockExample(example) ? null : example.value;
  const record = { prefilled: value, contested: value };
  const retrievedAt = '2026-03-02T09:00:00Z';
  const session = await startSession({
    model,
    language,
    draftId: `gallery-${example.name}-${moment}`,
    sends: 'nowhere',
    ports: { addresses, environment, drafts: memoryDrafts(), submission: memorySubmission(), sources: { gallery: memorySource({ outcome: 'found', record, retrievedAt }) } },
    loadWords: async (wanted) => wordsFrom(Object.values({ [wanted]: texts[wanted], ...texts }).filter((each) => each !== undefined)),
    answers: await knownAnswers(model, knownIn(example, moment), onFailure),
    onFailure,
  });
  await (isBefore(moment) ? toQuestions(session, example) : toErrors(session, example));
  if (isOfRow(moment)) openRow(session, moment);
  return session;
}

function knownIn(example: AnyExample, moment: Moment): JsonObject {
  if (isBlockExample(example)) return isBefore(moment) ? example.answers : {};
  if (isBefore(moment)) return Object.fromEntries(KNOWN.filter((member) => member === ORIGINAL ? example.ask?.sameAs !== undefined : membersOf(example, moment).includes(member)).map((member) => [member, example.value]));
  return isComposedExample(example) ? Object.fromEntries(example.wrong.flatMap(({ known }, index) => (known === undefined ? [] : [[`wrong${index}`, known]]))) : {};
}
const KNOWN: readonly string[] = ['filled', 'readOnly', ORIGINAL];

async function toQuestions(session: LiveSession, example: AnyExample): Promise<void> {
  await until(session, 'start', () => session.dispatch({ do: 'continue' }));
  if (isBlockExample(example)) return until(session, 'step', () => undefined);
  if (givenIn(example).length === 0) return until(session, 'step', () => {
    toSummary(session);
    tick(session, example);
  });
  session.dispatch({ do: 'request-source' });
  await until(session, 'source', () => session.dispatch({ do: 'use-source' }), () => session.screen.sort === 'source' && session.screen.stage.at === 'preview');
  await until(session, 'step', () => {
    tick(session, example);
    for (const [path, value] of givenIn(example).includes('contested') ? eachIn(example, 'contested', example.other) : []) give(session, path, value);
  });
}

/** Where a list has pages for its rows, a step may begin with one of them. */
function toSummary(session: LiveSession): void {
  if (session.screen.sort === 'step' && session.screen.row !== undefined) session.dispatch({ do: 'back' });
}

function tick(session: LiveSession, example: AnyExample): void {
  if (!isBlockExample(example) && membersOf(example, 'asked').includes('ticked')) give(session, 'ticked#same', true);
}

/** Of the first row that is filled in, or of the first row after a Continue on its page that failed. */
function openRow(session: LiveSession, moment: Moment): void {
  session.dispatch({ do: 'open-row', row: isBefore(moment) ? 'filled[r1]' : 'missing[r1]' });
  if (!isBefore(moment)) session.dispatch({ do: 'continue' });
}

async function toErrors(session: LiveSession, example: AnyExample): Promise<void> {
  await until(session, 'start', () => session.dispatch({ do: 'continue' }));
  await until(session, 'step', () => {
    toSummary(session);
    for (const [index, { raw }] of isBlockExample(example) ? [] : example.wrong.entries()) {
      for (const [path, each] of eachIn(example, `wrong${index}`, raw)) session.dispatch({ do: 'answer', path, raw: each });
    }
    session.dispatch({ do: 'continue' });
  });
}

/** Of a group, each member by its path. */
function eachIn(example: AnyExample, member: string, whole: Json): readonly (readonly [path: string, value: Json])[] {
  return isComposedExample(example) && isJsonObject(whole) ? Object.entries(whole).map(([part, value]) => [partPath(member, part), value] as const) : [[member, whole]];
}

function give(session: LiveSession, path: string, value: Json): void {
  const question = session.question(path);
  if (question === undefined) throw new Error(`The example does not ask ${path}.`);
  session.dispatch({ do: 'answer', path, raw: rawOf(question, answerOf(value)) });
}

/** Acts as soon as this screen is there. */
function until(session: LiveSession, sort: string, act: () => void, isReady: () => boolean = () => true): Promise<void> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      if (session.screen.sort !== sort || !isReady()) return false;
      act();
      resolve();
      return true;
    };
    if (look()) return;
    const stop = session.subscribe(() => {
      if (look()) stop();
    });
  });
}
