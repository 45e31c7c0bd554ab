// The ports a page gets without asking for any: drafts on the device, the browser's clock and network, and over HTTP
// whatever addresses the element's attributes name.
import { browserEnvironment } from '../adapters/browser-environment.js';
import type { FormModel } from '../model/form-model.js';
import type { Environment } from '../ports/environment.js';
import type { Ports } from '../ports/ports.js';
import type { SourcePort } from '../ports/source.js';
import type { SubmissionPort } from '../ports/submission.js';
import { fetchSettings } from '../ui/settings/fetch-settings.js';
import { deviceDrafts } from './device-drafts.js';
import type { DeviceDrafts } from './device-drafts.js';

export interface PortAddresses {
  /** Where submissions are sent: a POST address. */
  readonly receiver?: URL | undefined;
  /** Under it each source of the procedure answers at its own id: `<sources>/rnpp`. */
  readonly sources?: URL | undefined;
}

// One store and one environment for the whole page: two forms must not each open (and rotate) the device's storage.
let pageDrafts: DeviceDrafts | undefined;
let pageEnvironment: Environment | undefined;

export function defaultEnvironment(): Environment {
  pageEnvironment ??= browserEnvironment();
  return pageEnvironment;
}

export function defaultDrafts(): DeviceDrafts {
  pageDrafts ??= deviceDrafts();
  return pageDrafts;
}

/**
 * The host's own ports, completed.
 * @throws {GovFormError} GF204 when nothing says where submissions go, GF212 when nothing says where a register answers
 */
export async function completePorts(own: Partial<Ports>, { receiver, sources }: PortAddresses, model: FormModel): Promise<Ports> {
  const submission = own.submission ?? (receiver === undefined ? undefined : submissionAt(receiver));
  const unknown = sources === undefined ? model.sources.find(({ id }) => own.sources?.[id] === undefined) : undefined;
  if (submission === undefined || unknown !== undefined) throw (await fetchSettings()).missingPort(submission && unknown?.id);
  return {
    ...own,
    drafts: own.drafts ?? defaultDrafts(),
    environment: own.environment ?? defaultEnvironment(),
    submission,
    sources: { ...(sources && sourcesUnder(model, sources)), ...own.sources },
  };
}

/** For a form that sends nothing: it has no button for it either. */
export const goesNowhere: SubmissionPort = { send: () => Promise.resolve({ outcome: 'unreachable' }) };

// Loaded when they are first needed: they are not part of the first step. What cannot be loaded cannot be reached.

function submissionAt({ href: url }: URL): SubmissionPort {
  const adapter = async (): Promise<SubmissionPort> => (await import('../adapters/http-submission.js').catch(() => undefined))?.httpSubmission({ url }) ?? goesNowhere;
  return {
    send: async (envelope, signal) => (await adapter()).send(envelope, signal),
    attach: async (attachment, signal) => (await (await adapter()).attach?.(attachment, signal)) ?? { outcome: 'unreachable' },
  };
}

function sourcesUnder({ sources }: FormModel, base: URL): Ports['sources'] {
  const folder = base.href.endsWith('/') ? base.href : `${base.href}/`;
  return Object.fromEntries(sources.map(({ id }) => [id, sourceAt(new URL(id, folder))]));
}

function sourceAt({ href: url }: URL): SourcePort {
  return {
    async request(request, signal) {
      const adapter = await import('../adapters/http-source.js').catch(() => undefined);
      return adapter === undefined ? { outcome: 'unavailable' } : adapter.httpSource({ url }).request(request, signal);
    },
  };
}
