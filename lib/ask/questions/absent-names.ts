import type { CatalogSnapshot } from '../../catalog/snapshot'
import { memo } from '../../recommender/memo'
import { yearsElsewhere } from '../../search/index/elsewhere'
import { spelledWords, withoutArticle } from '../../search/index/title-words'

/** Behind these stands a name. */
const BEFORE_NAMES = /\b(?:by|with|like|starring|featuring|from|of|than|similar to|unlike)\s+(?:the\s+|a\s+)?$/i
const YEAR = /\s+\(?(?:18|19|20)\d\d\)?$/
const CAPITAL = /^\p{Lu}/u

const keyOf = (text: string) => withoutArticle(spelledWords(text)).join('')
const titlesOf = memo(({ films }: CatalogSnapshot) => new Set([...films.values()].map(({ title }) => keyOf(title))))

/** Words left unread that stand where a title or a name stands: nobody and nothing in the catalog is called so. */
export function absentNames(words: string, unread: readonly string[], catalog: CatalogSnapshot): string[] {
  const names = unread.flatMap((text) => {
    const key = keyOf(text.replace(YEAR, ''))
    if (titlesOf(catalog).has(key)) return []
    const elsewhere = yearsElsewhere.get(key)
    if (elsewhere) return [elsewhere.title]
    const at = words.toLowerCase().indexOf(text)
    if (at < 0) return []
    const written = words.slice(at, at + text.length)
    const isLarge = written.split(/\s+/).every((word) => CAPITAL.test(word))
    return isLarge && BEFORE_NAMES.test(words.slice(0, at)) ? [written] : []
  })
  return [...new Set(names)]
}
