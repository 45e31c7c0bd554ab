// Names the functions that a typed character spends its time in. Needs a build that was not minified.
import { typeByTurns } from './keystrokes.mjs';

const LINES = 25;

/** @returns {Promise<readonly (readonly string[])[]>} rows: own time in ms per character, time with callees, function */
export async function profileTyping(form, characters) {
  await form.devtools.send('Profiler.enable');
  await form.devtools.send('Profiler.setSamplingInterval', { interval: 100 });
  await form.devtools.send('Profiler.start');
  await typeByTurns([form]);
  const { profile } = await form.devtools.send('Profiler.stop');
  const [own, whole] = timesOf(profile);
  return [...whole]
    .filter(([name]) => !name.startsWith('('))
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, LINES)
    .map(([name, ms]) => [((own.get(name) ?? 0) / characters).toFixed(3), (ms / characters).toFixed(3), name]);
}

function timesOf({ nodes, samples, timeDeltas }) {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const parentById = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const [own, whole] = [new Map(), new Map()];
  const add = (times, name, ms) => times.set(name, (times.get(name) ?? 0) + ms);
  for (const [index, id] of samples.entries()) {
    const ms = (timeDeltas[index] ?? 0) / 1000;
    add(own, nameOf(nodeById.get(id)), ms);
    const names = new Set();
    for (let at = id; at !== undefined; at = parentById.get(at)) names.add(nameOf(nodeById.get(at)));
    for (const name of names) add(whole, name, ms);
  }
  return [own, whole];
}

function nameOf({ callFrame: { functionName, lineNumber, url } }) {
  return functionName === '' ? `anonymous:${lineNumber + 1}` : url === '' && !functionName.startsWith('(') ? `${functionName} (native)` : functionName;
}
