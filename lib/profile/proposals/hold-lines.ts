import type { Facet } from '../../recommender/types'
import type { Level } from '../../wishes/levels'
import { emptyWish, type Wish, type WishLevel } from '../../wishes/schema'
import { fitOf, hasAll } from './fit'
import {
  type Direction,
  directions,
  type HeldLine,
  isConcluded,
  LEAST_EVIDENCE,
  type LineStrength,
  lineStrengths,
  MOST_EVIDENCE,
  MOST_FACETS,
  type ProposalKind,
  proposalKinds,
  QUERY_MAX_CHARS,
  type SpokenFilm,
  type WrittenLine,
} from './schema'
import { isSensitiveFacet, sensitiveKind } from './sensitive'

/** What written lines are held to. */
export type LineGrounds = {
  /** Longest name and sentence of a line, and how many of them are kept. */
  limits: { label: number; insight: number; lines: number }
  /** Films the writer was shown, and those that were kept from it. */
  shown: ReadonlyMap<number, SpokenFilm>
  heldBack: readonly SpokenFilm[]
  /** The words people see for a facet; null for one the catalog does not have. */
  labelOf: (facet: string) => string | null
  /** What the person said of a facet; undefined where they said nothing. */
  levels: ReadonlyMap<Facet, { level: Level | 'muted' | 'struck-out' }>
  /** Lines that stand by themselves, by strength. */
  strengths: ReadonlyMap<string, number>
  /** What was said already, or struck out: sets of facets as `setOf` writes them, and labels. */
  settled: ReadonlySet<string>
  /** What free words ask for; null where nothing of them is understood. */
  readQuery: (words: string) => Wish | null
  /** Why the text gate would not show this; null where it would. */
  refusedBy?: (use: 'label' | 'insight', text: string) => string | null
}

export type HeldLines = { lines: HeldLine[]; dropped: string[] }

/** From this strength on a line of its own says so clearly. */
const CLEAR = 0.5
/** Below this the films held back speak against a line. */
const AGAINST = 0.4
/** A label is written out in no more than so many words. */
const SHORTEST_LABEL = 3

export const setOf = (facets: readonly string[], direction: Direction): string =>
  `${direction} ${facets.toSorted().join(' ')}`
export const sameLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Keeps of written lines what may be asked about, the best predictors first, and says why the others are left out. */
export function holdLines(written: readonly WrittenLine[], grounds: LineGrounds): HeldLines {
  const settled = new Set(grounds.settled)
  const lines: HeldLine[] = []
  const dropped: string[] = []
  for (const line of written) {
    const held = holdLine(line, { ...grounds, settled })
    if (typeof held === 'string') dropped.push(`${place(line, written)}: ${held}`)
    else {
      lines.push(held)
      settled.add(setOf(held.facets, held.direction)).add(sameLabel(held.label))
    }
  }
  const best = lines.toSorted((a, b) => b.fit - a.fit)
  for (const { label } of best.slice(grounds.limits.lines))
    dropped.push(`“${label}”: there is room for ${grounds.limits.lines}`)
  return { lines: best.slice(0, grounds.limits.lines), dropped }
}

/** By its number: what a line says is not repeated where it may not be said. */
const place = (line: WrittenLine, all: readonly WrittenLine[]) => `line ${all.indexOf(line) + 1}`

