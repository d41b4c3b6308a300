import type { Language } from './parts/language'

const names = new Map<string, { regions: Intl.DisplayNames; languages: Intl.DisplayNames }>()
function namesIn(id: string) {
  const known = names.get(id)
  if (known) return known
  const made = {
    regions: new Intl.DisplayNames([id], { type: 'region', fallback: 'code' }),
    languages: new Intl.DisplayNames([id], { type: 'language', fallback: 'code' }),
  }
  names.set(id, made)
  return made
}

const own = (words: Readonly<Record<string, string>>, id: string) => (Object.hasOwn(words, id) ? words[id] : undefined)

/** The words for a facet in a language; null for what it has none for. Names of people stay as they are. */
export function termWords({ id: language, terms }: Language, facet: string, label: string): string | null {
  const at = facet.indexOf(':')
  const [type, id] = [facet.slice(0, at), facet.slice(at + 1)]
  switch (type) {
    case 'genre':
      return terms.genres[id]?.[1] ?? null
    case 'mood':
      return terms.moods[id]?.[1] ?? null
    case 'theme':
      return own(terms.themes, id) ?? null
    case 'setting':
      return own(terms.settings, id) ?? null
    case 'detail':
      return own(terms.details, id) ?? null
    case 'region':
      return own(terms.regions, id) ?? null
    case 'person':
      return label
    case 'era':
      return /^\d{4}s$/.test(id) ? terms.decade(Number(id.slice(0, 4))) : null
    case 'country':
      return /^[A-Z]{2}$/.test(id) ? knownName(namesIn(language).regions, id) : null
    case 'language':
      return /^[a-z]{2,3}$/.test(id) && id !== 'zxx' ? knownName(namesIn(language).languages, id) : null
    default:
      return null
  }
}

const knownName = (all: Intl.DisplayNames, code: string): string | null => {
  const name = all.of(code)
  return name === undefined || name === code ? null : name
}
