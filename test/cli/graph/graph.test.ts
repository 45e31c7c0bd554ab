import { DOMParser } from '@xmldom/xmldom';
import { expect } from 'chai';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, it } from 'node:test';
import { runCommandLine } from '../../../src/cli/command-line.js';
import { mermaidOf } from '../../../src/cli/graph/mermaid.js';
import { svgOf } from '../../../src/cli/graph/svg.js';
import { workflowGraph } from '../../../src/cli/graph/workflow-graph.js';
import type { WorkflowGraph } from '../../../src/cli/graph/workflow-graph.js';
import { widthOf, wrapped, TITLE } from '../../../src/cli/graph/wrap-text.js';
import { checkProcedure } from '../../../src/engine.js';
import { FORMS, readProcedureFolder } from '../../procedure-files.js';

const folder = mkdtempSync(join(tmpdir(), 'gov form graph '));
after(() => rmSync(folder, { recursive: true }));
const run = (...typed: readonly string[]) => runCommandLine(typed, { folder, isInteractive: false, say: () => {}, stop: new AbortController().signal }, '1.2.3');

function graphOf(form: string, language = 'en'): WorkflowGraph {
  const { checked } = checkProcedure(readProcedureFolder(form));
  return workflowGraph(checked ?? expect.fail('not checked'), language);
}

/** Where one gets to from a node. */
const nextOf = ({ edges }: WorkflowGraph, id: string): readonly string[] => edges.filter(({ from }) => from === id).map(({ to, label }) => (label === undefined ? to : `${label} ${to}`));

describe('the way through a procedure as a graph', () => {
  it('goes from the start over registers, steps and conditions to the end', () => {
    const graph = graphOf('residence-certificate');
    expect(nextOf(graph, 'start')).to.deep.equal(['step-requester']);
    expect(nextOf(graph, 'when-advice')).to.deep.equal(['yes step-advice', 'no state-register']);
    expect(nextOf(graph, 'step-advice')).to.deep.equal(['state-register']);
    expect(nextOf(graph, 'when-former-since')).to.deep.equal(['yes step-former-since', 'no step-language']);
    expect(nextOf(graph, 'step-reason')).to.deep.equal(['state-check']);
    expect(nextOf(graph, 'state-send')).to.deep.equal(['state-done']);
    expect(nextOf(graph, 'state-done')).to.deep.equal([]);
    expect(graph.nodes.find(({ id }) => id === 'state-register')?.lines).to.deep.equal(['register urn:lu:register:rnpp', 'offers 8 answers']);
    expect(graph.nodes.find(({ id }) => id === 'when-former-since')?.title).to.equal("variant == 'standard' && formerAddresses.which == 'since'");
  });

  it('asks where only the answers’ schema leaves a step out, by what it decides', () => {
    const graph = graphOf('business-permit');
    expect(nextOf(graph, 'when-qualification')).to.deep.equal(['yes step-qualification', 'no step-premises']);
    expect(graph.nodes.find(({ id }) => id === 'when-qualification')).to.include({ sort: 'condition', title: 'activity.code' }).and.to.have.property('lines').deep.equal(['the answers’ schema decides']);
    // The condition in procedure.json reads the same answer as the schema's: it is said once.
    expect(graph.nodes.find(({ id }) => id === 'when-company')?.lines).to.deep.equal([]);
  });

  it('has every step and every state once, and leaves none of them out of the way', () => {
    for (const form of readdirSync(FORMS)) {
      const { nodes, edges } = graphOf(form);
      expect(new Set(nodes.map(({ id }) => id)).size).to.equal(nodes.length);
      for (const { id, sort } of nodes) {
        if (sort !== 'start') expect(edges.some(({ to }) => to === id), id).to.equal(true);
        if (sort !== 'end') expect(edges.some(({ from }) => from === id), id).to.equal(true);
      }
    }
  });

  it('asks once for steps that follow one another under the same condition, and names conditions of questions', () => {
    const { checked } = checkProcedure({
      procedure: { format: 'gov-form/procedure/1', id: 'small', version: '1.0.0', languages: ['en'], answers: 'a', texts: { en: 'e' }, draftDays: 1, steps: [{ id: 'a', ask: ['a'] }, { id: 'b', ask: ['b'], when: 'a > 1' }, { id: 'c', ask: [{ path: 'c', when: 'b > 1' }], when: 'a > 1' }, { id: 'd', ask: ['d'], when: 'a > 2' }] },
      answers: { type: 'object', properties: { a: { type: 'number' }, b: { type: 'number' }, c: { type: 'number' }, d: { type: 'number' } } },
      texts: { en: { format: 'gov-form/texts/1', language: 'en', procedure: { title: 'Small', introduction: [], authority: 'A', nextSteps: [] }, questions: {}, steps: { a: { title: 'A' }, b: { title: 'B' }, c: { title: 'C' }, d: { title: 'D' } } } },
    });
    const graph = workflowGraph(checked ?? expect.fail('not checked'), 'en');
    expect(graph.nodes.filter(({ sort }) => sort === 'condition').map(({ title }) => title)).to.deep.equal(['a > 1', 'a > 2']);
    expect(nextOf(graph, 'when-b')).to.deep.equal(['yes step-b', 'no when-d']);
    expect(nextOf(graph, 'step-c')).to.deep.equal(['when-d']);
    expect(nextOf(graph, 'when-d')).to.deep.equal(['yes step-d', 'no state-review']);
    expect(graph.nodes.find(({ id }) => id === 'step-c')?.lines).to.deep.equal(['c', 'c, only if', 'b > 1']);
  });

  it('speaks the language asked for', () => {
    expect(graphOf('childcare-allowance', 'de').title).to.equal('Kinderbetreuungszulage beantragen');
    expect(graphOf('childcare-allowance', 'de').nodes.map(({ title }) => title)).to.include('Über Sie');
  });
});

