import type { CatalogSnapshot } from '../catalog/snapshot'
import { lexiconOf } from '../wishes/lexicon-of'
import { readAsking, readWish } from '../wishes/read-wish'
import type { Wish } from '../wishes/schema'
import { tokensOf } from '../wishes/tokens'
import type { Doubt } from './doubts'
import type { WishReader } from './query-facts'

/** Searches drop commas: "no horror 80s sci-fi" turns down horror and asks for the rest. */
const COMMA_LEFT_OUT = /\b(no|not|without)\s+([^\s,]+)\s+(?=[^\s,])/i

/** What the reader asks back about a query, where a page can ask. */
export const doubtsFor =
  (catalog: CatalogSnapshot) =>
  (words: string): readonly Doubt[] =>
    readAsking(words, lexiconOf(catalog)).questions

/** The same reader, which reads words it has read before at once: for one request. */
export function rememberingReader(readWish: WishReader): WishReader {
  const known = new Map<string, Wish>()
  return (words) => {
    const wish = known.get(words) ?? readWish(words)
    known.set(words, wish)
    return wish
  }
}

/** The reader of wishes over the names of a catalog. */
export function readerFor(catalog: CatalogSnapshot): WishReader {
  return (words) => {
    const lexicon = lexiconOf(catalog)
    const wish = readWish(words, lexicon)
    if (!COMMA_LEFT_OUT.test(words)) return wish
    const again = readWish(words.replace(COMMA_LEFT_OUT, '$1 $2 but '), lexicon)
    const said = (each: typeof wish) => tokensOf(each).filter((token) => !token.startsWith('unread:')).length
    const isFuller = said(again) > said(wish) && again.unread.length <= wish.unread.length
    return isFuller ? again : wish
  }
}
