import { say } from '@/domains/words'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import type { WishChip, WishReading } from '../../wishes/reading-parts'
import { filmsWords } from './films-words'

/** What the next list will do about a wish: "more western, no gore, films like Alien". */
export function followText({ chips }: WishReading, names: Pick<CatalogSnapshot, 'personName'>): string {
  return chips.map((chip) => chipText(chip, names)).join(', ')
}

function chipText({ kind, label, facet }: WishChip, names: Pick<CatalogSnapshot, 'personName'>): string {
  const words = facet ? filmsWords(facet, names) : label
  switch (kind) {
    case 'much-more':
      return `many more ${words}`
    case 'more':
      return `more ${words}`
    case 'less':
      return `fewer ${words}`
    case 'never':
      return `no ${words}`
    case 'only':
      return `nothing but ${words}`
    case 'avoid':
      return `no ${label.toLowerCase()}`
    case 'like':
      return say`films like ${label}`
    case 'unlike':
      return `nothing like ${label}`
    case 'limit':
      return `${label.charAt(0).toLowerCase()}${label.slice(1)}`
  }
}
