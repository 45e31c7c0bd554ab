// What turns a receipt's statement into something anyone can check. Never called a signature of the citizen's.
import type { JSONWebKeySet } from 'jose';
import type { ReceiptStatement } from '../model/submission.js';

export interface Seal {
  /** What the operator may honestly call it; written into every statement. */
  readonly kind: ReceiptStatement['seal'];
  /** RFC 7638 thumbprint of the key that seals now. */
  readonly keyId: string;
  /** Compact JWS over the RFC 8785 bytes of the statement. */
  seal(statement: ReceiptStatement): Promise<string>;
  /** The public keys with which receipts can be checked, older ones included. */
  jwks(): Promise<JSONWebKeySet>;
}
