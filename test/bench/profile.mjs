// Reads what the browser's profiler sampled: how much of it was script, and in which functions. Only arithmetic.

const LINES = 25;
/** Not script: waiting, and what the browser does itself, such as layout. */
const NOT_SCRIPT = ['(root)', '(idle)', '(program)'];

/** Everything counts that the browser's own figure of script time leaves out: what follows a promise, and collecting garbage. */
export function scriptMsOf(profile) {
  const [own] = timesOf(profile);
  return [...own].reduce((sum, [name, ms]) => (NOT_SCRIPT.includes(name) ? sum : sum + ms), 0);
}

/** @returns {readonly (readonly string[])[]} rows: own time in ms per character, time with callees, function */
export function rowsOf(profiles, characters) {
  const [own, whole] = [new Map(), new Map()];
  for (const profile of profiles) {
    for (const [sum, times] of [[own, timesOf(profile)[0]], [whole, timesOf(profile)[1]]]) {
      for (const [name, ms] of times) sum.set(name, (sum.get(name) ?? 0) + ms);
    }
  }
  return [...whole]
    .filter(([name]) => !NOT_SCRIPT.includes(name))
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
