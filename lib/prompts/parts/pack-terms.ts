import { countryName, facetLabel, facetTypeOf } from '../../catalog/facets'
import { slugify } from '../../catalog/slugify'
import { regions } from '../../catalog/vocabulary/regions'

/**
 * Facets are written short in prompts: "mood:dread", "person:Agnès Varda"; under `genres`, `moods` and `themes` the id
 * alone. It halves what a list costs in tokens, and ids of the vocabularies are plain words that models read well.
 */
const listTypes: Record<string, string> = { genres: 'genre', moods: 'mood', themes: 'theme' }

type Term = { facet: string; label: string }
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTerm = (value: unknown): value is Term =>
  isRecord(value) && typeof value.facet === 'string' && typeof value.label === 'string'

const packTerm = ({ facet, label }: Term): string => (facetTypeOf(facet) === 'person' ? `person:${label}` : facet)

function unpackTerm(text: string): Term {
  const type = facetTypeOf(text)
  const rest = text.slice(text.indexOf(':') + 1)
  if (type === 'person') return { facet: `person:${slugify(rest)}`, label: rest }
  if (type === 'era') return { facet: text, label: `the ${rest}` }
  if (type === 'country') return { facet: text, label: countryName(rest) }
  return { facet: text, label: type === 'region' ? regions.label(rest) : facetLabel(text) }
}

/** Writes every { facet, label } inside a value short; interests keep theirs, whose label may be a person's own. */
export function packTerms(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const type = listTypes[key]
    if (type) return value.map((item) => (isTerm(item) ? packTerm(item).slice(type.length + 1) : item))
    return value.map((item) => (isTerm(item) && key === 'shares' ? packTerm(item) : packTerms(item)))
  }
  if (!isRecord(value)) return value
  const packed = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, packTerms(item, name)]))
  if (!isTerm(value) || !('kind' in value)) return packed
  const { facet: _facet, label: _label, ...others } = packed
  return { ...others, on: packTerm(value) }
}

/** The reverse. Anything that is not as packTerms writes it is left as it is, for the schema to refuse. */
export function unpackTerms(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const prefix = listTypes[key] ? `${listTypes[key]}:` : key === 'shares' ? '' : null
    return value.map((item) =>
      prefix !== null && typeof item === 'string' ? unpackTerm(prefix + item) : unpackTerms(item),
    )
  }
  if (!isRecord(value)) return value
  const { on, ...others } = value
  const unpacked = Object.fromEntries(Object.entries(others).map(([name, item]) => [name, unpackTerms(item, name)]))
  return typeof on === 'string' ? { ...unpacked, ...unpackTerm(on) } : unpacked
}
