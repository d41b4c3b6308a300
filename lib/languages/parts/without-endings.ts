const SHORTEST = 3

/** A folded word without its endings, one after another, as long as enough of it is left. */
export function withoutEndings(key: string, ending: RegExp): string {
  const bare = key.replace(ending, '')
  return bare === key || bare.length < SHORTEST ? key : withoutEndings(bare, ending)
}
