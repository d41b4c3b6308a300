import { contentNotes } from '../catalog/vocabulary/vocabularies'
import type { Combination, Facet } from '../recommender/types'
import { companies, emptyWish, type Wish, wishSchema } from './schema'
import { childToken, tokensOf } from './tokens'

/** The wish that is left of some tokens, each said once. */
export function keptWish(tokens: Iterable<string>): Wish | null {
  const wish = wishOf([...new Set(tokens)])
  return wish && (wish.age === null ? wish : { ...wish, company: 'children' })
}

/** The wish with one token taken off, or another in its place. */
export function withToken(wish: Wish, token: string, instead: string | null): Wish {
  const isChild = token === childToken(wish.age)
  const rest = isChild ? { ...wish, company: null, age: null } : wish
  const others = tokensOf(rest).filter((each) => each !== token)
  return keptWish(instead ? [...others, instead] : others) ?? wish
}

/** A wish from tokens; null when one of them is none. */
export function wishOf(tokens: readonly string[]): Wish | null {
  const wish: Wish = structuredClone(emptyWish)
  for (const token of tokens) {
    const colon = token.indexOf(':')
    const name = colon < 0 ? token : token.slice(0, colon)
    if (!put(wish, name, colon < 0 ? '' : token.slice(colon + 1))) return null
  }
  const parsed = wishSchema.safeParse(wish)
  return parsed.success ? parsed.data : null
}

function put(wish: Wish, name: string, value: string): boolean {
  switch (name) {
    case 'more':
    case 'much-more':
    case 'less':
      wish.want.push({ facet: value as Facet, level: name })
      return true
    case 'without': {
      const combination = combinationOf(value)
      if (combination) wish.combinations.push({ all: [...combination.all], unless: [...combination.unless] })
      else wish.without.push(value as Facet)
      return true
    }
    case 'only':
      wish[name].push(value as Facet)
      return true
    case 'like':
    case 'unlike':
    case 'unread':
      wish[name].push(value)
      return true
    case 'minutes':
    case 'years': {
      const span = /^(\d*)-(\d*)$/.exec(value)
      if (!span) return false
      wish[name] = { from: span[1] ? Number(span[1]) : null, to: span[2] ? Number(span[2]) : null }
      return true
    }
    case 'avoid': {
      const note = contentNotes.ids.find((id) => id === value)
      if (note) wish.avoid.push(note)
      return note !== undefined
    }
    case 'company': {
      const who = companies.find((each) => each === value)
      if (who) wish.company = who
      return who !== undefined
    }
    case 'age':
      wish.age = Number(value)
      return /^\d+$/.test(value)
    case 'known':
      if (value !== 'hidden' && value !== 'famous') return false
      wish.wellKnown = value
      return true
    case 'surprise':
      wish.surprise = true
      return value === ''
    case 'of-group':
      wish.ofGroup = true
      return value === ''
    default:
      return false
  }
}

function combinationOf(value: string): Combination | null {
  const [together = '', ...unless] = value.split('~')
  const all = together.split('+')
  return all.length + unless.length > 1 ? { all: all as Facet[], unless: unless as Facet[] } : null
}
