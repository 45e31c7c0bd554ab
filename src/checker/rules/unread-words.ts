// Words of a question that are never shown, because what they are named after does not exist there. GF711: an issue that the
// question cannot have. GF712: an option that it does not offer.
import { isKind } from '../../fields/field-kinds.js';
import { isJsonObject } from '../../model/json.js';
import type { Json } from '../../model/json.js';
import { memberPointerOf, valueAtPointer } from '../../model/path.js';
import type { PartialTexts, QuestionTexts } from '../../model/procedure.js';
import { nearestName, suggesting } from '../../procedure/nearest-name.js';
import type { AskedPlace } from '../asked-places.js';
import { codesOfIssues, isKeyword } from '../issue-codes.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { isUngivable } from './given-documents.js';
import { isUnfit } from './questions.js';

/** A member of `errors` or `options` that nothing reads. */
interface Unread extends Finding {
  readonly code: string;
  /** The member that is read instead, where one is near. */
  readonly meant: string | undefined;
}

export const unknownIssue: Rule = { code: 'GF711', severity: 'warning', find: (subject) => unknownIssues(subject).map(asFinding) };
export const unknownOption: Rule = { code: 'GF712', severity: 'warning', find: (subject) => unknownOptions(subject).map(asFinding) };

function asFinding({ code: _code, meant: _meant, ...finding }: Unread): Finding {
  return finding;
}

/** The texts without what nobody reads, or with the name that was meant: nothing of it is then missing elsewhere (GF119). */
export function readWords(subject: Subject): Subject['texts'] {
  const texts: Record<string, PartialTexts> = structuredClone(subject.texts);
  for (const { file, pointer, code, meant } of [...unknownIssues(subject), ...unknownOptions(subject)]) {
    const words: unknown = valueAtPointer(texts[file.slice('texts/'.length, -'.json'.length)] as Json | undefined, pointer.slice(0, pointer.lastIndexOf('/')));
    // Checked boundary: these are the members just found.
    const members = words as Record<string, unknown>;
    if (meant !== undefined && members[meant] === undefined) members[meant] = members[code];
    delete members[code];
  }
  return texts;
}

function unknownIssues(subject: Subject): readonly Unread[] {
  return everyWords(subject).flatMap(({ place, words, file, pointer }) => {
      const known = codesOf(place);
      return Object.keys(known === undefined ? {} : (words.errors ?? {})).filter((code) => known?.includes(code) === false && !isKeyword(code)).map((code) => ({
        file,
        code,
        meant: nearestName(code, known ?? []),
        pointer: memberPointerOf(`${pointer}/errors`, code),
        about: place.pattern,
        message: `"${code}" is no issue that ${askedAs(place)} can have: its sentence is never shown.`,
        remedy: code.startsWith('rule.') ? `A rule's own sentence stands under "rules": write rules["${code.slice('rule.'.length)}"].` : suggesting(code, known ?? [], 'Use a code of docs/kinds.md, or take the sentence out.'),
      }));
    });
}

function unknownOptions(subject: Subject): readonly Unread[] {
  return everyWords(subject).flatMap(({ place, words, file, pointer }) => {
      const offered = isUngivable(subject, place) ? undefined : optionsOf(place);
      return Object.keys(offered === undefined ? {} : (words.options ?? {})).filter((code) => offered?.includes(code) === false).map((code) => ({
        file,
        code,
        meant: nearestName(code, offered ?? []),
        pointer: memberPointerOf(`${pointer}/options`, code),
        about: place.pattern,
        message: offered?.length === 0 ? `"${place.pattern}" offers no options: the words for "${code}" are never shown.` : `"${code}" is no option of "${place.pattern}": its words are never shown.`,
        remedy: suggesting(code, offered ?? [], offered?.length === 0 ? 'Take the options out.' : `Correct the code, or take it out. There are: ${(offered ?? []).join(', ')}.`),
      }));
    });
}

interface PlacedWords {
  readonly place: AskedPlace;
  readonly words: Partial<QuestionTexts>;
  readonly file: string;
  readonly pointer: string;
}

function everyWords({ places, languages, texts }: Subject): readonly PlacedWords[] {
  return languages.flatMap((language) =>
    places.flatMap((place) => {
      const words = texts[language]?.questions?.[place.pattern];
      return words === undefined ? [] : [{ place, words, file: `texts/${language}.json`, pointer: memberPointerOf('/questions', place.pattern) }];
    }),
  );
}

/** `undefined` where one place is asked now in one way, now in another, or cannot be asked so at all (GF159). */
function codesOf(place: AskedPlace): readonly string[] | undefined {
  if (place.sort === 'branches' || place.sort === 'types' || (place.sort === 'question' && isUnfit(place))) return undefined;
  return codesOfIssues(place.sort === 'question' ? place.kind : undefined);
}

function optionsOf(place: AskedPlace): readonly string[] | undefined {
  if (place.sort === 'branches' || place.sort === 'types' || (place.sort === 'question' && isUnfit(place))) return undefined;
  if (place.sort !== 'question') return [];
  const { codes } = isJsonObject(place.options) ? place.options : {};
  return Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : [];
}

function askedAs(place: AskedPlace): string {
  return place.sort === 'question' && isKind(place.kind) ? `"${place.pattern}", asked as ${place.kind},` : `the ${place.sort} "${place.pattern}"`;
}
