// Reads what a receiver answers, member by member: a receipt or a problem document. Never trusts a shape it has not checked,
// and never verifies a seal.
import type { Issue } from '../model/issue.js';
import type { Json, JsonObject } from '../model/json.js';
import { RECEIPT_FORMAT, type Problem, type ProcedureReference, type Receipt, type ReceiptStatement } from '../model/submission.js';
import { isJsonObject } from './response-body.js';

const SEALS: readonly ReceiptStatement['seal'][] = ['demonstration', 'advanced', 'qualified'];

export function readReceipt(document: JsonObject): Receipt | undefined {
  const { statement, jws } = document;
  if (typeof jws !== 'string' || !isJsonObject(statement)) return undefined;
  const { reference, receivedAt, digest, receiver } = statement;
  const seal = SEALS.find((known) => known === statement['seal']);
  const procedure = readProcedure(statement['procedure']);
  const names = readNames(statement['receiverNames']);
  if (statement['format'] !== RECEIPT_FORMAT || seal === undefined || procedure === undefined) return undefined;
  if (typeof reference !== 'string' || typeof receiver !== 'string') return undefined;
  if (typeof receivedAt !== 'string' || Number.isNaN(Date.parse(receivedAt))) return undefined;
  if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) return undefined;
  return { statement: { format: RECEIPT_FORMAT, reference, receivedAt, digest, procedure, receiver, ...(names === undefined ? {} : { receiverNames: names }), seal }, jws };
}

/** RFC 9457 with the engine's own members; `status` is the response's, whatever the document says. */
export function readProblem(document: JsonObject, status: number): Problem | undefined {
  const { type, title, detail, code, remedy } = document;
  if (typeof type !== 'string' || typeof title !== 'string' || typeof detail !== 'string') return undefined;
  if (typeof code !== 'string' || typeof remedy !== 'string') return undefined;
  const problem: Problem = { type, title, status, detail, code, remedy };
  if (document['issues'] === undefined) return problem;
  const issues = readIssues(document['issues']);
  return issues === undefined ? undefined : { ...problem, issues };
}

/** Names by language; anything else is as good as none. */
function readNames(value: Json | undefined): ReceiptStatement['receiverNames'] {
  if (!isJsonObject(value)) return undefined;
  const names = Object.entries(value).flatMap(([language, name]) => (typeof name === 'string' ? [[language, name] as const] : []));
  return Object.fromEntries(names);
}

function readProcedure(value: Json | undefined): ProcedureReference | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, version, digest } = value;
  if (typeof id !== 'string' || typeof version !== 'string' || typeof digest !== 'string') return undefined;
  return { id, version, digest };
}

function readIssues(value: Json): readonly Issue[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const issues = value.map(readIssue).filter((issue) => issue !== undefined);
  return issues.length === value.length ? issues : undefined;
}

function readIssue(value: Json): Issue | undefined {
  if (!isJsonObject(value)) return undefined;
  const { code, path, params } = value;
  if (typeof code !== 'string' || typeof path !== 'string' || !isJsonObject(params)) return undefined;
  return areParams(params) ? { code, path, params } : undefined;
}

function areParams(params: JsonObject): params is Readonly<Record<string, string | number>> {
  return Object.values(params).every((param) => typeof param === 'string' || typeof param === 'number');
}
