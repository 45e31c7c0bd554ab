// Members that designers write where they do not belong: what was meant instead, or where it stands. By the part of the
// published schemas in which they were written.

/** Where what somebody writes here belongs. */
type Belongs = Readonly<Record<string, string>>;

const IN_THE_SCHEMA = 'What an answer must be stands in answers.schema.json.';
const schemaWords = (names: readonly string[], remedy: string): Belongs => Object.fromEntries(names.map((name) => [name, remedy]));
const SCHEMA_WORDS = ['type', 'format', 'enum', 'pattern', 'default', 'const', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'multipleOf', 'readOnly'];
const OF_A_QUESTION = 'It belongs to a question: write { "path": "…", … } as an entry of "ask".';
const words = (place: string): string => `Words stand in the texts: write ${place} in texts/<language>.json.`;

/** By part, by what was written: the member that is meant. */
const MEANT: Readonly<Record<string, Belongs>> = {
  ask: { ask: 'path', name: 'path', field: 'path', question: 'path', answer: 'path', id: 'path', if: 'when', condition: 'when', visible: 'when', relevant: 'when', visibleIf: 'when', showIf: 'when', value: 'calculate', formula: 'calculate', type: 'kind', widget: 'kind' },
  step: { name: 'id', questions: 'ask', fields: 'ask', asks: 'ask', items: 'ask', if: 'when', condition: 'when', visible: 'when', relevant: 'when' },
  rule: { name: 'id', expression: 'check', condition: 'check', when: 'check', if: 'check', test: 'check', path: 'on', paths: 'on', at: 'on', field: 'on', fields: 'on', level: 'severity' },
  workflowState: { name: 'id', type: 'sort', kind: 'sort', step: 'steps', ask: 'steps' },
  source: { name: 'id', law: 'legalBasis', answers: 'fields', timeout: 'timeoutMs' },
  sourceField: { path: 'to', answer: 'to', source: 'from' },
  legalBasis: { name: 'id', url: 'eli', address: 'eli', href: 'eli' },
  accepted: { path: 'paths', why: 'reason', comment: 'reason' },
  '': { name: 'id', schema: 'answers', locales: 'languages', pages: 'steps' },
};

/** The same in a texts file: parts of one name are told apart by what the file is. */
const MEANT_IN_TEXTS: Readonly<Record<string, Belongs>> = {
  question: { title: 'label', text: 'label', name: 'label', question: 'label', description: 'hint', help: 'hint', choices: 'options', enum: 'options', values: 'options', messages: 'errors', error: 'errors' },
  step: { label: 'title', heading: 'title', name: 'title', text: 'body', description: 'body', introduction: 'body' },
  '': { fields: 'questions', answers: 'questions', pages: 'steps' },
};

const ELSEWHERE: Readonly<Record<string, Belongs>> = {
  ask: { ask: 'Each question is an entry of its own in the "ask" of the step.', ...schemaWords(['label', 'title', 'hint', 'help', 'description', 'shortLabel', 'placeholder'], words('questions["<path>"]')), options: words('questions["<path>"].options'), errors: words('questions["<path>"].errors'), ...schemaWords(SCHEMA_WORDS, IN_THE_SCHEMA), required: 'Name it under "required" in answers.schema.json.' },
  step: { ...schemaWords(['title', 'label', 'heading', 'body', 'description', 'text'], words('steps["<id>"]')), ...schemaWords(['kind', 'path', 'calculate', 'needed', 'rows', 'autocomplete', 'required'], OF_A_QUESTION) },
  rule: schemaWords(['message', 'text', 'error', 'description'], words('rules["<id>"]')),
  source: schemaWords(['title', 'purpose', 'authority', 'description'], words('sources["<id>"]')),
  '': { ...schemaWords(['title', 'description', 'introduction', 'authority'], words('procedure')), ...schemaWords(['properties', 'required', 'type', '$defs', 'questions'], IN_THE_SCHEMA) },
};

export interface Written {
  readonly isTexts: boolean;
  /** The name under `$defs` in the published schema; empty for the file itself. */
  readonly holder: string;
  readonly name: string;
}

/** The member that was meant, if it can be told. */
export function memberMeant({ isTexts, holder, name }: Written): string | undefined {
  const known = (isTexts ? MEANT_IN_TEXTS : MEANT)[holder];
  return known !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
}

/** An instruction, where it is known where such a thing stands. */
export function whereItBelongs({ isTexts, holder, name }: Written): string | undefined {
  const known = isTexts ? undefined : ELSEWHERE[holder];
  return known !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
}
