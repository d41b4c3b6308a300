import type { Viewer } from '@/lib/auth/viewer'
import { genres } from '@/lib/catalog/vocabulary/genres'
import { moods } from '@/lib/catalog/vocabulary/moods'
import { listWishes } from '@/lib/onboarding/queries'
import { ASKED_FIRST, askedGenres, askedMoods, levelOfAnswer } from '@/lib/onboarding/schema'
import { interestViews } from '@/lib/profile/views/interest-views'
import type { SaidOnPage } from '@/lib/profile/views/said-on-page'
import { getRecommendationContext } from '@/lib/recommendations/context'
import { EditBoard } from '../profile/edit-board'
import { OwnWords } from '../profile/own-words'
import { ScaleHeads } from '../wishes/level-scale'
import { PassForm } from './pass-form'
import { WishInput } from './wish-input'

const asked = [
  { title: 'Genres', type: 'genre', terms: askedGenres.flatMap((id) => genres.find(id) ?? []) },
  { title: 'Moods', type: 'mood', terms: askedMoods.flatMap((id) => moods.find(id) ?? []) },
] as const

/** What people answer most about on one screen of a phone, the rest folded, and a line for their own words. */
export async function WishesStep({ viewer, said }: { viewer: Viewer; said: SaidOnPage }) {
  const [wishes, { profile, catalog }] = await Promise.all([listWishes(viewer.id), getRecommendationContext(viewer)])
  const lines = interestViews(profile, catalog).listed.filter(({ type }) => type === 'words')
  const first = asked.map((group) => ({ ...group, terms: group.terms.slice(0, ASKED_FIRST[group.type]) }))
  const more = asked.map((group) => ({
    ...group,
    title: `More ${group.title.toLowerCase()}`,
    terms: group.terms.slice(ASKED_FIRST[group.type]),
  }))
  const answered = more.some(({ type, terms }) => terms.some(({ id }) => wishes.get(`${type}:${id}`)))
  return (
    <>
      <p className="serif max-w-[40rem] text-soft sm:text-lg">“Never” keeps such films off your lists.</p>
      <WishGroups groups={first} wishes={wishes} name="first" />
      <details open={answered} className="border-b border-rule pb-3">
        <summary className="tap flex items-center text-sm font-semibold">More genres and moods</summary>
        <WishGroups groups={more} wishes={wishes} name="more" />
      </details>
      <EditBoard>
        <OwnWords lines={lines} said={said} catalog={catalog} viewer={viewer} from="wishes" />
      </EditBoard>
      <PassForm step="wishes" label="Go on" />
    </>
  )
}

type Term = { id: string; label: string; meaning: string }
type WishGroupsProps = {
  groups: { title: string; type: string; terms: readonly Term[] }[]
  wishes: ReadonlyMap<string, number>
  name: string
}

function WishGroups({ groups, wishes, name }: WishGroupsProps) {
  return (
    <div className="grid gap-x-16 gap-y-3 lg:grid-cols-2">
      {groups.map(({ title, type, terms }) => (
        <section key={type} aria-labelledby={`${name}-${type}`}>
          <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-2 border-b border-ink pb-1">
            <h2 id={`${name}-${type}`} className="text-lg leading-tight">
              {title}
            </h2>
            <ScaleHeads />
          </div>
          <ul>
            {terms.map(({ id, label, meaning }) => (
              <li key={id} className="border-b border-rule">
                <WishInput
                  facet={`${type}:${id}`}
                  label={label}
                  meaning={meaning}
                  level={levelOfAnswer(wishes.get(`${type}:${id}`) ?? 0)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
