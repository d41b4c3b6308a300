import { facetsOf, facetTypeOf } from '../../catalog/facets'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import type { Engine } from '../../engine/get-engine'
import type { EditRecord, EvidenceEvent } from '../../profile/schema'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import { rankFor, rankRequest } from '../../recommendations/context/context'
import { blockedRows } from '../../recommender/rank/blocked-rows'
import type { Facet, RankRequest } from '../../recommender/types'
import { LEVEL_STRENGTH, type Level } from '../../wishes/levels'
import { contextOfSaid, type SaidByPerson } from './said-context'

/** What a control did for one person: films of the eight it is about, without it and with it, and whether that will do. */
export type Effect = { personId: string; what: string; without: number; with: number; holds: boolean }

export type Control = {
  name: string
  aim: string
  /** Null for somebody whose list gives it nothing to do. */
  measure(site: Site, person: SaidByPerson): Effect | null
}

/** `open`: films of it there are for this person. */
type Holds = (without: number, withIt: number, open: number) => boolean

export type Site = { catalog: CatalogSnapshot; engine: Engine }

/** The first eight of the site's list. */
function listFor(
  { catalog, engine }: Site,
  person: SaidByPerson,
  change: (request: RankRequest) => RankRequest = (request) => request,
  excluded: readonly number[] = [],
): number[] {
  const context = contextOfSaid(person, catalog, engine)
  const request = change(rankRequest(context, { excluded, limit: 3 * SLATE_SIZE, seed: 1 }))
  return rankFor(context, request)
    .slice(0, SLATE_SIZE)
    .map(({ filmId }) => filmId)
}

const hasIn = (site: Site, filmId: number, what: string): boolean => {
  const film = site.catalog.films.get(filmId)
  return film !== undefined && (facetsOf(film).includes(what as Facet) || film.contentNotes.includes(what))
}

const countIn = (site: Site, list: readonly number[], what: string) =>
  list.filter((filmId) => hasIn(site, filmId, what)).length

const notesOf = (site: Site, filmId: number): readonly string[] => site.catalog.films.get(filmId)?.contentNotes ?? []
const facetsIn = (site: Site, filmId: number): readonly string[] => {
  const film = site.catalog.films.get(filmId)
  return film ? facetsOf(film) : []
}

const kindOf = (what: string) => what.split(':')[0]

/** Something the list is made of often enough, another one for each person. */
function pick(
  { id }: SaidByPerson,
  list: readonly number[],
  having: (filmId: number) => readonly string[],
  fits: (count: number, what: string) => boolean,
): string | null {
  const counts = new Map<string, number>()
  for (const what of list.flatMap(having)) counts.set(what, (counts.get(what) ?? 0) + 1)
  const fitting = [...counts].filter(([what, count]) => fits(count, what)).map(([what]) => what)
  const turn = [...id].reduce((sum, letter) => (31 * sum + (letter.codePointAt(0) ?? 0)) % 9_973, 7)
  // A kind first: people on films are more than all else together.
  const kinds = [...new Set(fitting.map(kindOf))].toSorted()
  const kind = kinds[turn % Math.max(1, kinds.length)]
  const ofKind = fitting.filter((what) => kindOf(what) === kind).toSorted()
  return ofKind[turn % Math.max(1, ofKind.length)] ?? null
}

const later = (person: SaidByPerson) => person.events.length + 1_000

const edited = (person: SaidByPerson, facet: string, change: Partial<EditRecord>): SaidByPerson => ({
  ...person,
  edits: [
    ...(person.edits ?? []),
    { facet, state: 'ACTIVE', strength: null, label: null, stated: false, at: later(person), ...change },
  ],
})

const atLevel = (person: SaidByPerson, facet: string, level: Level) =>
  edited(person, facet, { strength: LEVEL_STRENGTH[level], stated: true })

/** A control on one facet of those a list has often enough. */
function onFacet(
  name: string,
  aim: string,
  use: (person: SaidByPerson, facet: string) => SaidByPerson,
  { fits, holds }: { fits: (count: number) => boolean; holds: Holds },
): Control {
  return {
    name,
    aim,
    measure(site, person) {
      const list = listFor(site, person)
      const what = pick(person, list, (filmId) => facetsIn(site, filmId), fits)
      if (what === null) return null
      const before = countIn(site, list, what)
      const after = countIn(site, listFor(site, use(person, what)), what)
      const kept = holds(before, after, openOf(site, person, what))
      return { personId: person.id, what, without: before, with: after, holds: kept }
    },
  }
}

/** How many films a list could take of it at most. */
function openOf(site: Site, person: SaidByPerson, what: string): number {
  const { index } = site.catalog
  const request = rankRequest(contextOfSaid(person, site.catalog, site.engine), { excluded: [], limit: 1, seed: 1 })
  const blocked = blockedRows(index, request, new Uint8Array(index.size))
  return countIn(
    site,
    [...index.filmIds].filter((_id, row) => blocked[row] === 0),
    what,
  )
}

const none = (_without: number, withIt: number) => withIt === 0
const halfAtMost = (without: number, withIt: number) => withIt <= without / 2
/** As far as there are so many films. */
const twiceOrSix = (without: number, withIt: number, open: number) => withIt >= Math.min(2 * without, 6, open)

