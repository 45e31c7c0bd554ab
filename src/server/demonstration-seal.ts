// A seal for trying things out: a key made when the receiver starts, and gone when it ends. Says so in every statement;
// never for receipts that anybody should rely on.
import canonicalize from 'canonicalize';
import { calculateJwkThumbprint, CompactSign, exportJWK, generateKeyPair } from 'jose';
import type { Seal } from './seal.js';

/** ES256 without a certificate. Receipts can be checked against the receiver's own keys as long as it runs. */
export async function demonstrationSeal(): Promise<Seal> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = await exportJWK(publicKey);
  const keyId = await calculateJwkThumbprint(jwk);
  return {
    kind: 'demonstration',
    keyId,
    seal: (statement) =>
      new CompactSign(new TextEncoder().encode(canonicalize(statement)))
        .setProtectedHeader({ alg: 'ES256', cty: 'json', kid: keyId, iat: Math.floor(Date.parse(statement.receivedAt) / 1000) })
        .sign(privateKey),
    jwks: async () => ({ keys: [{ ...jwk, kid: keyId, alg: 'ES256', use: 'sig' }] }),
  };
}
