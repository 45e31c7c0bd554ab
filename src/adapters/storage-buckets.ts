// The part of the browser's Storage Buckets that we use, where there is one (Chromium). Never decides what lies in a bucket.
// Source: WICG Storage Buckets API.

export interface StorageBucket {
  readonly indexedDB: IDBFactory;
}
export interface StorageBuckets {
  /** @param options `expires` in milliseconds since 1970: the browser deletes the bucket after that by itself. */
  open(name: string, options?: { readonly durability: 'strict'; readonly expires: number }): Promise<StorageBucket>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<void>;
}

/** `undefined` where the browser has none, or no Web Locks to use them safely with several pages. */
export function storageBuckets(): StorageBuckets | undefined {
  if (!('locks' in navigator) || !('storageBuckets' in navigator)) return undefined;
  const buckets: unknown = navigator.storageBuckets;
  return isStorageBuckets(buckets) ? buckets : undefined;
}

function isStorageBuckets(value: unknown): value is StorageBuckets {
  return typeof value === 'object' && value !== null && 'open' in value && 'keys' in value && 'delete' in value;
}