const refuse = (person: SaidByPerson, filmId: number, genre: string): SaidByPerson => ({
  ...person,
  events: [...person.events, refusalOf(filmId, genre, later(person))],
})

const refusalOf = (filmId: number, genre: string, at: number): EvidenceEvent => ({
  id: `refusal-${at}`,
  type: 'REACTED',
  filmId,
  facet: null,
  value: null,
  detail: 'NOT_FOR_ME',
  reason: genre,
  at,
})

/** Turns down the first film of a genre, list after list, and compares with the list that these films only left. */
function refusals(count: number, aim: string, holds: (without: number, withIt: number) => boolean): Control {
  return {
    name: count === 1 ? '“Not my genre”, once' : `“Not my genre”, ${count} times`,
    aim,
    measure(site, person) {
      const genresOf = (filmId: number) => facetsIn(site, filmId).filter((facet) => facetTypeOf(facet) === 'genre')
      const what = pick(person, listFor(site, person), genresOf, (films) => films >= 2)
      if (what === null) return null
      const isOfIt = (filmId: number) => hasIn(site, filmId, what)
      const known = new Set(person.events.map(({ filmId }) => filmId))
      const others = [...site.catalog.films.keys()].filter((id) => isOfIt(id) && !known.has(id))
      const gone: number[] = []
      let refusing = person
      while (gone.length < count) {
        const list = listFor(site, refusing)
        const next = list.find(isOfIt) ?? others.find((id) => !gone.includes(id))
        if (next === undefined) break
        gone.push(next)
        refusing = refuse(refusing, next, what)
      }
      const before = countIn(site, listFor(site, person, undefined, gone), what)
      const after = countIn(site, listFor(site, refusing), what)
      return { personId: person.id, what, without: before, with: after, holds: holds(before, after) }
    },
  }
}

/** Of two lists, how many films stand where they stood. */
const sameIn = (one: readonly number[], other: readonly number[]) =>
  one.filter((filmId, place) => other[place] === filmId).length

function sameList(
  name: string,
  aim: string,
  lists: (site: Site, person: SaidByPerson) => { what: string; wanted: number[]; got: number[] } | null,
): Control {
  return {
    name,
    aim,
    measure(site, person) {
      const pair = lists(site, person)
      if (!pair) return null
      const { what, wanted, got } = pair
      const same = sameIn(wanted, got)
      const holds = same === wanted.length && got.length === wanted.length
      return { personId: person.id, what, without: wanted.length, with: same, holds }
    },
  }
}

export const controls: Control[] = [
  onFacet('Never', 'none', (person, facet) => atLevel(person, facet, 'never'), { fits: (n) => n > 0, holds: none }),
  {
    name: 'Kept off (content)',
    aim: 'none',
    measure(site, person) {
      const list = listFor(site, person)
      const what = pick(
        person,
        list,
        (filmId) => notesOf(site, filmId),
        (count) => count > 0,
      )
      if (what === null) return null
      const after = countIn(site, listFor(site, { ...person, avoid: [what] }), what)
      return { personId: person.id, what, without: countIn(site, list, what), with: after, holds: after === 0 }
    },
  },
  refusals(1, 'half at most', halfAtMost),
  refusals(5, 'none', none),
  onFacet('Less', 'half at most', (person, facet) => atLevel(person, facet, 'less'), {
    fits: (n) => n >= 2,
    holds: halfAtMost,
  }),
  onFacet('Mute', 'half at most', (person, facet) => edited(person, facet, { state: 'MUTED' }), {
    fits: (n) => n >= 2,
    holds: halfAtMost,
  }),
  onFacet('More', 'twice, or six', (person, facet) => atLevel(person, facet, 'more'), {
    fits: (n) => n > 0,
    holds: twiceOrSix,
  }),
  onFacet('Much more', 'six', (person, facet) => atLevel(person, facet, 'much-more'), {
    fits: (n) => n > 0,
    holds: (_without, withIt, open) => withIt >= Math.min(6, open),
  }),
  sameList('Entry removed', 'the list without it', (site, person) => {
    const entry = person.events.at(-1)
    if (!entry || entry.filmId === null) return null
    const before: SaidByPerson = { ...person, events: person.events.slice(0, -1) }
    const after = { ...person, events: person.events.filter(({ id }) => id !== entry.id) }
    return { what: `film ${entry.filmId}`, wanted: listFor(site, before), got: listFor(site, after) }
  }),
  sameList('Struck out', 'the list in which it weighs nothing', (site, person) => {
    const { profile } = contextOfSaid(person, site.catalog, site.engine)
    const strongest = profile.active.toSorted((a, b) => Math.abs(b.strength) - Math.abs(a.strength))[0]
    if (!strongest) return null
    const { facet } = strongest
    const wanted = listFor(site, person, (request) => ({
      ...request,
      interests: request.interests.filter((interest) => interest.facet !== facet),
      wishes: request.wishes.filter((wish) => wish.facet !== facet),
    }))
    return { what: facet, wanted, got: listFor(site, edited(person, facet, { state: 'DELETED' })) }
  }),
]
