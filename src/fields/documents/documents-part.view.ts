// The view of documents, as one part of the program: fetched only for a form that asks for one.
import { documentsView } from './documents.view.js';

export const documentsViews = { documents: documentsView } as const;
