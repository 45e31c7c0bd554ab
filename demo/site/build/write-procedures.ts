// Puts the procedures into the built site. Never changes what they ask.
import { cpSync } from 'node:fs';

export async function writeProcedures(from: string, to: string): Promise<void> {
  cpSync(from, to, { recursive: true, filter: (file) => !file.endsWith('.md') && !file.includes('examples') });
}
