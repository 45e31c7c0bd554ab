// The command `npm run notices`: writes THIRD-PARTY-NOTICES.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesText, thirdParties } from './notices.js';
import { root } from './tree.js';

writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), noticesText(thirdParties(root)));
