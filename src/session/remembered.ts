// Remembers the last result for one thing as long as what it was made from is the same: a screen is derived again at every
// save, and most of it has not changed. Pure to those who use it.

/** @param of the thing that the result belongs to; forgotten with it */
export function remembered<Owner extends object, Result>(): (of: Owner, from: readonly unknown[], make: () => Result) => Result {
  const last = new WeakMap<Owner, { readonly from: readonly unknown[]; readonly result: Result }>();
  return (of, from, make) => {
    const known = last.get(of);
    if (known !== undefined && known.from.every((part, index) => part === from[index])) return known.result;
    const result = make();
    last.set(of, { from, result });
    return result;
  };
}
