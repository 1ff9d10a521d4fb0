/** The part of an address made from a name: å→a, ä→a, ö→o, é→e, lower case, words joined by hyphens. */
export function slugify(name: string): string {
  return name
    .toLocaleLowerCase('sv')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
