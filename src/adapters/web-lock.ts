// One Web Lock held for as long as we like. Never waits longer than it is told.

export interface HeldLock {
  /** `false`: it was asked for only if free, and it is not. */
  readonly granted: Promise<boolean>;
  /** Resolves when the browser has taken the lock back. */
  release(): Promise<void>;
}

/** Without a secure context a browser has no locks. */
export function hasLocks(): boolean {
  return 'locks' in navigator;
}

export function holdLock(name: string, options: LockOptions): HeldLock {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let over = Promise.resolve();
  const granted = new Promise<boolean>((resolve, reject) => {
    over = navigator.locks
      .request(name, options, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : ended;
      })
      .then(() => undefined, reject);
  });
  return {
    granted,
    release() {
      end();
      return over;
    },
  };
}
