import { say, words } from '@/domains/words'
import type { Viewer } from '@/lib/auth/viewer'
import { facetLabel, facetTypeOf } from '@/lib/catalog/facets'
import { details, genres, moods, settings, themes } from '@/lib/catalog/vocabulary/vocabularies'
import { lengthLine } from '@/lib/onboarding/asked-lines'
import { offeredFacets } from '@/lib/onboarding/offered-facets'
import { listLoved } from '@/lib/onboarding/queries'
import { ASKED_FIRST, type Length, lengths, type MoreGroup } from '@/lib/onboarding/schema'
import { interestViews } from '@/lib/profile/views/interest-views'
import type { SaidOnPage } from '@/lib/profile/views/said-on-page'
import { getRecommendationContext, type RecommendationContext } from '@/lib/recommendations/context/context'
import type { Facet } from '@/lib/recommender/types'
import { type Level, levels } from '@/lib/wishes/levels'
import { MoreWishes } from './more-wishes'
import { SaidInSurvey } from './said-in-survey'
import { WishInput } from './wish-input'
import { type WishRow, WishRows } from './wish-rows'

type WishesStepProps = { viewer: Viewer; said: SaidOnPage; more: MoreGroup | undefined }

/** What the taps suggest, what people answer most about on one screen of a phone, the rest folded, and their own words. */
export async function WishesStep({ viewer, said, more }: WishesStepProps) {
  const [loved, context] = await Promise.all([listLoved(viewer.id), getRecommendationContext(viewer)])
  const { profile, catalog } = context
  const lines = interestViews(profile, catalog).listed.filter(({ type }) => type === 'words')
  const offered = offeredFacets(catalog.index, [...loved])
  const row = (facet: Facet, filmIds: readonly number[] = []) => rowOf(facet, filmIds, context)
  const suggested = (list: typeof offered.tapped) => list.map(({ facet, filmIds }) => row(facet, filmIds))
  const asked = (type: 'genre' | 'mood') => offered.asked.filter((facet) => facetTypeOf(facet) === type)
  const first = (type: 'genre' | 'mood') => asked(type).slice(0, ASKED_FIRST[type])
  const rest = [...asked('genre'), ...asked('mood')].filter(
    (facet) => !first('genre').includes(facet) && !first('mood').includes(facet),
  )
  return (
    <>
      <p className="serif max-w-[40rem] text-soft sm:text-lg">{say('“Never” keeps such films off your lists.')}</p>
      <WishRows id="from-taps" title="From what you tapped" rows={suggested(offered.tapped)} wide>
        <Folded title="More from what you tapped" rows={suggested(offered.moreTapped)} />
      </WishRows>
      <div className="grid gap-x-16 gap-y-3 lg:grid-cols-2">
        <WishRows id="first-genre" title={words.facets.genres} rows={first('genre').map((facet) => row(facet))} />
        <WishRows id="first-mood" title={words.facets.moods} rows={first('mood').map((facet) => row(facet))} />
      </div>
      <Folded title={say('More genres and moods')} rows={rest.map((facet) => row(facet))} />
      <MoreWishes
        open={more}
        rows={more ? offered.more[more].map((facet) => ({ ...row(facet), short: shortLabel(facet) })) : []}
        offered={offered.more}
        known={profile.wellKnown ?? 'any'}
        length={lengthOf(profile)}
      />
      <SaidInSurvey lines={lines} said={said} catalog={catalog} viewer={viewer} />
    </>
  )
}

/** Open where something in it was answered. */
function Folded({ title, rows }: { title: string; rows: readonly WishRow[] }) {
  if (rows.length === 0) return null
  return (
    <details open={rows.some(({ level }) => level !== 'as-it-comes')} className="border-b border-rule pb-3">
      <summary className="tap flex items-center text-sm font-semibold underline decoration-control">{title}</summary>
      <ul className="grid gap-x-16 lg:grid-cols-2">
        {rows.map((row) => (
          <li key={row.facet} className="border-b border-rule">
            <WishInput {...row} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function rowOf(facet: Facet, filmIds: readonly number[], { profile, catalog }: RecommendationContext): WishRow {
  const standing = profile.levels.get(facet)?.level
  const level: Level = levels.find((known) => known === standing) ?? 'as-it-comes'
  const films = filmIds.flatMap((id) => catalog.films.get(id)?.title ?? [])
  const why = films.length > 0 ? `In ${films.slice(0, 3).join(', ')}` : undefined
  return { facet, label: facetLabel(facet, catalog.personName), meaning: meaningOf(facet), why, level }
}

/** What was answered here; a length said in own words is another line. */
function lengthOf({ active }: RecommendationContext['profile']): Length | 'any' {
  const to = active.find(({ facet }) => facet === lengthLine)?.wish?.minutes?.to
  return lengths.find((length) => Number(length) === to) ?? 'any'
}

/** Under "Where from" the names alone. */
function shortLabel(facet: Facet): string | undefined {
  const name = /^Films from (.+)$/.exec(facetLabel(facet))?.[1]
  return name && name.charAt(0).toUpperCase() + name.slice(1)
}

const vocabularies = { genre: genres, mood: moods, theme: themes, setting: settings, detail: details }

function meaningOf(facet: Facet): string {
  const [type = '', id = ''] = facet.split(':')
  return type in vocabularies ? (vocabularies[type as keyof typeof vocabularies].find(id)?.meaning ?? '') : ''
}
