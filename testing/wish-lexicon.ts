import { readCatalog } from '../lib/catalog/read-catalog'
import { buildLexicon, type WishLexicon } from '../lib/wishes/lexicon/build-lexicon'
import { readAsking } from '../lib/wishes/read-wish'
import { tokensOf } from '../lib/wishes/tokens'

/** The year of the tables: "recent" and "the last ten years" count from it. */
export const TABLE_YEAR = 2026

let lexicon: WishLexicon | undefined

/** The lexicon of the catalog we wrote, as the site has it. */
export function catalogLexicon(): WishLexicon {
  lexicon ??= buildLexicon(
    readCatalog('prisma/catalog').films.map((film) => ({
      ...film,
      originalTitle: film.originalTitle ?? null,
      alternativeTitles: film.alternativeTitles ?? [],
      series: film.series ?? null,
      seriesPart: film.seriesPart ?? null,
      retired: false,
    })),
  )
  return lexicon
}

/** A reading as a page shows it: what was read, and behind "ask:" what it asks about, with the words it was read from. */
export function readTokens(said: string): string[] {
  const { wish, questions } = readAsking(said, catalogLexicon(), TABLE_YEAR)
  return [...tokensOf(wish), ...questions.map(({ token, words }) => `ask:${token}=${words}`)]
}
