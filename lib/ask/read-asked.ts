import type { CatalogSnapshot } from '../catalog/snapshot'
import { keptWish } from '../wishes/kept-wish'
import { lexiconOf } from '../wishes/lexicon-of'
import { readWish } from '../wishes/read-wish'
import { isForeign } from '../wishes/reader/is-foreign'
import { emptyWish, type Wish } from '../wishes/schema'
import { splitWords } from '../wishes/text/split-words'
import { namesElsewhere } from './names-elsewhere'
import { type AskParams, MOST_LETTERS } from './schema'

/** The wish that an address stands for: its tokens where they were changed, else what the grammar reads of the words. */
export function readAsked({ q, w }: Pick<AskParams, 'q' | 'w'>, catalog: CatalogSnapshot): Wish {
  if (w) return keptOf(w)
  const words = q.slice(0, MOST_LETTERS)
  if (words === '') return emptyWish
  return isOtherLanguage(words) ? namesElsewhere(words, lexiconOf(catalog)) : readWish(words, lexiconOf(catalog))
}

/** Tokens of an address that somebody wrote by hand count as far as they are any. */
function keptOf(tokens: readonly string[]): Wish {
  return keptWish(tokens) ?? keptWish(tokens.filter((token) => keptWish([token]) !== null).slice(0, 24)) ?? emptyWish
}

/** Words of another language than English, or in another script: names and kinds of films alone are read of them. */
export function isOtherLanguage(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  return latin.length * 2 < letters.length || isForeign(splitWords(words.slice(0, MOST_LETTERS)))
}
