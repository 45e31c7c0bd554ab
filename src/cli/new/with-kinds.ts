// Names the kind of each question of a new procedure where its name and its shape in the schema leave no doubt: a text called
// iban that takes an account number. Where either leaves some, the schema alone decides. Pure.
import type { AskedQuestion } from '../../checker/asked-places.js';
import { isAmountByName } from '../../checker/rules/amounts.js';
import { lastName } from '../../checker/rules/questions.js';
import { unfitness } from '../../checker/rules/unfit-kinds.js';
import { subjectOf } from '../../checker/subject.js';
import { compilePattern } from '../../fields/text/compile-pattern.js';
import type { JsonObject } from '../../model/json.js';
import type { StepAsk } from '../../model/procedure.js';
import { pathAsked } from '../../procedure/asked-questions.js';
import { compileNew } from './compile-new.js';
import type { NewFiles } from './new-files.js';

interface Sign {
  readonly kind: string;
  /** The property's name in small letters, without what divides words. */
  readonly name: RegExp;
  /** Values that the kind gives: the schema must take them all. */
  readonly takes: readonly string[];
  /** Values of another sort under the same name: the schema must refuse them. */
  readonly refuses?: readonly string[];
}

const SIGNS: readonly Sign[] = [
  { kind: 'phone', name: /^(?:tele|mobile)?phone(?:number)?$|^mobile(?:number)?$|^tel$|^telephone$|^telefon(?:nummer)?$/, takes: ['+352621123456', '+33612345678', '+3522478'] },
  { kind: 'iban', name: /^iban$/, takes: ['LU280019400644750000'] },
  { kind: 'vat', name: /^vat(?:number|id)?$|^(?:numero)?tva$|^ustid(?:nr)?$/, takes: ['LU12345613'] },
  { kind: 'national-id', name: /^nationalid(?:entificationnumber)?$|^matricule$/, takes: ['1893120105732'], refuses: ['189312010573', '18931201057320', 'A893120105732'] },
  { kind: 'country', name: /^(?:country|pays|land)(?:code)?$|^country(?:ofresidence|ofbirth)$/, takes: ['LU', 'PT', 'XK'], refuses: ['Luxembourg', 'LUX'] },
  { kind: 'nationality', name: /^(?:nationality|nationalite|staatsangehoerigkeit|citizenship)(?:code)?$/, takes: ['LU', 'XXA'], refuses: ['Luxembourgish'] },
  { kind: 'vin', name: /^vin$|^vehicleidentificationnumber$/, takes: ['WVWZZZ1JZXW000001'] },
];

export async function withKinds(files: NewFiles, today: string): Promise<NewFiles> {
  const compiled = await compileNew(files);
  if (compiled === undefined) return files;
  const { questions } = subjectOf({ ...compiled, examples: {}, today });
  const kinds = new Map(questions.flatMap((question) => (kindOf(question) === undefined ? [] : [[question.pattern, String(kindOf(question))] as const])));
  const named = (ask: StepAsk): readonly StepAsk[] => {
    const path = pathAsked(ask);
    if (path === undefined) return [ask];
    const kind = kinds.get(path);
    // What lies in a group that is asked as a whole is named beside it.
    const inside = [...kinds].filter(([pattern]) => questions.some((each) => each.pattern === pattern && each.ask.path === path && pattern !== path)).map(([pattern, of]) => ({ path: pattern, kind: of }));
    return [kind === undefined ? ask : { ...(typeof ask === 'string' ? { path } : ask), kind }, ...inside];
  };
  const steps = files.procedure.steps.map((step) => (step.ask === undefined ? step : { ...step, ask: step.ask.flatMap(named) }));
  return { ...files, procedure: { ...files.procedure, steps } };
}

function kindOf(question: AskedQuestion): string | undefined {
  // A choice, a date or an e-mail address is certain already.
  if (question.kind === 'number') return isAmountByName(question) && question.schema.multipleOf === CENT && unfitness('money', question.schema) === undefined ? 'money' : undefined;
  if (question.kind !== 'text' || question.schema.format !== undefined) return undefined;
  const name = lastName(question).replace(/[\s_.-]/g, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return SIGNS.find((sign) => sign.name.test(name) && sign.takes.every((text) => takes(question.schema, text)) && !(sign.refuses ?? []).some((text) => takes(question.schema, text)) && unfitness(sign.kind, question.schema) === undefined)?.kind;
}

const CENT = 0.01;

function takes({ pattern, minLength = 0, maxLength = Infinity }: JsonObject, text: string): boolean {
  return text.length >= Number(minLength) && text.length <= Number(maxLength) && (typeof pattern !== 'string' || compilePattern(pattern)?.test(text) === true);
}
