// A digest as people compare it: in groups of eight. Pure.
export function inGroups(digest: string): string {
  return digest.match(/.{1,8}/g)?.join(' ') ?? '';
}
