// Generates forms of any length to be measured: as a procedure of one step with its schema and texts, and as a JSON
// Schema alone. The same length always gives the same form.

/** One of ten questions is of each of these sorts, the rest are lines of text; one in twenty depends on a choice. */
const CHOICE = 3;
const DATE = 5;
const LONG_TEXT = 7;
const DEPENDENT = 9;

/** Left empty on purpose, so that Continue fails with one error. */
export const REQUIRED = 'q0';

/** A line of text, which no condition reads and which always applies. */
export function isPlainLine(path) {
  return /^q\d*1$/.test(path);
}

function isDependent(index) {
  return index % 20 === 10 + DEPENDENT;
}

function schemaOf(index) {
  const title = `Question ${index}`;
  switch (index % 10) {
    case CHOICE:
      return { title, type: 'string', enum: ['one', 'two', 'three'] };
    case DATE:
      return { title, type: 'string', format: 'date' };
    case LONG_TEXT:
      return { title, type: 'string', maxLength: 2000 };
    default:
      return { title, type: 'string', maxLength: 200 };
  }
}

/** All questions in one flat object. */
export function schemaForm(length) {
  const properties = Array.from({ length }, (_, index) => [`q${index}`, schemaOf(index)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `A form of ${length} questions`,
    type: 'object',
    required: [REQUIRED],
    properties: Object.fromEntries(properties),
  };
}

/** The files of a procedure that asks the same on one step, with a condition at each twentieth question. */
export function procedureForm(length) {
  const indexes = Array.from({ length }, (_, index) => index);
  const ask = indexes.map((index) => {
    const path = `q${index}`;
    if (isDependent(index)) return { path, when: `q${index - DEPENDENT + CHOICE} == 'one'` };
    return index % 10 === LONG_TEXT ? { path, kind: 'long-text' } : path;
  });
  return {
    'procedure.json': {
      format: 'gov-form/procedure/1',
      id: `questions-${length}`,
      version: '1.0.0',
      languages: ['en'],
      answers: 'answers.schema.json',
      texts: { en: 'texts.json' },
      draftDays: 7,
      steps: [{ id: 'all', ask }],
    },
    'answers.schema.json': schemaForm(length),
    'texts.json': {
      format: 'gov-form/texts/1',
      language: 'en',
      procedure: { title: `A form of ${length} questions`, introduction: ['Made to be measured.'], authority: 'Nobody', nextSteps: ['Nothing.'] },
      steps: { all: { title: 'All questions' } },
      questions: Object.fromEntries(indexes.map((index) => [`q${index}`, textsOf(index)])),
    },
  };
}

function textsOf(index) {
  const label = `Question ${index}`;
  return index % 10 === CHOICE ? { label, options: { one: 'One', two: 'Two', three: 'Three' } } : { label };
}
