// Seals receipts with a certificate: an attached compact JWS in the shape of JAdES B-B. Never keeps or prints the private key.
import { createHash, X509Certificate } from 'node:crypto';
import canonicalize from 'canonicalize';
import { calculateJwkThumbprint, CompactSign, compactVerify, exportJWK, importPKCS8, importX509 } from 'jose';
import type { JWK } from 'jose';
import { GovFormError } from '../model/error.js';
import type { ReceiptStatement } from '../model/submission.js';
import type { Seal } from './seal.js';

export interface JwsSealOptions {
  /** P-256, PKCS #8 PEM. */
  readonly privateKey: string;
  /** PEM, the sealing certificate first, then its issuers. */
  readonly certificates: readonly [string, ...string[]];
  readonly kind: ReceiptStatement['seal'];
  /** Public keys of former seals, so that their receipts stay verifiable. */
  readonly formerKeys?: readonly JWK[];
}

/**
 * A seal made with ES256 (RFC 7515; ETSI TS 119 182-1: `iat`, `x5c`, `x5t#S256`).
 * @throws {GovFormError} GF353 the private key and the first certificate do not belong together, or cannot be read.
 */
export async function jwsSeal({ privateKey, certificates, kind, formerKeys = [] }: JwsSealOptions): Promise<Seal> {
  const key = await importPKCS8(privateKey, 'ES256').catch(unreadable);
  const { jwk, header } = await publicHalf(certificates).catch(unreadable);
  const seal = async (statement: ReceiptStatement): Promise<string> => {
    const iat = Math.floor(Date.parse(statement.receivedAt) / 1000);
    return new CompactSign(new TextEncoder().encode(canonicalize(statement)))
      .setProtectedHeader({ alg: 'ES256', cty: 'json', iat, ...header })
      .sign(key);
  };
  const proof = await new CompactSign(new Uint8Array()).setProtectedHeader({ alg: 'ES256' }).sign(key);
  await compactVerify(proof, await importX509(certificates[0], 'ES256')).catch(unreadable);
  return { kind, keyId: header.kid, seal, jwks: async () => ({ keys: [jwk, ...formerKeys] }) };
}

interface PublicHalf {
  readonly jwk: JWK;
  readonly header: { readonly kid: string; readonly x5c: string[]; readonly 'x5t#S256': string };
}

async function publicHalf(certificates: JwsSealOptions['certificates']): Promise<PublicHalf> {
  const chain = certificates.map((pem) => new X509Certificate(pem).raw);
  const { kty, crv, x, y } = await exportJWK(await importX509(certificates[0], 'ES256'));
  if (kty !== 'EC' || crv === undefined || x === undefined || y === undefined) throw new Error('not an EC key');
  const point = { kty, crv, x, y };
  const kid = await calculateJwkThumbprint(point);
  const header = {
    kid,
    x5c: chain.map((der) => der.toString('base64')),
    'x5t#S256': createHash('sha256').update(chain[0] ?? '').digest('base64url'),
  };
  return { jwk: { ...point, alg: 'ES256', use: 'sig', ...header }, header };
}

function unreadable(cause: unknown): never {
  const remedy = 'Give a P-256 private key as PKCS #8 PEM and, first in the list, the PEM certificate of that very key.';
  throw new GovFormError('GF353', 'the seal cannot be made of this key and these certificates', remedy, { cause });
}
