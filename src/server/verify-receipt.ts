// Checks a sealed receipt against keys or certificates that the caller trusts. Never trusts what the receipt says of itself.
import { createHash, X509Certificate } from 'node:crypto';
import canonicalize from 'canonicalize';
import { compactVerify, createLocalJWKSet, decodeProtectedHeader } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { GovFormError } from '../model/error.js';
import { RECEIPT_FORMAT } from '../model/submission.js';
import type { ReceiptStatement } from '../model/submission.js';

export type Trust =
  | { readonly jwks: JSONWebKeySet }
  /** PEM: the sealing certificate itself, or the authority that issued it. */
  | { readonly certificates: readonly string[] };

/**
 * The statement inside a receipt, once its seal is found good. Revocation lists are not consulted.
 * @throws {GovFormError} GF354 the seal is broken or not by a trusted key, GF355 what is sealed is not a receipt.
 */
export async function verifyReceipt(jws: string, trust: Trust): Promise<ReceiptStatement> {
  const payload = await verifiedPayload(jws, trust).catch((cause: unknown) => {
    const remedy = 'Check that the receipt is complete and that the key of its receiver is among those you trust.';
    throw new GovFormError('GF354', 'the seal of this receipt does not hold', remedy, { cause });
  });
  const text = new TextDecoder().decode(payload);
  const statement: unknown = JSON.parse(text);
  if (!isStatement(statement) || canonicalize(statement) !== text) {
    throw new GovFormError('GF355', 'what was sealed is not a receipt', 'Check that this is the receipt of a submission.');
  }
  return statement;
}

async function verifiedPayload(jws: string, trust: Trust): Promise<Uint8Array> {
  const key = 'jwks' in trust ? createLocalJWKSet(trust.jwks) : trustedKey(jws, trust.certificates);
  const options = { algorithms: ['ES256'] };
  const verified = typeof key === 'function' ? await compactVerify(jws, key, options) : await compactVerify(jws, key, options);
  return verified.payload;
}

function trustedKey(jws: string, trusted: readonly string[]): X509Certificate['publicKey'] {
  const { x5c, iat, 'x5t#S256': thumbprint } = decodeProtectedHeader(jws);
  const leaf = new X509Certificate(Buffer.from(x5c?.[0] ?? '', 'base64'));
  if (createHash('sha256').update(leaf.raw).digest('base64url') !== thumbprint) throw new Error('x5t#S256 names another certificate');
  const sealedAt = typeof iat === 'number' ? iat * 1000 : Number.NaN;
  if (!(Date.parse(leaf.validFrom) <= sealedAt && sealedAt <= Date.parse(leaf.validTo))) throw new Error('sealed outside the validity of its certificate');
  const vouched = trusted.map((pem) => new X509Certificate(pem)).some((anchor) => vouches(anchor, leaf));
  if (!vouched) throw new Error('no trusted certificate vouches for the seal');
  return leaf.publicKey;
}

function vouches(anchor: X509Certificate, leaf: X509Certificate): boolean {
  if (anchor.raw.equals(leaf.raw)) return true;
  return anchor.ca && leaf.checkIssued(anchor) && leaf.verify(anchor.publicKey);
}

function isStatement(value: unknown): value is ReceiptStatement {
  if (typeof value !== 'object' || value === null) return false;
  const members: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
  const texts = ['reference', 'receivedAt', 'digest', 'receiver', 'seal'];
  return members.get('format') === RECEIPT_FORMAT && texts.every((name) => typeof members.get(name) === 'string');
}
