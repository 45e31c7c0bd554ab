// `npm run a11y:report`: writes the evidence report, the claims and the draft of a statement into docs/accessibility.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/tree.js';
import { claimsReport } from './claims-report.js';
import { accessibilityReport } from './report.js';
import { draftStatement } from './statement.js';

const folder = join(root, 'docs', 'accessibility');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'raweb.md'), accessibilityReport());
writeFileSync(join(folder, 'claims.md'), claimsReport());
writeFileSync(join(folder, 'statement.md'), draftStatement());
