import { countryName } from '../catalog/facets'
import { slugify } from '../catalog/slugify'
import { genres } from '../catalog/vocabulary/genres'
import { moods } from '../catalog/vocabulary/moods'
import { settings } from '../catalog/vocabulary/settings'
import { themes } from '../catalog/vocabulary/themes'
import type { Facet } from '../recommender/types'

export type KnownWords = { facets: readonly Facet[]; personName: (slug: string) => string | undefined }

const vocabularies = [
  ['genre', genres],
  ['mood', moods],
  ['theme', themes],
  ['setting', settings],
] as const

// Everyday words for things the vocabulary names otherwise.
const synonyms: Record<string, Facet> = {
  scifi: 'genre:science-fiction',
  'sci-fi': 'genre:science-fiction',
  scary: 'genre:horror',
  funny: 'genre:comedy',
  romcom: 'genre:romance',
  cartoon: 'genre:animation',
  anime: 'genre:animation',
  slow: 'mood:contemplative',
  quiet: 'mood:contemplative',
  sad: 'mood:melancholy',
  creepy: 'mood:eerie',
  weird: 'mood:dreamlike',
  snow: 'setting:snow',
  ice: 'setting:snow',
  robot: 'theme:artificial-intelligence',
  spy: 'theme:espionage',
  cop: 'theme:law-and-order',
  heist: 'theme:heists',
  dog: 'theme:animals',
  cat: 'theme:animals',
  old: 'mood:nostalgic',
}

/**
 * Reads a person's own words as facets the catalog has: people by full name, decades ("1970s", "70s"),
 * countries, and the vocabulary by whole words, singular or plural. What is not understood is left out.
 */
export function readWords(words: string, known: KnownWords): Facet[] {
  const text = `-${singular(slugify(words))}-`
  const has = (phrase: string) => phrase.length > 2 && text.includes(`-${singular(phrase)}-`)
  const found = new Set<Facet>()
  for (const [type, list] of vocabularies) {
    for (const term of list.terms) {
      if (has(slugify(term.label)) || has(term.id)) found.add(`${type}:${term.id}`)
    }
  }
  for (const facet of known.facets) {
    const id = facet.slice(facet.indexOf(':') + 1)
    if (facet.startsWith('person:') && has(id)) found.add(facet)
    if (facet.startsWith('era:') && (has(id) || text.includes(`-${singular(id.slice(2))}-`))) found.add(facet)
    if (facet.startsWith('country:') && has(slugify(countryName(id)))) found.add(facet)
  }
  for (const [word, facet] of Object.entries(synonyms)) if (has(word)) found.add(facet)
  return [...found].slice(0, 8)
}

function singular(slug: string): string {
  return slug
    .split('-')
    .map((word) => (word.length > 3 ? word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : word))
    .join('-')
}
