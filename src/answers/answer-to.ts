// The answer that stands at a question: what the citizen gave, or what a calculation, the schema or its default gives.
import { BLANK } from '../model/answer.js';
import type { Answer, Answers } from '../model/answer.js';
import type { Json } from '../model/json.js';
import type { Question } from '../model/outline.js';

export function answerTo({ path, given, byDefault, calculated, copied }: Question, answers: Answers): Answer {
  if (given !== undefined) return { state: 'read', value: given };
  if (calculated === true || copied !== undefined) return BLANK;
  const answer = answers.get(path);
  if (answer !== undefined) return answer;
  return byDefault === undefined ? BLANK : { state: 'read', value: byDefault };
}

export function valueOf(answer: Answer): Json | undefined {
  return answer.state === 'read' ? answer.value : undefined;
}
