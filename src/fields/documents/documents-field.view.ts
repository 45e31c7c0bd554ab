// A question for documents on the page. Types only.
import type { Field } from '../field-view.js';
import type { DocumentsOptions, DocumentsRaw } from './documents.js';

export type DocumentsField = Field<DocumentsOptions, DocumentsRaw>;
