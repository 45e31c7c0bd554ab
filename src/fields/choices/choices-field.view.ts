// A question of any number of options on the page, and one of its checkboxes. Types only.
import type { TemplateResult } from 'lit';
import type { ChoiceOptions } from '../choice/choice.js';
import type { Field } from '../field-view.js';

export type ChoicesField = Field<ChoiceOptions, readonly string[]>;
export type DrawBox = (field: ChoicesField, code: string) => TemplateResult;
