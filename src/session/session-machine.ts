// The workflow's machine with what it needs from this session: the request to a register, and sending.
import { fromPromise } from 'xstate';
import type { Ports } from '../ports/ports.js';
import { compileWorkflow } from '../workflow/compile-workflow.js';
import type { SendResult, SourceResult, WorkflowMachine } from '../workflow/compile-workflow.js';
import type { Outbox } from './outbox.js';
import { requestSource } from './request-source.js';
import type { SessionStore } from './session-store.js';

export function sessionMachine(store: SessionStore, ports: Ports, outbox: Outbox): WorkflowMachine {
  return compileWorkflow(store.state.model, {
    requestSource: fromPromise<SourceResult, { readonly source: string }>(({ input, signal }) => requestSource(store.state, ports, { ...input, signal })),
    send: fromPromise<SendResult>(({ signal }) => outbox.send(signal)),
  });
}
