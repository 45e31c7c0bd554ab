// The register's own SQLite file, seeded once with the invented people. Read by the register alone.
import SqliteDatabase from 'libsql';
import type { JsonObject } from '../../src/model/json.js';
import { INVENTED_PEOPLE } from './people.js';
import type { Behaviour, InventedPerson } from './people.js';

export interface PersonDatabase {
  list(): readonly Omit<InventedPerson, 'record'>[];
  record(id: string): { readonly behaviour: Behaviour; readonly record: JsonObject } | undefined;
  close(): void;
}

interface PersonRow {
  readonly id: string;
  readonly display_name: string;
  readonly behaviour: Behaviour;
  readonly try_this: string;
  readonly record: string;
}

export function openPersonDatabase(file: string): PersonDatabase {
  const database = new SqliteDatabase(file);
  database.pragma('journal_mode = WAL');
  database.exec(`CREATE TABLE IF NOT EXISTS persons (
    place INTEGER NOT NULL, id TEXT PRIMARY KEY, display_name TEXT NOT NULL,
    behaviour TEXT NOT NULL, try_this TEXT NOT NULL, record TEXT NOT NULL
  ) STRICT`);
  const seed = database.prepare('INSERT OR REPLACE INTO persons (place, id, display_name, behaviour, try_this, record) VALUES (?, ?, ?, ?, ?, ?)');
  for (const [place, { id, displayName, behaviour, tryThis, record }] of INVENTED_PEOPLE.entries()) {
    seed.run(place, id, displayName, behaviour, JSON.stringify(tryThis), JSON.stringify(record));
  }
  const all = database.prepare('SELECT id, display_name, behaviour, try_this, record FROM persons ORDER BY place');
  const one = database.prepare('SELECT id, display_name, behaviour, try_this, record FROM persons WHERE id = ?');
  return {
    list: () => all.all().map((row) => listed(rowOf(row))),
    record(id) {
      const found = one.get(id);
      if (found === undefined) return undefined;
      const { behaviour, record } = rowOf(found);
      return { behaviour, record: JSON.parse(record) };
    },
    close() {
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}

/** The seed above is the only writer, so a row has this shape. */
function rowOf(row: unknown): PersonRow {
  return row as PersonRow;
}

function listed({ id, display_name: displayName, behaviour, try_this: tryThis }: PersonRow): Omit<InventedPerson, 'record'> {
  return { id, displayName, behaviour, tryThis: JSON.parse(tryThis) };
}
