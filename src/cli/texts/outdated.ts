// Which translations still say what the first language said before: known from the file that was exported last, where
// each of them stands with the words it was made from. Never reads a file.
import type { TranslatedUnit } from './read-xliff.js';
import type { TextUnit } from './text-units.js';

/** Blanks and line ends in notes are not their own: tools fold them, and XML cannot hold every character. */
export function saysTheSame(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => text.replace(/[ \p{Cc}\uFFFE\uFFFF]+/gu, ' ').trim());
  return left === right;
}

/** Marked as outdated when it was exported, and come back neither changed nor with another state. */
export function isUntouched({ target, outdated }: TranslatedUnit): boolean {
  return outdated !== undefined && !outdated.isLookedAt && target !== undefined && saysTheSame(target, outdated.target);
}

/** What the first language said when a text was translated, by pointer: only where it says something else now. */
export function outdatedSources(units: readonly TextUnit[], earlier: readonly TranslatedUnit[]): ReadonlyMap<string, string> {
  const exported = new Map(earlier.map((each) => [each.pointer, each]));
  return new Map(units.flatMap(({ pointer, source, target }) => {
    const unit = exported.get(pointer);
    if (unit === undefined || target === undefined) return [];
    const before = sourceOf(unit, target);
    return saysTheSame(before, source) ? [] : [[pointer, before] as const];
  }));
}

/** What the present translation was made from. */
function sourceOf(unit: TranslatedUnit, translation: string): string {
  const { source, target = '', outdated } = unit;
  const isOld = outdated !== undefined && saysTheSame(translation, outdated.target);
  return isOld && (isUntouched(unit) || !saysTheSame(target, outdated.target)) ? outdated.source : source;
}

/** Translations in the file that an import would take and the texts do not have yet: lost where the file is written anew. */
export function notTakenBack(units: readonly TextUnit[], earlier: readonly TranslatedUnit[]): readonly TranslatedUnit[] {
  const present = new Map(units.map((each) => [each.pointer, each]));
  return earlier.filter((unit) => {
    const now = present.get(unit.pointer);
    return now !== undefined && unit.target !== undefined && !isUntouched(unit) && (now.target === undefined || !saysTheSame(now.target, unit.target));
  });
}
