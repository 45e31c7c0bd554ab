// Mints the demonstration's seal: a key, its certificate and a certificate authority of its own. Never anything that should be trusted.
import 'reflect-metadata';
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import {
  BasicConstraintsExtension,
  cryptoProvider,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { X509Certificate } from '@peculiar/x509';

const AUTHORITY_NAME = 'CN=gov-form DEMONSTRATION authority\\, not qualified, O=Invented for demonstration';
const SEAL_NAME = 'CN=gov-form DEMONSTRATION\\, not qualified, O=Invented for demonstration';
const YEARS = 10;
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

export interface SealFiles {
  /** PKCS #8 PEM. */
  readonly privateKey: string;
  /** PEM: the seal's certificate, then its authority's. */
  readonly certificates: readonly [string, string];
}

/** A new P-256 key with a certificate that says in its name what it is. The authority's own key is thrown away. */
export async function mintSeal(from: Date): Promise<SealFiles> {
  cryptoProvider.set(globalThis.crypto);
  const authorityKeys = await newKeys();
  const sealKeys = await newKeys();
  const notBefore = from;
  const notAfter = new Date(from);
  notAfter.setUTCFullYear(from.getUTCFullYear() + YEARS);
  const authority = await X509CertificateGenerator.createSelfSigned({
    name: AUTHORITY_NAME,
    keys: authorityKeys,
    notBefore,
    notAfter,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const leaf = await X509CertificateGenerator.create({
    subject: SEAL_NAME,
    issuer: authority.subject,
    publicKey: sealKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    notBefore,
    notAfter,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
      await SubjectKeyIdentifierExtension.create(sealKeys.publicKey),
    ],
  });
  const privateKey = PemConverter.encode(await crypto.subtle.exportKey('pkcs8', sealKeys.privateKey), 'PRIVATE KEY');
  return { privateKey, certificates: [pemOf(leaf), pemOf(authority)] };
}

/** The seal kept in `folder`; minted and written there, readable by its owner only, the first time. */
export async function sealIn(folder: string, from: Date): Promise<SealFiles> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const [keyFile, certificateFile, authorityFile] = ['seal-key.pem', 'seal-certificate.pem', 'seal-authority.pem'].map((name) => join(folder, name));
  if (keyFile === undefined || certificateFile === undefined || authorityFile === undefined) throw new Error('three files make a seal');
  if (!existsSync(keyFile)) {
    const minted = await mintSeal(from);
    writeDurably(certificateFile, minted.certificates[0]);
    writeDurably(authorityFile, minted.certificates[1]);
    // Last: when the key is there, everything is.
    writeDurably(keyFile, minted.privateKey);
    syncFolder(folder);
  }
  const read = (file: string): string => readFileSync(file, 'utf8');
  return { privateKey: read(keyFile), certificates: [read(certificateFile), read(authorityFile)] };
}

async function newKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
}

function pemOf(certificate: X509Certificate): string {
  return certificate.toString('pem');
}

function writeDurably(file: string, text: string): void {
  const descriptor = openSync(file, 'w', 0o600);
  writeSync(descriptor, text);
  fsyncSync(descriptor);
  closeSync(descriptor);
  chmodSync(file, 0o600);
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
