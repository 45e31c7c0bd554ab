// The bytes of the files that the answers speak of: on the device beside the draft, where answers are kept there, else in this
// page alone. Fetched when somebody attaches a file, or one is to be sent. Never looks into one.
import { answerTo } from '../answers/answer-to.js';
import { attachmentsIn } from '../fields/field-kinds.js';
import { GovFormError } from '../model/error.js';
import type { AttachmentReference } from '../model/attachment.js';
import type { AttachmentStore } from '../ports/attachment-store.js';
import type { Ports } from '../ports/ports.js';
import type { Attachments, WhereKept } from './live-session.js';
import type { SessionState } from './session-state.js';
import type { SessionStore } from './session-store.js';

export interface AttachmentsOptions {
  /** Of the session: for each there is one. */
  readonly store: SessionStore;
  readonly ports: Pick<Ports, 'drafts' | 'environment'>;
  readonly draftId: string;
  readonly keeping: { readonly isOnDevice: boolean };
  readonly onFailure: (error: unknown) => void;
}

const made = new WeakMap<SessionStore, Attachments>();

/** The session's one place for bytes; what no answer speaks of any more is forgotten whenever the screen changes. */
export function attachmentsFor(options: AttachmentsOptions): Attachments {
  const known = made.get(options.store);
  if (known !== undefined) return known;
  const { tidy, ...attachments } = createAttachments(options);
  made.set(options.store, attachments);
  options.store.subscribe(() => void tidy().catch(options.onFailure));
  return attachments;
}

function createAttachments({ store, ports, draftId, keeping, onFailure }: AttachmentsOptions): Attachments & { tidy(): Promise<void> } {
  /** What is nowhere but here. */
  const inPage = new Map<string, Uint8Array>();
  /** Kept just now: the answer that speaks of it is still to come. */
  const fresh = new Set<string>();
  /** At the screen before: most changes of a screen change no file. */
  let before = '';
  const device = async (): Promise<AttachmentStore | undefined> => (keeping.isOnDevice || ports.drafts.keeps === 'memory' ? ports.drafts.attachments?.() : undefined);

  async function putAway(digest: string, bytes: Uint8Array): Promise<WhereKept> {
    try {
      const place = await device();
      if (place === undefined) return 'page';
      await place.put(draftId, digest, bytes);
      return 'device';
    } catch (error) {
      // Nothing is lost by it: the page still has the bytes, and says how long.
      if (error instanceof GovFormError && error.code === 'GF402') return 'no-room';
      onFailure(error);
      return 'no-room';
    }
  }

  return {
    async keep(bytes) {
      const digest = await ports.environment.sha256(bytes);
      fresh.add(digest);
      const where = await putAway(digest, bytes);
      if (where === 'device') inPage.delete(digest);
      else inPage.set(digest, bytes);
      if (where === 'no-room') store.set({ isPartlyInPage: true });
      return { digest, where };
    },
    async find(digest) {
      return inPage.get(digest) ?? (await (await device())?.get(draftId, digest));
    },
    async tidy() {
      const spokenOf = new Set([...store.state.answers.values()].flatMap(digestsIn));
      if (before === [...spokenOf].join()) return;
      before = [...spokenOf].join();
      for (const digest of spokenOf) fresh.delete(digest);
      for (const digest of fresh) spokenOf.add(digest);
      for (const digest of inPage.keys()) if (!spokenOf.has(digest)) inPage.delete(digest);
      const place = await device();
      if (place === undefined) return;
      const there = await place.digests(draftId);
      if ([...there].some((digest) => !spokenOf.has(digest))) await place.retain(draftId, spokenOf);
    },
  };
}

/** Digests are found wherever an answer holds them: read, or as it was typed. */
function digestsIn(answer: unknown): readonly string[] {
  return [...JSON.stringify(answer).matchAll(/"([0-9a-f]{64})"/g)].map(([, digest = '']) => digest);
}

/** The files of all answers that apply, each once. */
export function attachmentsOf({ outline, answers }: Pick<SessionState, 'outline' | 'answers'>): readonly AttachmentReference[] {
  const byDigest = new Map<string, AttachmentReference>();
  for (const question of outline.questions.values()) {
    const answer = answerTo(question, answers);
    if (answer.state !== 'read') continue;
    for (const attachment of attachmentsIn(question, answer.value)) byDigest.set(attachment.digest, attachment);
  }
  return [...byDigest.values()];
}
