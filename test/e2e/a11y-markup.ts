// Whether the markup of the form as it stands is valid HTML (RAWeb 8.2): what the browser has is written out, with the
// form in the place of its element, and put to a validator. Each problem is one sentence.
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

export async function markupProblems(page: Page): Promise<readonly string[]> {
  const forms = await page.evaluate(() => window.probe.formMarkup());
  const { results } = await validator.validateString(documentOf(forms));
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} [${selector ?? ''}]`));
}

function documentOf(forms: readonly string[]): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><title>Form</title></head><body>${forms.map((form) => `<div>${form}</div>`).join('')}</body></html>\n`;
}
