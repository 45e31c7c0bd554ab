// `gov-form preview`: shows a procedure in the browser and follows every change of its files until Ctrl+C.
import { resolve } from 'node:path';
import type { Command, OptionValue } from '../command.js';
import { newsOf } from '../preview/preview-news.js';
import { readProcedureFolder } from '../procedure-folder.js';
import { wrongUse } from '../usage.js';

const USUAL_PORT = 4700;

export const preview: Command = {
  name: 'preview',
  summary: 'show a procedure in the browser, and follow every change of its files',
  usage: '<folder>',
  about: `The form runs as on a page, with answers of registers from <folder>/preview/records/<source>.json (or invented ones)
and a receiver that checks again and shows what was sent. Nothing leaves this machine. Ctrl+C ends it.

  gov-form preview forms/residence-certificate --open`,
  takes: [1, 1],
  options: {
    port: { type: 'string', value: '<number>', about: `left out, ${USUAL_PORT}; 0 takes any free one` },
    open: { type: 'boolean', about: 'open the browser' },
  },
  async run({ positionals: [folder = ''], options, terminal }) {
    const absolute = resolve(terminal.folder, folder);
    // A wrong folder is wrong use; a broken procedure is what a preview is for.
    await readProcedureFolder(absolute);
    const { startPreview } = await import('../preview/start-preview.js');
    const started = await startPreview({ folder: absolute, port: portIn(options.port), onChange: () => say() });
    const say = (): void => terminal.say(newsOf(started.procedure, folder, terminal));
    terminal.print?.(options.json === true ? JSON.stringify({ address: started.address }) : `${started.address}   (Ctrl+C ends it)`);
    say();
    if (options.open === true) await (await import('open')).default(started.address);
    await stopped(terminal.stop);
    await started.stop();
    return { exitCode: 0, text: '', json: { address: started.address }, isPrinted: true };
  },
};

function portIn(option: OptionValue | undefined): number {
  const port = option === undefined ? USUAL_PORT : Number(option);
  if (!/^\d{1,5}$/.test(String(port)) || port > 65_535) throw wrongUse(`"${String(option)}" is not a port.`, 'preview');
  return port;
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
