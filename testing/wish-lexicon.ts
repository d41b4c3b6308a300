import { readCatalog } from '../lib/catalog/read-catalog'
import { buildLexicon, type WishLexicon } from '../lib/wishes/lexicon/build-lexicon'
import { readWish } from '../lib/wishes/read-wish'
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

export const readTokens = (said: string): string[] => tokensOf(readWish(said, catalogLexicon(), TABLE_YEAR))
