// Walks a form that is filled in, page by page, and looks at what a person would find: a control for each question, each
// with a name, no two alike in one group.
import { goOn, isAtReview, begin, settled } from './schema-person.js';
import type { SchemaPage } from './schema-site.js';

export interface Walked {
  readonly questions: number;
  /** What is wrong with the names. */
  readonly faults: readonly string[];
}

export async function walk(form: SchemaPage): Promise<Walked> {
  await begin(form);
  let questions = 0;
  const faults: string[] = [];
  while (!(await isAtReview(form))) {
    await settled(form);
    const seen = await form.page.evaluate(lookAround);
    questions += seen.questions;
    faults.push(...seen.faults);
    await goOn(form);
  }
  return { questions, faults };
}

/** Runs in the page. */
function lookAround(): Walked {
  const root = document.querySelector('gov-form')?.shadowRoot;
  const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const byId = (id: string | null): Element | null => (id === null ? null : (root?.getElementById(id) ?? null));
  const nameOf = (control: Element): string => {
    const labels = control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement ? [...(control.labels ?? [])] : [];
    return control.getAttribute('aria-label') ?? [...labels, ...(control.getAttribute('aria-labelledby') ?? '').split(' ').map(byId), control.querySelector(':scope > legend')].map(textOf).filter(Boolean).join(' ');
  };
  const faults: string[] = [];
  const groups = new Map<Element | null, Map<string, number>>();
  const questions = [...(root?.querySelectorAll('gov-form-question') ?? [])];
  for (const question of questions) {
    const controls = [...question.querySelectorAll('input, select, textarea')];
    for (const control of controls) if (nameOf(control) === '') faults.push(`a control without a name: ${control.outerHTML}`);
    const fieldset = question.querySelector('fieldset');
    const name = fieldset !== null ? nameOf(fieldset) : controls[0] === undefined ? textOf(question.querySelector('.label, h1, h2')) : nameOf(controls[0]);
    if (name === '') faults.push(`a question without a name: ${question.outerHTML.slice(0, 200)}`);
    const group = question.parentElement?.closest('[role=group], fieldset') ?? null;
    const names = groups.get(group) ?? new Map<string, number>();
    groups.set(group, names.set(name, (names.get(name) ?? 0) + 1));
  }
  for (const names of groups.values()) for (const [name, count] of names) if (count > 1) faults.push(`${count} questions of one group are called "${name}"`);
  for (const place of root?.querySelectorAll('[role=group]') ?? []) if (nameOf(place) === '') faults.push(`a group without a name: ${place.outerHTML.slice(0, 200)}`);
  return { questions: questions.length, faults };
}
