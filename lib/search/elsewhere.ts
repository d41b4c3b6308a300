import { titlesElsewhere } from '../catalog/titles/titles-elsewhere'
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
