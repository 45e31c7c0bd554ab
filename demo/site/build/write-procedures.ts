// Puts the procedures into the built site: compiled for the pages, and as their designers wrote them for the curious. Never changes what they ask.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolder } from '../../../src/cli/compile-folder.js';

/** `forms/<procedure>/` compiled, `as-written/<procedure>/` copied, both below the site's folder. */
export async function writeProcedures(from: string, site: string): Promise<void> {
  for (const procedure of readdirSync(from)) {
    if (!existsSync(join(from, procedure, 'procedure.json'))) continue;
    await compileFolder(join(from, procedure), join(site, 'forms', procedure));
    cpSync(join(from, procedure), join(site, 'as-written', procedure), { recursive: true });
  }
}
