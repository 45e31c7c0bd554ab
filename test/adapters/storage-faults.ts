// Faults of a browser's storage, planted and taken back, for the tests of the adapters.
import { expect } from 'chai';
import { storageBuckets } from '../../src/adapters/storage-buckets.js';

export type PutArguments = Parameters<IDBObjectStore['put']>;
export type BeginArguments = Parameters<IDBDatabase['transaction']>;

let databases = 0;
export const freshName = (): string => `gov-form-test-${Date.now()}-${(databases += 1)}`;

/** The same browser as if it had no storage buckets; returns the way back. */
export function hideBuckets(): () => void {
  const description = Object.getOwnPropertyDescriptor(Navigator.prototype, 'storageBuckets');
  Reflect.deleteProperty(Navigator.prototype, 'storageBuckets');
  expect(storageBuckets()).to.equal(undefined);
  return () => Object.defineProperty(Navigator.prototype, 'storageBuckets', description ?? {});
}

/** Puts a fault in the place of a method; returns the way back. */
export function replace<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  faultOf: (original: Owner[Name]) => Owner[Name],
): () => void {
  const original = owner[name];
  owner[name] = faultOf(original);
  return () => void (owner[name] = original);
}

/** As mobile browsers do in the background: the handle is closed, and the page learns of it only when it uses it. */
export async function closeConnectionsOnce(work: () => Promise<unknown>): Promise<void> {
  let closed = false;
  const restore = replace(IDBDatabase.prototype, 'transaction', (begin) =>
    function (this: IDBDatabase, ...begun: BeginArguments) {
      if (!closed) this.close();
      closed = true;
      return begin.apply(this, begun);
    },
  );
  await work();
  restore();
  expect(closed).to.equal(true);
}

/** A transaction that goes through while the page is told that it was aborted, as when its connection breaks. */
export function tellAbortInsteadOfComplete(transaction: IDBTransaction): void {
  const listen = transaction.addEventListener.bind(transaction);
  transaction.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
    listen(type === 'complete' ? 'never' : type, listener);
  listen('complete', () => transaction.dispatchEvent(new Event('abort')));
}

/** Browsers give a lock on a moment after it was released. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((next) => setTimeout(next, 10));
}
