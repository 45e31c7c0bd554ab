// Writes random expressions of a wished sort over a fixed set of answers, with macros whose variables may be used inside.
// Knows the language, and neither of its evaluators.
import fc from 'fast-check';

/** `whole[]` is a list of whole numbers, `whole[][]` a list of those; `child` and `toy` are rows. */
export type ExpressionSort = string;
type Sorts = Readonly<Record<string, ExpressionSort>>;

export const ANSWER_SORTS: Sorts = {
  a: 'truth', b: 'truth', n: 'whole', m: 'whole', x: 'decimal', y: 'decimal', t: 'text', u: 'text', d: 'day', e: 'day',
  tags: 'text[]', counts: 'whole[]', prices: 'decimal[]', days: 'day[]', flags: 'truth[]', table: 'whole[][]', words: 'text[][]', children: 'child[]',
};
export const FIELD_SORTS: Readonly<Record<ExpressionSort, Sorts | undefined>> = {
  child: { name: 'text', visits: 'whole', minor: 'truth', born: 'day', income: 'decimal', pets: 'text[]', marks: 'whole[]', toys: 'toy[]' },
  toy: { label: 'text', price: 'decimal', since: 'day' },
};
export const WORDS: readonly string[] = ['', 'a', 'b', 'ab', 'ba', 'aba', 'é', 'Éa', 'e\u0301', '👋a', 'it s'];
export const DAYS: readonly string[] = ['1900-02-28', '1900-03-01', '1999-12-31', '2000-01-31', '2000-02-29', '2024-02-29', '2025-01-31', '2100-02-28', '2100-03-01'];

/** The sort of a list's elements. */
export function itemSortOf(sort: ExpressionSort): ExpressionSort | undefined {
  return sort.endsWith('[]') ? sort.slice(0, -2) : undefined;
}

export function writtenExpression(sort: ExpressionSort): fc.Arbitrary<string> {
  return fc.gen().map((gen) => new Writer(<Choice>(choices: readonly Choice[]) => gen(fc.constantFrom<Choice[]>, ...choices)).write(sort, ANSWER_SORTS, 4));
}

type Choose = <Choice>(choices: readonly Choice[]) => Choice;
type Form = () => string;

const VARIABLES = ['v', 'w', 'z', 'n', 't'];
const ITEM_SORTS = ['truth', 'whole', 'decimal', 'text', 'day', 'child', 'child', 'child', 'toy', 'toy', 'toy', 'toy', 'whole[]', 'text[]'];
const COMPARABLE = ['truth', 'whole', 'decimal', 'text', 'day', 'whole[]', 'text[]', 'day[]', 'whole[][]'];

class Writer {
  readonly #choose: Choose;

  constructor(choose: Choose) {
    this.#choose = choose;
  }

  write(sort: ExpressionSort, scope: Sorts, depth: number): string {
    const leaves = [...this.#named(sort, scope), ...this.#literals(sort)];
    const forms = depth <= 0 ? [] : [...this.#forms(sort, scope, depth - 1), ...this.#choices(sort, scope, depth - 1)];
    if (forms.length === 0 && leaves.length === 0) return this.#wayOut(sort, scope);
    const wantsForm = leaves.length === 0 || (forms.length > 0 && this.#choose([true, true, true, false]));
    return this.#choose(wantsForm ? forms : leaves)();
  }

  /** Every answer, variable and field of a row variable that has the sort. */
  #named(sort: ExpressionSort, scope: Sorts): readonly Form[] {
    const names = Object.entries(scope).flatMap(([name, own]) => [
      ...(own === sort ? [name] : []),
      ...Object.entries(FIELD_SORTS[own] ?? {}).flatMap(([field, fieldSort]) => (fieldSort === sort ? [`${name}.${field}`, `${name}.${field}`] : [])),
    ]);
    return names.map((name) => () => name);
  }

  #literals(sort: ExpressionSort): readonly Form[] {
    const whole = () => this.#choose([-30, -7, -2, -1, 0, 1, 2, 3, 10, 29]);
    const one: Readonly<Record<string, Form>> = {
      truth: () => this.#choose(['true', 'false']),
      whole: () => `(${whole()})`,
      decimal: () => `(${(whole() / 4).toFixed(2)})`,
      text: () => `'${this.#choose(WORDS)}'`,
      day: () => `date('${this.#choose(DAYS)}')`,
    };
    const form = one[sort];
    return form === undefined ? [] : [form];
  }

  /** Where nothing of the sort is at hand: the list that is empty, or one of such lists. */
  #wayOut(sort: ExpressionSort, scope: Sorts): string {
    const item = itemSortOf(sort);
    if (item === undefined) throw new Error(`nothing gives ${sort}`);
    return `[${this.write(item, scope, 0)}]`;
  }

