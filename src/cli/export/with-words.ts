// Puts the texts of one language into the copy of a schema, as titles and descriptions.
import type { CheckedProcedure } from '../../model/procedure.js';
import { stepsOf } from '../../model/path.js';
import type { Language } from '../../model/text.js';
import type { AskedPlace } from './asked-places.js';
import type { SchemaCopy } from './schema-copy.js';

export function addWords(copy: SchemaCopy, places: readonly AskedPlace[], { texts }: CheckedProcedure, language: Language): void {
  const own = texts[language];
  if (own?.procedure?.title !== undefined) {
    copy.root.title = own.procedure.title;
    const { introduction = [] } = own.procedure;
    if (introduction.length > 0) copy.root.description = introduction.join('\n');
    else delete copy.root.description;
  }
  for (const { pattern } of places) {
    const words = own?.questions?.[pattern];
    if (pattern === '' || words?.label === undefined) continue;
    for (const schema of copy.at(stepsOf(pattern))) {
      schema.title = words.label;
      if (words.hint === undefined) delete schema.description;
      else schema.description = words.hint;
      break;
    }
  }
}
