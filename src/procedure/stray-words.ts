// Words for something that the procedure does not have: most often a slip of the pen. GF124, a warning.
import type { ProcedureProblem } from '../model/error.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { memberPointerOf, pointerTokens } from '../model/path.js';
import type { Language } from '../model/text.js';
import { readSchema } from '../schema/schema-document.js';
import { placedNotices } from './asked-questions.js';
import { nearestName, suggesting } from './nearest-name.js';
import { asWarning, problem } from './problem.js';
import { patternsOf, placeAt } from './schema-places.js';

const PARTS = ['questions', 'steps', 'tasks', 'notices', 'rules', 'sources', 'legalBasis'] as const;
type Part = (typeof PARTS)[number];

export interface StrayWords {
  readonly language: Language;
  readonly part: Part;
  readonly name: string;
  /** What was meant, where a name is near. */
  readonly meant: string | undefined;
}

type Naming = Pick<CheckedProcedure, 'procedure' | 'answers' | 'texts'>;

export function strayWords(checked: Naming): readonly StrayWords[] {
  return Object.entries(checked.texts).flatMap(([language, file]) =>
    PARTS.flatMap((part) =>
      Object.keys(file[part] ?? {})
        .filter((name) => !isNamed(checked, part, name))
        .map((name) => ({ language, part, name, meant: nearestName(name, namesOf(checked, part)) })),
    ),
  );
}

export function strayWordProblems(checked: Naming): readonly ProcedureProblem[] {
  return strayWords(checked).filter(({ part }) => !hasRepeated(checked, part)).map(({ language, part, name }) =>
    asWarning(problem('GF124', { file: `texts/${language}.json`, pointer: memberPointerOf(`/${part}`, name) }, `There are words for "${name}", but the procedure has no such thing.`, suggesting(name, namesOf(checked, part), 'Correct the name, or take the words out.'))),
  );
}

/** A name that stands twice took the place of another: that is said (GF118). */
function hasRepeated(checked: Naming, part: Part): boolean {
  const names = part === 'questions' ? [] : namesOf(checked, part);
  return new Set(names).size < names.length;
}

/** Whether the words at `/questions/work.employer` are about nothing. */
export function isStray(checked: Naming, pointer: string): boolean {
  const [first, name] = pointerTokens(pointer);
  const part = PARTS.find((each) => each === first);
  return part !== undefined && name !== undefined && !isNamed(checked, part, name);
}

function isNamed(checked: Naming, part: Part, name: string): boolean {
  return part === 'questions' ? placeAt(readSchema(checked.answers), name.replace(/#.*$/, '')) !== undefined : namesOf(checked, part).includes(name);
}

function namesOf({ procedure, answers }: Naming, part: Part): readonly string[] {
  if (part === 'questions') return patternsOf(readSchema(answers));
  if (part === 'notices') return placedNotices(procedure).map(({ notice }) => notice);
  const entries = part === 'tasks' ? (procedure.taskList ?? []).flatMap((section) => [section, ...section.tasks]) : (procedure[part] ?? []);
  return entries.map(({ id }) => id);
}
