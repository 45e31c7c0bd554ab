// What grows open places, as one part of the program (open-part.ts).
import { codesOf } from './branches.js';
import { growEntries } from './grow-entries.js';
import { growList } from './grow-list.js';
import { growOnRequest } from './grow-on-request.js';
import { growTypes, namesToCome, selectorsAt, selectorsBefore } from './grow-selector.js';
import { growToRead } from './grow-to-read.js';
import type { OpenPlaces } from './open-part.js';
import { growTold, toldBy } from './told-apart.js';

export const openPlaces: OpenPlaces = { growList, growEntries, growOnRequest, growTypes, growToRead, growTold, toldBy, selectorsAt, selectorsBefore, namesToCome, codesOf };
