import { terms } from '../../domains/terms'
import { words } from '../../domains/words'
import type { Combination, Facet, Span } from '../recommender/types'
import type { Sensed } from './reader/senses/clauses'
import { emptyWish, type Wish, type WishLevel } from './schema'
import { combinationToken } from './tokens'
import type { Attribute } from './words/attributes'

/** "Recent" reaches back this many years, "old" films are from before this one. */
const RECENT_YEARS = 6
const OLD_BEFORE = 1970
const [SHORT_MINUTES, LONG_MINUTES] = words.size?.asked ?? [0, 0]

type Limits = { minutes: Span; years: Span }
const open: Span = { from: null, to: null }

/** Puts together what was said into one wish. What comes later wins over what came before. */
export function collectWish(sensed: readonly Sensed[], unread: readonly string[], thisYear: number): Wish {
  const collected = new Collected()
  const limits: Limits = { minutes: open, years: open }
  const wish: Wish = { ...emptyWish }
  const left: string[] = []
  for (const each of sensed) {
    const { item, sense, direct } = each
    const turnedDown = sense === 'without' || sense === 'less'
    switch (item.kind) {
      case 'term':
        collected.addTerm(each)
        break
      case 'combination':
        collected.addCombination(item)
        break
      case 'title':
        if (sense !== 'neutral') collected.addExample(item.slug, turnedDown)
        break
      case 'minutes':
        if (sense === 'neutral') break
        limits.minutes = item.allowed
          ? widened(limits.minutes, item.span)
          : both(limits.minutes, direct ? turnedLength(item) : item.span)
        break
      case 'years':
        if (direct && sense !== 'neutral' && isClosed(item.span)) left.push(notBetween(item.span))
        else if (sense !== 'neutral') limits.years = both(limits.years, direct ? turned(item.span, 1) : item.span)
        break
      case 'attribute':
        // "Shorter, two hours at most": the number says how short.
        if (sense !== 'neutral' && !isCounted(sensed, item, turnedDown))
          addAttribute(item.attribute, turnedDown, limits, thisYear, collected)
        break
      case 'viewers':
        // "Not with the kids": they are not there.
        if (!(direct && item.who === 'children') && wish.company !== 'children') wish.company = item.who
        break
      case 'age':
        wish.age = Math.min(wish.age ?? item.age, item.age)
        break
      case 'known':
        if (sense !== 'neutral')
          wish.wellKnown = turnedDown ? (item.known === 'famous' ? 'hidden' : 'famous') : item.known
        break
      case 'foreign':
        collected.addForeign(item.subtitles, sense)
        break
      case 'opposite':
        collected.addOpposite(item.facet, sense)
        break
      case 'surprise':
        wish.surprise ||= !turnedDown
        break
    }
  }
  const span = (limit: Span) => (limit.from === null && limit.to === null ? null : limit)
  return {
    ...wish,
    ...collected.parts(),
    minutes: span(limits.minutes),
    years: span(limits.years),
    unread: [...new Set([...unread, ...left])].map((said) => said.slice(0, 60)).slice(0, 12),
  }
}

const isCounted = (
  sensed: readonly Sensed[],
  { attribute, at }: { attribute: Attribute; at: number },
  turnedDown: boolean,
) =>
  !turnedDown &&
  attribute === 'short' &&
  sensed.some(
    ({ item, sense, direct }) =>
      item.kind === 'minutes' &&
      item.at > at &&
      sense === 'more' &&
      !direct &&
      item.span.to !== null &&
      item.span.to > SHORT_MINUTES,
  )

const isClosed = ({ from, to }: Span) => from !== null && to !== null

/** "Nothing from 1994": no limit of ours says it, and lost it may not be. */
const notBetween = ({ from, to }: Span) => (from === to ? `not ${from}` : `not ${from} to ${to}`)

/** "Not three hours" is less than that. */
const turnedLength = ({ span, bare }: { span: Span; bare: boolean }): Span =>
  bare && span.from === null && span.to !== null ? { from: null, to: span.to - 1 } : turned(span, 0)

/** A bound behind a negation is the other bound: "nothing over two hours" is at most two hours. */
function turned({ from, to }: Span, step: number): Span {
  if (from !== null && to !== null) return open
  return from !== null ? { from: null, to: from - step } : { from: to === null ? null : to + step, to: null }
}

/** What keeps to both; where nothing does, the later one. */
function both(earlier: Span, later: Span): Span {
  // "Baby sleeps about two hours, so two hours tops".
  const isMost = later.from === null && later.to !== null && earlier.from !== null
  if (isMost && earlier.to !== null && (later.to ?? 0) <= earlier.to && (later.to ?? 0) >= (earlier.from ?? 0))
    return later
  const from = earlier.from === null || (later.from ?? -1) > earlier.from ? later.from : earlier.from
  const to = earlier.to === null || (later.to ?? Number.POSITIVE_INFINITY) < earlier.to ? later.to : earlier.to
  return from !== null && to !== null && from > to ? later : { from, to }
}