function holdLine(line: WrittenLine, grounds: LineGrounds): HeldLine | string {
  const { label, insight } = line
  const direction = directions.find((each) => each === line.direction)
  if (!direction) return 'it says neither towards nor away'
  if (label.length < SHORTEST_LABEL || label.length > grounds.limits.label)
    return `its label has ${label.length} characters`
  if (insight.length > grounds.limits.insight) return `its insight has ${insight.length} characters`
  const facets = [...new Set(line.facets)] as Facet[]
  const query = line.query.trim()
  if (facets.length > MOST_FACETS) return `it rests on ${facets.length} facets`
  const unknown = facets.find((facet) => grounds.labelOf(facet) === null)
  if (unknown) return 'it names a facet the catalog does not have'
  if (!facets.every(isConcluded)) return 'it concludes what is only ever asked for'
  const touched = [label, insight, query].map(sensitiveKind).find((kind) => kind !== null)
  if (touched) return `it speaks of ${touched}`
  const said = wishOf({ facets, query, direction }, grounds)
  if (typeof said === 'string') return said
  // Also what our reader makes of free words.
  if (said.facets.some((facet) => isSensitiveFacet(facet, grounds.labelOf(facet) ?? '')))
    return 'it rests on what no line may touch'
  const contradiction = contradicted(said.facets, direction, grounds)
  if (contradiction) return contradiction
  if (grounds.settled.has(setOf(said.facets, direction)) || grounds.settled.has(sameLabel(label)))
    return 'it was said or turned down before'
  const evidence = evidenceFor(line, { facets, direction }, grounds)
  if (evidence.length < LEAST_EVIDENCE)
    return `${evidence.length === 1 ? 'one film' : 'no film'} of theirs speaks for it`
  const refused = grounds.refusedBy?.('label', label) ?? grounds.refusedBy?.('insight', insight)
  if (refused) return `the gate refused its words (${refused})`
  const score = fitOf({ facets: said.facets, direction }, grounds.heldBack)
  if (score.fit < AGAINST) return 'films that were held back speak against it'
  return {
    label,
    insight,
    direction,
    query,
    kind: kindOf(line.kind, facets),
    strength: lineStrengths.find((each): each is LineStrength => each === line.strength) ?? 'low',
    facets: said.facets,
    wish: said.wish,
    eventIds: evidence.flatMap(({ eventIds }) => eventIds.slice(0, 1)),
    filmIds: evidence.map(({ filmId }) => filmId),
    ...score,
  }
}

/** What a yes would say: the facets on the scale of everybody's own lines, and what was read of free words. */
function wishOf(
  { facets, query, direction }: { facets: Facet[]; query: string; direction: Direction },
  { readQuery }: LineGrounds,
): { wish: Wish; facets: Facet[] } | string {
  const level: WishLevel = direction === 'towards' ? 'more' : 'less'
  const read = query === '' ? null : query.length <= QUERY_MAX_CHARS ? readQuery(query) : null
  const more = read?.want.filter((each) => each.level !== 'less').map(({ facet }) => facet) ?? []
  if (query !== '' && more.length === 0) return 'nothing of its words is understood'
  const all = [...new Set([...facets, ...more])]
  if (all.length === 0) return 'it names nothing films have'
  return { facets: all, wish: { ...emptyWish, want: all.map((facet) => ({ facet, level })) } }
}

/** What the person said, or struck out, holds; so does what their films say clearly. */
function contradicted(
  facets: readonly Facet[],
  direction: Direction,
  { levels, strengths }: LineGrounds,
): string | null {
  const against = direction === 'towards' ? ['never', 'less'] : ['more', 'much-more']
  for (const facet of facets) {
    const level = levels.get(facet)?.level
    if (level === 'struck-out' || level === 'muted') return 'it rests on what they struck out or muted'
    if (level && against.includes(level)) return 'they said otherwise'
    const strength = strengths.get(facet) ?? 0
    if (!level && (direction === 'towards' ? strength <= -CLEAR : strength >= CLEAR)) return 'their films say otherwise'
  }
  const [only] = facets
  const stands = only && facets.length === 1 ? (strengths.get(only) ?? 0) : 0
  return Math.abs(stands) >= CLEAR ? 'the taste has that line already' : null
}

/** Films it names that were shown, have what it speaks of, and were rated as it says. */
function evidenceFor(
  { evidence }: WrittenLine,
  { facets, direction }: { facets: readonly Facet[]; direction: Direction },
  { shown }: LineGrounds,
): SpokenFilm[] {
  return [...new Set(evidence)]
    .flatMap((id) => shown.get(id) ?? [])
    .filter((film) => film.eventIds.length > 0 && (facets.length === 0 || hasAll(film, facets)))
    .filter(({ weight }) => (direction === 'towards' ? weight > 0 : weight <= 0))
    .slice(0, MOST_EVIDENCE)
}

const kindOfType: Record<string, ProposalKind> = {
  mood: 'mood',
  theme: 'story',
  genre: 'story',
  person: 'people',
  country: 'place',
  setting: 'place',
  era: 'time',
}

function kindOf(said: string, facets: readonly Facet[]): ProposalKind {
  const types = new Set(facets.map((facet) => kindOfType[facet.slice(0, facet.indexOf(':'))] ?? 'blend'))
  const [only] = types
  if (types.size === 1 && only) return only
  return proposalKinds.find((each) => each === said) ?? 'blend'
}
