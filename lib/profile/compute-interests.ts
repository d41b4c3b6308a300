import type { Facet, FacetType } from '../recommender/types'
import { LEVEL_STRENGTH } from '../wishes/levels'
import { type FilmEvidence, filmEvidence } from './film-evidence'
import { balanced, shortened } from './ledger'
import { outweighsSince, refusedGenres } from './refused-genres'
import { type ComputedInterest, type EditRecord, type EvidenceEvent, type LedgerLine, STRENGTH_LIMIT } from './schema'
import { type FacetReader, type InferredStrength, inferStrengths } from './strength'

/** How many films must speak for a facet of this type before it is called an interest. */
const FILMS_NEEDED: Record<FacetType, number> = {
  genre: 1,
  mood: 1,
  era: 2,
  country: 2,
  theme: 2,
  setting: 2,
  person: 2,
  // Never inferred: a detail, a language or a region is only ever asked for.
  detail: Number.POSITIVE_INFINITY,
  language: Number.POSITIVE_INFINITY,
  region: Number.POSITIVE_INFINITY,
}
/** Weaker than this says nothing. */
const FAINT = 0.25
const EVIDENCE_KEPT = 12

/** Log-odds of the survey's answers. */
const WISH_STRENGTH = new Map([
  [2, LEVEL_STRENGTH['much-more']],
  [1, LEVEL_STRENGTH.more],
  [-1, LEVEL_STRENGTH.less],
  [-2, LEVEL_STRENGTH.never],
])

type Wish = { value: number; at: number }

const clip = (strength: number) => Math.min(STRENGTH_LIMIT, Math.max(-STRENGTH_LIMIT, strength))

/**
 * The profile as a pure function of (events, edits). What a person said (survey wishes, edits) overrides what
 * is inferred and does not decay; a deleted interest stays deleted until it is restored. Sorted by facet.
 */
export function computeInterests(
  events: readonly EvidenceEvent[],
  edits: readonly EditRecord[],
  reader: FacetReader,
): ComputedInterest[] {
  const films = filmEvidence(events)
  const inferred = new Map(inferStrengths(films, reader).map((entry) => [entry.facet as string, entry]))
  const refused = refusedGenres(films, reader)
  const wishes = latestWishes(events)
  const edited = new Map(edits.map((edit) => [edit.facet, edit]))
  const shown = [...inferred.values()].filter(speaksUp).map((entry) => entry.facet as string)
  const facets = new Set<string>([...shown, ...refused.keys(), ...wishes.keys(), ...edited.keys()])
  return [...facets]
    .sort()
    .map((facet) =>
      combine(facet, inferred.get(facet), wishes.get(facet), edited.get(facet), refused.get(facet as Facet)),
    )
}

function speaksUp(entry: InferredStrength): boolean {
  const type = entry.facet.slice(0, entry.facet.indexOf(':')) as FacetType
  // What speaks against a facet was counted where its strength was worked out.
  const enough = entry.strength < 0 || entry.liked >= FILMS_NEEDED[type]
  return enough && Math.abs(entry.strength) >= FAINT
}

/** The last answer per facet; 0 takes an earlier one back. Equal times are settled by the answer itself. */
function latestWishes(events: readonly EvidenceEvent[]): Map<string, Wish> {
  const wishes = new Map<string, Wish>()
  for (const event of events) {
    if (event.type !== 'SURVEY_WISH' || event.facet === null || event.value === null) continue
    const earlier = wishes.get(event.facet)
    const later = !earlier || event.at > earlier.at || (event.at === earlier.at && event.value < earlier.value)
    if (later) wishes.set(event.facet, { value: event.value, at: event.at })
  }
  return new Map([...wishes].filter(([, wish]) => wish.value !== 0))
}

function combine(
  facet: string,
  inferred: InferredStrength | undefined,
  wish: Wish | undefined,
  edit: EditRecord | undefined,
  refused: readonly FilmEvidence[] | undefined,
): ComputedInterest {
  const wishCounts = wish !== undefined && (edit?.strength == null || wish.at > saidAtOf(edit))
  const said = wishCounts ? WISH_STRENGTH.get(wish.value) : (edit?.strength ?? wordsStrength(edit))
  // Five refusals that name a genre say more than a wish for it before them; a wish said since says more than they do.
  const refusedSince = outweighsSince(facet, refused)
  const isOutweighed = refusedSince > saidAt(wishCounts ? wish.at : 0, edit)
  const ruledOut = refused !== undefined && (said === undefined || (said > 0 && isOutweighed))
  const own = ruledOut ? undefined : said
  const stated = own !== undefined || Boolean(edit?.stated)
  const strength = ruledOut ? -STRENGTH_LIMIT : clip(own ?? inferred?.strength ?? 0)
  return {
    facet: facet as ComputedInterest['facet'],
    strength,
    inferred:
      inferred && speaksUp(inferred) ? { strength: clip(inferred.strength), confidence: inferred.confidence } : null,
    confidence: stated ? 1 : (inferred?.confidence ?? 0),
    state: edit?.state ?? 'ACTIVE',
    stated,
    label: edit?.label ?? null,
    wish: edit?.wish ?? null,
    saidAt: Math.max(saidAt(wishCounts ? wish.at : 0, edit), ruledOut ? refusedSince : 0),
    evidence: inferred?.evidence.slice(0, EVIDENCE_KEPT) ?? [],
    ledger: ledgerFor(strength, own === undefined ? (ruledOut ? 'refused' : null) : 'said', inferred),
    never: ruledOut || (wishCounts && wish.value === -2),
    refused: ruledOut,
  }
}

/** What somebody said stands for itself; else what they did adds up. */
function ledgerFor(
  strength: number,
  word: 'said' | 'refused' | null,
  inferred: InferredStrength | undefined,
): LedgerLine[] {
  const lines: LedgerLine[] = word ? [{ source: word, amount: strength }] : (inferred?.ledger ?? [])
  return shortened(balanced(lines, strength), EVIDENCE_KEPT)
}

/** When it was said as it counts; what is muted or struck out was said so when that was done. */
function saidAt(surveyAt: number, edit: EditRecord | undefined): number {
  if (edit && edit.state !== 'ACTIVE') return edit.at
  return surveyAt || (edit?.stated || edit?.strength != null ? saidAtOf(edit) : 0)
}

const saidAtOf = (edit: EditRecord) => edit.saidAt ?? edit.at

/** Own words are for something, or else only against something. */
function wordsStrength(edit: EditRecord | undefined): number | undefined {
  if (!edit?.wish) return undefined
  const { want, without, avoid, unlike, only, like } = edit.wish
  const isFor = only.length + like.length > 0 || want.some(({ level }) => level !== 'less')
  const isAgainst = without.length + avoid.length + unlike.length + want.length > 0
  return isAgainst && !isFor ? LEVEL_STRENGTH.less : LEVEL_STRENGTH.more
}
