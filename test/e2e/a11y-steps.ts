// The steps of a procedure of the demonstration, each brought about with the answers of an example, as they are and with its own
// missing. Looks at nothing.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Json, JsonObject } from '../../src/model/json.js';
import { isJsonObject } from '../../src/model/json.js';
import { pointerTokens, toPointer } from '../../src/model/path.js';
import type { Path } from '../../src/model/path.js';
import type { ProcedureFile } from '../../src/model/procedure.js';
import { askedQuestions } from '../../src/procedure/asked-questions.js';
import { FORMS } from '../procedure-files.js';
import { drawn, SUMMARY } from './a11y-support.js';

/** The form anew with these answers, at the step that asks this; the step where it then is. */
export function openAt(page: Page, answers: Json, path: Path): Promise<string | undefined> {
  return page.evaluate(async ([given, at]) => {
    const form = Object.assign(document.querySelector('gov-form') ?? new HTMLElement(), { device: 'shared' });
    const ready = new Promise((resolve) => form.addEventListener('gov-form-ready', resolve, { once: true }));
    Reflect.set(form, 'answers', JSON.parse(given));
    await ready;
    const arrived = new Promise<Event>((resolve) => form.addEventListener('gov-form-step', resolve, { once: true }));
    Reflect.apply(Reflect.get(form, 'goTo'), form, [at]);
    const event = await Promise.race([arrived, new Promise<undefined>((resolve) => setTimeout(resolve, 1000))]);
    return event instanceof CustomEvent ? String(event.detail.step) : undefined;
  }, [JSON.stringify(answers), path] as const);
}

/** Whether the step has said what is missing; otherwise it is past. */
export async function failedContinue(page: Page): Promise<boolean> {
  await page.evaluate(() => Reflect.apply(Reflect.get(document.querySelector('gov-form') ?? {}, 'continue'), document.querySelector('gov-form'), []));
  await drawn(page);
  return (await page.locator(SUMMARY).count()) > 0;
}

export interface Step {
  readonly id: string;
  readonly asks: readonly Path[];
}

export function stepsOf(procedure: ProcedureFile): readonly Step[] {
  const asks = askedQuestions(procedure);
  return procedure.steps.map(({ id }) => ({ id, asks: asks.filter(({ step, calculate }) => step === id && calculate === undefined).map(({ path }) => path) })).filter(({ asks: some }) => some.length > 0);
}

export function examplesOf(procedure: string): readonly JsonObject[] {
  const folder = new URL(`${procedure}/examples/`, FORMS);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted((one, other) => Number(other === 'largest.json') - Number(one === 'largest.json'));
  return names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).answers);
}

/** Without what the step asks. */
export function without(answers: JsonObject, { asks }: Step): JsonObject {
  const copy: JsonObject = structuredClone(answers);
  for (const path of asks) {
    const tokens = pointerTokens(toPointer(path));
    const last = tokens.at(-1) ?? '';
    const around = tokens.slice(0, -1).reduce<Json | undefined>((place, token) => (isJsonObject(place) ? place[token] : undefined), copy);
    if (isJsonObject(around)) Reflect.deleteProperty(around, last);
  }
  return copy;
}
