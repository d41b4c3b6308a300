import type { SearchIndex } from '../index/search-index'
import { SMALL_WORDS, spelledWords, withoutArticle } from '../index/title-words'

/** Words that turn what follows, which no title of one word is taken from: "no horror" is not No. */
const OF_WISHES = new Set(
  'no not never only more less like but or without under over before after since any'.split(' '),
)
/** Titles of so few letters count in short queries alone: "ran japan", not "cheer me up with a comedy". */
const SHORT_TITLE = 4
const FEW_WORDS = 3

/** Places of films whose whole title stands at the beginning or the end of a wish: "ran japan", "90s comedies clueless". */
export function titlesTyped({ titles }: SearchIndex, query: string): Set<number> {
  const words = spelledWords(query)
  const found = new Set<number>()
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (const run of [words.slice(0, length), words.slice(-length)]) {
      const key = withoutArticle(run).join('')
      const isSaid = run.every((word) => SMALL_WORDS.has(word) || OF_WISHES.has(word))
      if (isSaid || (key.length < SHORT_TITLE && words.length > FEW_WORDS)) continue
      for (const place of titles.byKey.get(key) ?? []) {
        const name = titles.names[place]
        if (name && !name.isPart) found.add(name.row)
      }
    }
  }
  return found
}
