// Which of the demonstration's languages a browser asks for. Pure.
import { DEMO_LANGUAGES } from '../register/people.js';
import type { DemoLanguage } from '../register/people.js';

export function isDemoLanguage(value: string): value is DemoLanguage {
  return DEMO_LANGUAGES.some((language) => language === value);
}

/** The best match of an Accept-Language header (RFC 9110); French when there is none. */
export function chosenLanguage(header: string | undefined): DemoLanguage {
  const wishes = (header ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((value) => value !== undefined);
    return { language: range.toLowerCase().split('-')[0] ?? '', quality: Number(quality ?? 1) };
  });
  const [best] = wishes.filter(({ quality }) => quality > 0).toSorted((one, other) => other.quality - one.quality).flatMap(({ language }) => (isDemoLanguage(language) ? [language] : []));
  return best ?? 'fr';
}
