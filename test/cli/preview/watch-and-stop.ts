// A program that watches folders and stops while each is being removed. It must end by itself: nothing here ends it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { watchFolder } from '../../../src/cli/preview/watch-folder.js';

const ROUNDS = 40;
const SUBFOLDERS = 30;

for (let round = 0; round < ROUNDS; round += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'gov form watched '));
  for (let index = 0; index < SUBFOLDERS; index += 1) {
    mkdirSync(join(folder, `part-${index}`, 'texts'), { recursive: true });
    writeFileSync(join(folder, `part-${index}`, 'texts', 'fr.json'), '{}');
  }
  const stop = await watchFolder(folder, () => {});
  const removed = rm(folder, { recursive: true, maxRetries: 5 });
  await wait(round % 20);
  await stop();
  await removed;
}