/** "Three hours if need be" lengthens a shorter limit, and is no limit by itself. */
function widened(limit: Span, allowed: Span): Span {
  const { from, to } = limit
  return to !== null && allowed.to !== null ? { from, to: Math.max(to, allowed.to) } : limit
}

function addAttribute(
  attribute: Attribute,
  turnedDown: boolean,
  limits: Limits,
  thisYear: number,
  collected: Collected,
) {
  const recent = thisYear - RECENT_YEARS
  const at: Record<Attribute, (() => void) | undefined> = {
    short: () => {
      limits.minutes = both(
        limits.minutes,
        turnedDown ? { from: SHORT_MINUTES + 1, to: null } : { from: null, to: SHORT_MINUTES },
      )
    },
    long: () => {
      limits.minutes = both(
        limits.minutes,
        turnedDown ? { from: null, to: LONG_MINUTES - 1 } : { from: LONG_MINUTES, to: null },
      )
    },
    new: () => {
      limits.years = both(limits.years, turnedDown ? { from: null, to: recent - 1 } : { from: recent, to: null })
    },
    old: () => {
      limits.years = both(
        limits.years,
        turnedDown ? { from: OLD_BEFORE, to: null } : { from: null, to: OLD_BEFORE - 1 },
      )
    },
    fast: () => collected.want(['mood:relentless'], turnedDown ? 'less' : 'more'),
    light: () => collected.want(['mood:playful'], turnedDown ? 'less' : 'more'),
    // Wanted, it has no counterpart of ours and is unread.
    dark: turnedDown ? () => collected.want(['mood:bleak'], 'less') : undefined,
    heavy: turnedDown ? () => collected.want(['mood:bleak'], 'less') : undefined,
  }
  at[attribute]?.()
}

class Collected {
  private readonly wanted = new Map<Facet, WishLevel>()
  private readonly without = new Set<Facet>()
  private readonly combinations: Wish['combinations'] = []
  private readonly only = new Set<Facet>()
  private readonly avoid = new Set<string>()
  private readonly like = new Set<string>()
  private readonly unlike = new Set<string>()

  addTerm({ item, sense }: Sensed): void {
    if (item.kind !== 'term') return
    const { facets, term } = item
    switch (sense) {
      case 'more':
      case 'much-more':
        this.want(facets, sense)
        break
      case 'less':
        if (term.notes.length > 0) this.leaveOut(term.notes.map((note) => terms.softened[note] ?? note))
        else this.want(facets, 'less')
        break
      case 'without':
        if (term.notes.length > 0) this.leaveOut(term.notes)
        else this.forbid(facets[0])
        break
      case 'only':
        for (const facet of facets) this.require(facet)
        break
      case 'neutral':
        break
    }
  }

  /** The same said twice is one. */
  addCombination({ all, unless }: Combination): void {
    const same = this.combinations.some((each) => combinationToken(each) === combinationToken({ all, unless }))
    if (!same) this.combinations.push({ all: [...all], unless: [...unless] })
  }

  want(facets: readonly Facet[], level: WishLevel): void {
    for (const facet of facets) {
      if (this.only.has(facet)) continue
      this.without.delete(facet)
      if (!(level === 'more' && this.wanted.get(facet) === 'much-more')) this.wanted.set(facet, level)
    }
  }

  addExample(slug: string, unlike: boolean): void {
    // "Not Lost in Translation, everybody says Lost in Translation".
    if (!unlike && this.unlike.has(slug)) return
    this.like.delete(slug)
    this.unlike.delete(slug)
    const list = unlike ? this.unlike : this.like
    list.add(slug)
  }

  /** "Foreign films" are not in English; "nothing subtitled" is in English only, "not keen on subtitles" sooner so. */
  addForeign(subtitles: boolean, sense: Sensed['sense']): void {
    if (sense === 'without') this.require('language:en')
    else if (sense === 'less') this.want(['language:en'], 'more')
    else if (!subtitles && sense !== 'neutral') this.forbid('language:en')
  }

  /** "In colour" is none in black and white; "nothing in colour" nothing else. */
  addOpposite(facet: Facet, sense: Sensed['sense']): void {
    if (sense === 'without') this.require(facet)
    else if (sense === 'less') this.want([facet], 'more')
    else if (sense !== 'neutral') this.forbid(facet)
  }

  private forbid(facet: Facet | undefined): void {
    if (!facet) return
    this.wanted.delete(facet)
    this.only.delete(facet)
    this.without.add(facet)
  }

  private require(facet: Facet): void {
    this.wanted.delete(facet)
    this.without.delete(facet)
    this.only.add(facet)
  }

  private leaveOut(notes: readonly string[]): void {
    for (const note of notes) this.avoid.add(note)
  }

  parts() {
    return {
      want: [...this.wanted].map(([facet, level]) => ({ facet, level })).slice(0, 24),
      combinations: this.combinations.slice(0, 8),
      without: [...this.without].slice(0, 24),
      only: [...this.only].slice(0, 24),
      avoid: [...this.avoid],
      like: [...this.like].slice(0, 8),
      unlike: [...this.unlike].slice(0, 8),
    }
  }
}
