// Finds conditions and calculations that need their own result: `a` needs `b`, and `b` needs `a`. Never reads an
// expression; see expression/patterns-read.ts for what each of them reads.
import type { Path } from '../model/path.js';

export interface CycleEntry {
  /** What is decided: a pattern such as `children[].total`, or a step, `step:<id>`. */
  readonly target: Path;
  /**
   * Patterns and steps. The own row is written out: `self.income` is `children[].income`. `children` is the list with
   * everything in it, `children.length` only the list itself.
   */
  readonly reads: readonly Path[];
  /** Where the expression stands. */
  readonly pointer: string;
}

export interface Cycle {
  /** Of the expression with which the cycle begins. */
  readonly pointer: string;
  /** `a`, `b`, `c`, `a`: each needs the next. */
  readonly cycle: readonly Path[];
}

/** Enough for a designer to begin with; the rest is found when these are gone. */
const MOST_CYCLES = 100;

/**
 * Each cycle once: the shortest through every read that stands in a cycle, unless a cycle named before goes through it.
 * Reading a list or a group reads all that is decided in it; and what is in a list or a group that is itself decided needs
 * that decision.
 */
export function cyclesIn(entries: readonly CycleEntry[]): readonly Cycle[] {
  const graph = graphOf(entries);
  const componentOf = componentsOf(graph);
  const cycles: Cycle[] = [];
  const named = new Set<string>();
  for (const { target, reads, pointer } of entries) {
    for (const read of new Set(reads)) {
      const comesBack = componentOf.get(decided(target)) === componentOf.get(needed(read));
      if (!comesBack || named.has(step(decided(target), needed(read)))) continue;
      if (cycles.length === MOST_CYCLES) return cycles;
      const way = [decided(target), ...shortestWay(needed(read), decided(target), graph)];
      way.forEach((node, index) => named.add(step(node, way[index + 1] ?? '')));
      cycles.push({ pointer, cycle: way.filter(isDecided).map((node) => node.slice(1)) });
    }
  }
  return cycles;
}

/** From what is decided to what it reads, and from there to all that must be decided first. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

function graphOf(entries: readonly CycleEntry[]): Graph {
  const targets = new Set(entries.map(({ target }) => target));
  const within = new Map<Path, Set<string>>();
  for (const target of targets) for (const whole of wholesOf(target)) put(within, whole, decided(target));
  const graph = new Map<string, Set<string>>();
  for (const { target, reads } of entries) {
    for (const read of reads) {
      put(graph, decided(target), needed(read));
      if (graph.has(needed(read))) continue;
      const around = wholesOf(read).filter((whole) => targets.has(whole)).map(decided);
      graph.set(needed(read), new Set([...(within.get(read) ?? []), ...around]));
    }
  }
  return graph;
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** `children[].total` is within `children`, `children[]` and itself. A step is within itself alone. */
function wholesOf(path: Path): readonly Path[] {
  if (path.startsWith('step:')) return [path];
  return [...[...path.matchAll(/[.[]/g)].map(({ index }) => path.slice(0, index)), path];
}

/** Two nodes have the same number when each leads to the other (Kosaraju: once forwards, once backwards). */
function componentsOf(graph: Graph): ReadonlyMap<string, number> {
  const backwards = new Map<string, Set<string>>();
  for (const [from, all] of graph) for (const to of all) put(backwards, to, from);
  const componentOf = new Map<string, number>();
  for (const [number, node] of leavingOrder(graph).toReversed().entries()) {
    const waiting = [node];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (componentOf.has(at)) continue;
      componentOf.set(at, number);
      for (const before of backwards.get(at) ?? []) waiting.push(before);
    }
  }
  return componentOf;
}

/** The nodes in the order in which a walk into the depth is done with them. */
function leavingOrder(graph: Graph): readonly string[] {
  const seen = new Set<string>();
  const done: string[] = [];
  for (const start of graph.keys()) {
    const way = [{ node: start, ahead: [start][Symbol.iterator]() }];
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const next = last.ahead.next();
      if (next.done === true) {
        way.pop();
        if (way.length > 0) done.push(last.node);
      } else if (!seen.has(next.value)) {
        seen.add(next.value);
        way.push({ node: next.value, ahead: [...(graph.get(next.value) ?? [])][Symbol.iterator]() });
      }
    }
  }
  return done;
}

/** Both ends included. */
function shortestWay(from: string, to: string, graph: Graph): readonly string[] {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const here of cameFrom.keys()) {
    if (here === to) break;
    for (const next of graph.get(here) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, here);
  }
  const way: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}

function decided(path: Path): string {
  return `=${path}`;
}

function needed(path: Path): string {
  return `?${path}`;
}

function isDecided(node: string): boolean {
  return node.startsWith('=');
}

function step(from: string, to: string): string {
  return `${from}\n${to}`;
}