  #choices(sort: ExpressionSort, scope: Sorts, depth: number): readonly Form[] {
    if (itemSortOf(sort) === 'child' || itemSortOf(sort) === 'toy') return [];
    return [() => `(${this.write('truth', scope, depth)} ? ${this.write(sort, scope, depth)} : ${this.write(sort, scope, depth)})`];
  }

  #forms(sort: ExpressionSort, scope: Sorts, depth: number): readonly Form[] {
    const part = (of: ExpressionSort) => this.write(of, scope, depth);
    const item = itemSortOf(sort);
    if (item !== undefined) return this.#listForms(item, scope, depth);
    const binary = (of: ExpressionSort, operators: readonly string[]) => () => `(${part(of)} ${this.#choose(operators)} ${part(of)})`;
    const all: Readonly<Record<string, readonly Form[]>> = {
      truth: [
        binary('truth', ['&&', '||']),
        () => `!${part('truth')}`,
        ...['whole', 'decimal', 'text', 'day'].map((of) => binary(of, ['<', '<=', '>', '>='])),
        () => binary(this.#choose(COMPARABLE), ['==', '!='])(),
        () => `(${part('whole')} ${this.#choose(['<', '<=', '>', '>='])} ${part('decimal')})`,
        () => this.#membership(scope, depth),
        () => `${part('text')}.${this.#choose(['startsWith', 'endsWith', 'contains'])}(${part('text')})`,
        ...[1, 2, 3].map(() => () => this.#claim(scope, depth)),
      ],
      whole: [
        binary('whole', ['+', '-', '*']),
        () => `(${part('whole')} % ${this.#choose(['3', '7', '-4'])})`,
        () => `(-${part('whole')})`,
        () => this.#size(scope, depth),
        () => `year(${part('day')})`,
        () => `daysBetween(${part('day')}, ${part('day')})`,
      ],
      decimal: [binary('decimal', ['+', '-', '*']), () => `(${part('decimal')} / ${this.#choose(['2.0', '0.5', '-4.0'])})`, () => `(-${part('decimal')})`],
      text: [binary('text', ['+'])],
      day: [() => `addDays(${part('day')}, ${this.#choose(['1', '-1', '28', '366', 'n', 'm'].filter((days) => (scope[days] ?? 'whole') === 'whole'))})`],
    };
    return all[sort] ?? [];
  }

  #membership(scope: Sorts, depth: number): string {
    const sort = this.#choose(['whole', 'text', 'day', 'truth', 'whole[]', 'text[]']);
    return `(${this.write(sort, scope, depth)} in ${this.write(`${sort}[]`, scope, depth)})`;
  }

  #size(scope: Sorts, depth: number): string {
    const of = this.write(this.#choose(['text', 'text[]', 'whole[]', 'child[]', 'whole[][]']), scope, depth);
    return this.#choose([`size(${of})`, `${of}.size()`]);
  }

  #claim(scope: Sorts, depth: number): string {
    const { rows, variable, inner } = this.#rows(this.#choose(ITEM_SORTS), scope, depth);
    return `${rows}.${this.#choose(['exists', 'all', 'exists_one'])}(${variable}, ${this.write('truth', inner, depth)})`;
  }

  #listForms(item: ExpressionSort, scope: Sorts, depth: number): readonly Form[] {
    const filter = () => {
      const { rows, variable, inner } = this.#rows(item, scope, depth);
      return `${rows}.filter(${variable}, ${this.write('truth', inner, depth)})`;
    };
    if (item === 'child' || item === 'toy') return item === 'child' || this.#named('toy[]', scope).length > 0 ? [filter] : [];
    const map = () => {
      const { rows, variable, inner } = this.#rows(this.#choose(ITEM_SORTS), scope, depth);
      const condition = this.#choose([true, false]) ? `${this.write('truth', inner, depth - 1)}, ` : '';
      return `${rows}.map(${variable}, ${condition}${this.write(item, inner, depth)})`;
    };
    return [filter, map, map, () => `[${this.write(item, scope, depth)}, ${this.write(item, scope, depth)}]`];
  }

  /** A list to go through, a name for one row (it may hide another), and what can be named inside. */
  #rows(item: ExpressionSort, scope: Sorts, depth: number): { readonly rows: string; readonly variable: string; readonly inner: Sorts } {
    const known = item === 'toy' && this.#named('toy[]', scope).length === 0 ? 'child' : item;
    const variable = this.#choose(VARIABLES);
    return { rows: this.write(`${known}[]`, scope, depth - 1), variable, inner: { ...scope, [variable]: known } };
  }
}