const AWKWARD: WorkflowGraph = {
  title: 'A "title"; with <marks> & {braces} #1',
  language: 'en',
  nodes: [{ id: 'start', sort: 'start', title: 'Start', lines: [] }, { id: 'a"b', sort: 'condition', title: "x < 3 && y == \"<b>\" || `z` != 'a;b'", lines: [] }, { id: 'end', sort: 'end', title: 'x'.repeat(90), lines: ['[y](z)'] }],
  edges: [{ from: 'start', to: 'a"b' }, { from: 'a"b', to: 'end', label: 'yes' }, { from: 'a"b', to: 'end', label: 'no' }],
};

describe('a graph as Mermaid', () => {
  it('has a line for each node and each edge, and nothing that ends a text too early', () => {
    for (const graph of [AWKWARD, ...readdirSync(FORMS).map((form) => graphOf(form, 'fr'))]) {
      const [first, title, description, ...lines] = mermaidOf(graph).split('\n');
      expect(first).to.equal('flowchart TD');
      expect(title).to.match(/^ {2}accTitle: [^;{}#]+$/);
      expect(description).to.match(/^ {2}accDescr: [^;{}#]+$/);
      expect(lines).to.have.length(graph.nodes.length + graph.edges.length);
      for (const line of lines.slice(0, graph.nodes.length)) expect(line).to.match(/^ {2}n\d+(\(\[|\[\(|\[|\{\{)"([^"<`]|<br\/>)+"(\]\)|\)\]|\]|\}\})$/);
      for (const line of lines.slice(graph.nodes.length)) expect(line).to.match(/^ {2}n\d+ -->(\|(yes|no)\|)? n\d+$/);
    }
  });
});

describe('a graph as SVG', () => {
  for (const [name, graph] of [['an awkward one', AWKWARD] as const, ...readdirSync(FORMS).map((form) => [form, graphOf(form, 'lb')] as const)]) {
    it(`of ${name} is well formed, named, and needs nothing from elsewhere`, () => {
      const errors: string[] = [];
      const root = new DOMParser({ onError: (_level, message) => { errors.push(message); } }).parseFromString(svgOf(graph), 'image/svg+xml').documentElement ?? expect.fail('empty');
      expect(errors).to.deep.equal([]);
      expect(root.getAttribute('role')).to.equal('img');
      for (const id of (root.getAttribute('aria-labelledby') ?? '').split(' ')) expect(svgOf(graph)).to.include(`id="${id}"`);
      expect(root.getElementsByTagName('title')[0]?.textContent).to.equal(graph.title);
      expect(root.getElementsByTagName('desc')[0]?.textContent).to.include('After “Start”');
      for (const element of ['script', 'image', 'foreignObject', 'use', 'a']) expect(root.getElementsByTagName(element), element).to.have.length(0);
      expect(svgOf(graph)).to.not.match(/@import|@font-face|https?:(?!\/\/www\.w3\.org\/2000\/svg")/);
      expect(svgOf(graph)).to.include('prefers-color-scheme:dark');
      expect(root.getElementsByTagName('g')).to.have.length(graph.nodes.length);
    });

    it(`of ${name} lies within its picture, no box upon another`, () => {
      const svg = svgOf(graph);
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(svg).to.not.match(/NaN|undefined|Infinity/);
      const tops = [...svg.matchAll(/<text class="(?:title|code)"[^>]* x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
      for (const { x, y } of tops) expect(x > 0 && x < Number(width) && y > 0 && y < Number(height)).to.equal(true);
      expect(new Set(tops.map(({ x, y }) => `${x} ${y}`)).size).to.equal(tops.length);
    });
  }

  it('breaks lines evenly, and loses no word', () => {
    const text = 'Ich bestätige, dass meine Antworten vollständig und wahr sind.';
    const lines = wrapped(text, TITLE, 300);
    expect(lines.join(' ')).to.equal(text);
    expect(lines).to.deep.equal(['Ich bestätige, dass meine', 'Antworten vollständig und', 'wahr sind.']);
    for (const line of lines) expect(widthOf(line, TITLE)).to.be.lessThan(300);
  });
});

describe('gov-form graph', () => {
  it('prints Mermaid, writes SVG, and knows no other format', async () => {
    cpSync(fileURLToPath(new URL('childcare-allowance', FORMS)), join(folder, 'my procedure'), { recursive: true });
    expect((await run('graph', 'my procedure')).out).to.match(/^flowchart TD\n/);
    expect(await run('graph', 'my procedure', '--format', 'svg', '--out', 'my graph.svg')).to.include({ exitCode: 0, out: 'my graph.svg\n' });
    expect(readFileSync(join(folder, 'my graph.svg'), 'utf8')).to.match(/^<svg /);
    expect(JSON.parse((await run('graph', 'my procedure', '--json')).out)).to.have.keys('mermaid', 'nodes', 'edges');
    expect((await run('graph', 'my procedure', '--format', 'png')).exitCode).to.equal(2);
    expect((await run('graph', 'my procedure', '--language', 'it')).exitCode).to.equal(2);
  });
});
