import type { Wish } from '../../wishes/schema'

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
    ' ',
  )
const NUMBER = `(\\d{1,2}|${NUMBERS.join('|')})`
const YOUNGEST = String.raw`(?:(?:the|my|our)\s+)?(?:youngest|smallest|littlest|little\s+one|baby|toddler|(?:little|small|younger|baby)\s+(?:brother|sister|one)|${NUMBER}[\s-]*years?[\s-]*olds?)`
const LEAVES = String.raw`(?:(?:is|['’]s|are)\s+(?:not\s+(?:coming|here|watching|joining)|n['’]?t\s+(?:coming|here|watching)|in\s+bed|asleep|gone|out|away|at\s+\S+(?:\s+\S+)?|going\s+to\s+\S+(?:\s+\S+)?|staying\s+\S+(?:\s+\S+)?)|isn['’]?t\s+(?:coming|here|watching|joining)|does\s*n['’]?o?t\s+(?:come|watch|join)|goes\s+(?:to\s+(?:bed|sleep|grand\w+|(?:his|her)\s+\w+|a\s+friend\S*)|out|home)|went\s+(?:to\s+(?:bed|sleep|grand\w+)|home|out)|fell\s+asleep|stays\s+(?:at\s+)?home|sleeps)`
const WHO = `(?:${YOUNGEST}|s?he)`
const LEFT = new RegExp(
  String.raw`^\s*(?:(?:no+|ok(?:ay)?|oh|well|actually|sorry|wait|but|so|hm+)[\s,]+)*${WHO}\s*${LEAVES}(?:\s+(?:now|tonight|after\s+all|already|either))*`,
  'i',
)
const NEXT = new RegExp(
  String.raw`^\s*[,.;:!–—-]*\s*(?:(?:so|then|now|and|that\s+leaves|it['’]?s|s?he['’]?s|the\s+(?:next|other|older|oldest)\s+(?:one\s+)?is|from|just|only|back\s+to|the)\s+)*${NUMBER}(?:[\s-]*years?[\s-]*olds?)?(?:\s+(?:again|now|then|and\s+up))*\s*(?=[,.;!]|$)`,
  'i',
)
const OLDEST_CHILD = 17

const numberOf = (word: string) =>
  NUMBERS.includes(word.toLowerCase()) ? NUMBERS.indexOf(word.toLowerCase()) + 1 : Number(word)

/**
 * "The youngest is not coming, so 10", "he goes to grandma now. 14 again": the others watch all the same, and how old the
 * youngest of them is stands in the place of the age before, where it is said. Null where nobody leaves.
 */
export function youngestGone(said: string, wish: Wish): { text: string; wish: Wish } | null {
  const left = wish.company === 'children' ? LEFT.exec(said) : null
  if (!left) return null
  const rest = said.slice(left[0].length)
  const next = NEXT.exec(rest)
  const age = next ? numberOf(next[1] ?? '') : null
  // "She is in bed": of one child alone, and nobody is left.
  const isNamed = !/^\s*(?:(?:\w+[\s,]+)*?)s?he\b/i.test(left[0])
  if (age === null && !isNamed) return null
  if (age !== null && (age < 1 || age > OLDEST_CHILD)) return null
  // "The 8 year old is at a friend's", where the youngest is another.
  const whose = left[1] ? numberOf(left[1]) : null
  const isOther = whose !== null && wish.age !== null && whose !== wish.age
  return {
    text: next ? rest.slice(next[0].length) : rest,
    wish: { ...wish, company: 'children', age: age ?? (isOther ? wish.age : null) },
  }
}
