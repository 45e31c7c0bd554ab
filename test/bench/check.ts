// `npm run bench:check`: how long the check of a procedure of 300 questions takes, the first time in a process and after.
// Prints figures and holds no limit: another machine, or other work on the same one, gives other times.
import { checkDesign } from '../../src/checker/check-design.js';
import type { DesignFiles } from '../../src/checker/check-design.js';

const LANGUAGES = ['fr', 'de', 'lb', 'en'];
const [STEPS, QUESTIONS] = [50, 6];
const ROUNDS = 7;

/** What the questions of a step are in turn; the last one is asked on a condition. */
const SCHEMAS = [
  { type: 'string', enum: ['a', 'b', 'c'] },
  { type: 'integer', minimum: 0, maximum: 100 },
  { type: 'string', format: 'date' },
  { type: 'boolean' },
  { type: 'string', maxLength: 10, pattern: '^[A-Z]{2}[0-9]{4}$', examples: ['AB1234'] },
  { type: 'string', maxLength: 80 },
];

const nameOf = (step: number, question: number): string => `q${step * QUESTIONS + question}`;
const indexes = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
const names = indexes(STEPS).flatMap((step) => indexes(QUESTIONS).map((question) => ({ step, question, name: nameOf(step, question) })));

function files(): DesignFiles {
  const steps = indexes(STEPS).map((step) => ({
    id: `s${step}`,
    ask: indexes(QUESTIONS).map((question) => (question < QUESTIONS - 1 || step === 0 ? nameOf(step, question) : { path: nameOf(step, question), when: `${nameOf(step - 1, 0)} == 'a'` })),
    ...(step === 0 ? {} : { when: `${nameOf(step - 1, 0)} != 'c'` }),
  }));
  const rules = indexes(STEPS / 2).map((step) => ({ id: `r${step}`, check: `${nameOf(step, 1)} <= 90`, on: [nameOf(step, 1)] }));
  const textsIn = (language: string) => ({
    format: 'gov-form/texts/1', language, procedure: { title: `Title ${language}`, introduction: [`Before ${language}`], authority: 'Office', nextSteps: [`After ${language}`] },
    steps: Object.fromEntries(steps.map(({ id }) => [id, { title: `Step ${id} ${language}` }])),
    questions: Object.fromEntries(names.map(({ name, question }) => [name, { label: `Question ${name} ${language}`, ...(question === 0 ? { options: Object.fromEntries(['a', 'b', 'c'].map((code) => [code, `${code} ${language}`])) } : {}) }])),
    rules: Object.fromEntries(rules.map(({ id }) => [id, `Check it ${language}.`])),
  });
  return {
    procedure: {
      format: 'gov-form/procedure/1', id: 'long', version: '1.0.0', languages: LANGUAGES, answers: 'answers.schema.json', texts: Object.fromEntries(LANGUAGES.map((language) => [language, `texts/${language}.json`])),
      draftDays: 7, steps, rules,
    },
    answers: { type: 'object', additionalProperties: false, required: names.filter(({ question }) => question < QUESTIONS - 1).map(({ name }) => name), properties: Object.fromEntries(names.map(({ name, question }) => [name, SCHEMAS[question]])) },
    texts: Object.fromEntries(LANGUAGES.map((language) => [language, textsIn(language)])),
  };
}

const times: { readonly clockMs: number; readonly processorMs: number }[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const [startedMs, used] = [performance.now(), process.cpuUsage()];
  const { problems } = await checkDesign(files(), { today: '2026-03-08' });
  const { user, system } = process.cpuUsage(used);
  times.push({ clockMs: performance.now() - startedMs, processorMs: (user + system) / 1000 });
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
}
const shown = (list: readonly number[]): string => list.map((ms) => String(Math.round(ms))).join(', ');
console.log(`The check of ${STEPS * QUESTIONS} questions in ${STEPS} steps and four languages, ${ROUNDS} times in one process:`);
console.log(`  by the clock: ${shown(times.map(({ clockMs }) => clockMs))} ms`);
console.log(`  of processor: ${shown(times.map(({ processorMs }) => processorMs))} ms`);
