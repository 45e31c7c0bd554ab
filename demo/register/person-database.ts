// The registers' own SQLite file, seeded with the invented people and companies. Read by the registers alone.
import SqliteDatabase from 'libsql';
import type { JsonObject } from '../../src/model/json.js';
import { INVENTED_COMPANIES } from './companies.js';
import { INVENTED_PEOPLE } from './people.js';
import type { Behaviour, InventedPerson } from './people.js';

/** The population register, and the trade and companies register. */
export const REGISTERS = ['rnpp', 'rcs'] as const;
export type Register = (typeof REGISTERS)[number];

export interface PersonDatabase {
  list(): readonly Omit<InventedPerson, 'record'>[];
  /** What a register holds of a person, or of the company that this person represents. */
  record(register: Register, id: string): { readonly behaviour: Behaviour; readonly record: JsonObject } | undefined;
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
  database.exec('CREATE TABLE IF NOT EXISTS companies (person TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT');
  const seedCompany = database.prepare('INSERT OR REPLACE INTO companies (person, record) VALUES (?, ?)');
  for (const [person, record] of Object.entries(INVENTED_COMPANIES)) seedCompany.run(person, JSON.stringify(record));
  const all = database.prepare('SELECT id, display_name, behaviour, try_this, record FROM persons ORDER BY place');
  const one = {
    rnpp: database.prepare('SELECT behaviour, record FROM persons WHERE id = ?'),
    rcs: database.prepare('SELECT persons.behaviour, companies.record FROM companies JOIN persons ON persons.id = companies.person WHERE companies.person = ?'),
  };
  return {
    list: () => all.all().map((row) => listed(rowOf(row))),
    record(register, id) {
      const found = one[register].get(id);
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
