/** English words that say nothing of a film. */
const stopWords = new Set(
  `a about after again against all also am an and another any are as at away back be because been before being
  between both but by can cannot could did do does doing down each else even ever every few for from further get gets
  had has have having he her here hers herself him himself his how i if in into is it its itself just like made make
  makes many may me more most much must my neither never new no nor not now of off on once one only onto or other our
  ours out over own same she should so some still such than that the their theirs them themselves then there these they
  thing this those though three through to too two under until up upon us very was way we were what when where which
  while who whom whose why will with within without would yet you your`.split(/\s+/),
)

/** No more of one text is read than this, however long it is. */
const longestText = 20_000

/**
 * The words of a text in order: lower case, without accents, possessives and stop words, plurals brought to the
 * singular by the three rules of the S-stemmer (Harman 1991, "How effective is suffixing?"). Single letters go.
 */
export function wordsOf(text: string): string[] {
  const plain = text.slice(0, longestText).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const found = plain.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
  return found
    .map((word) => word.replace(/'.*$/, ''))
    .filter((word) => word.length > 1 && !stopWords.has(word))
    .map(singular)
}

function singular(word: string): string {
  if (word.length < 4) return word
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/[^aeo]es$/.test(word)) return word.slice(0, -1)
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word
}
