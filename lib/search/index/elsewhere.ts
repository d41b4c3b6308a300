import { titlesElsewhere } from '../../catalog/titles/titles-elsewhere'
import { Spellings, slipsIn } from './spelling'
import { spelledWords, withoutArticle } from './title-words'

/** Years of the films of a title the catalog need not have, by bare key. */
export const yearsElsewhere: ReadonlyMap<string, { title: string; years: number[] }> = titlesElsewhere.reduce(
  (known, { title, year }) => {
    const key = withoutArticle(spelledWords(title)).join('')
    if (key) known.set(key, { title, years: [...(known.get(key)?.years ?? []), year] })
    return known
  },
  new Map<string, { title: string; years: number[] }>(),
)

const keys = [...yearsElsewhere.keys()]
const spellings = new Spellings(keys)

/** The one a key with a slip in it means, if any. */
export function titleElsewhereNear(key: string): { title: string; years: number[] } | null {
  const [nearest] = spellings.near(key, slipsIn(key.length))
  return (nearest && yearsElsewhere.get(keys[nearest.place] as string)) ?? null
}
