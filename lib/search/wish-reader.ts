import type { CatalogSnapshot } from '../catalog/snapshot'
import { lexiconOf } from '../wishes/lexicon-of'
import { readWish } from '../wishes/read-wish'
import { tokensOf } from '../wishes/tokens'
import type { WishReader } from './query-facts'

/** Searches drop commas: "no horror 80s sci-fi" turns down horror and asks for the rest. */
const COMMA_LEFT_OUT = /\b(no|not|without)\s+([^\s,]+)\s+(?=[^\s,])/i

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
