// Keeps one connection to a database alive: forgets a broken handle, opens again, tries once more. Never decides what is done with it.
import { unwrap, type IDBPDatabase } from 'idb';
import { erasedElsewhere, nameOf } from './storage-errors.js';

export interface Connection {
  /**
   * Does the work on an open database. When the browser has closed the connection under us, it is opened again and
   * the work repeated once; `repeats` is then true, because the first try may have gone through.
   * @throws {GovFormError} GF403 another page erased the database. Other errors pass as the browser gives them.
   */
  use<Result>(work: (database: IDBPDatabase, repeats: boolean) => Promise<Result>): Promise<Result>;
  /** Closes; the next use opens again. */
  close(): void;
}

/** Closed by the browser (mobile systems do it in the background), or by a failing disk. */
const BROKEN_HANDLE: ReadonlySet<string> = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);

export function keepConnection(open: () => Promise<IDBPDatabase>): Connection {
  let opening: Promise<IDBPDatabase> | undefined;
  let erased = false;

  const forget = (which: Promise<IDBPDatabase>): void => {
    if (opening === which) opening = undefined;
  };
  const connect = (): Promise<IDBPDatabase> => {
    const connecting = open().then((database) => {
      watch(database, connecting);
      return database;
    });
    opening = connecting;
    connecting.catch(() => forget(connecting));
    return connecting;
  };
  const watch = (database: IDBPDatabase, connecting: Promise<IDBPDatabase>): void => {
    const handle = unwrap(database);
    handle.addEventListener('close', () => forget(connecting));
    handle.addEventListener('versionchange', (event) => {
      // Blocking another page's upgrade or erasure would make it wait for ever.
      handle.close();
      forget(connecting);
      if (event.newVersion === null) erased = true;
    });
  };
  const attempt = async <Result>(work: (database: IDBPDatabase) => Promise<Result>): Promise<Result> => {
    if (erased) throw erasedElsewhere();
    return work(await (opening ?? connect()));
  };
  const close = (): void => {
    const closing = opening;
    opening = undefined;
    closing?.then((database) => database.close(), () => undefined);
  };

  return {
    async use(work) {
      try {
        return await attempt((database) => work(database, false));
      } catch (error) {
        if (erased || !BROKEN_HANDLE.has(nameOf(error))) throw error;
        close();
        return attempt((database) => work(database, true));
      }
    },
    close,
  };
}
