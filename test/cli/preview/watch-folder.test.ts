import { describe, it } from 'node:test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const PATIENCE_MS = 60_000;

describe('watching a folder', () => {
  it('never keeps the program running, not even when the folder is removed while watching ends', async () => {
    const program = fileURLToPath(new URL('watch-and-stop.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', program], { stdio: 'inherit', timeout: PATIENCE_MS, killSignal: 'SIGKILL' });
    const [code, signal] = await once(child, 'close');
    expect({ code, signal }).to.deep.equal({ code: 0, signal: null });
  });
});
