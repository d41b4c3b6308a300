import type { Viewer } from '@/lib/auth/viewer'
import { genres } from '@/lib/catalog/vocabulary/genres'
import { moods } from '@/lib/catalog/vocabulary/moods'
import { listWishes } from '@/lib/onboarding/queries'
import { askedGenres, askedMoods } from '@/lib/onboarding/schema'
import { PassForm } from './pass-form'
import { WishInput } from './wish-input'

export async function WishesStep({ viewer }: { viewer: Viewer }) {
  const wishes = await listWishes(viewer.id)
  const groups = [
    { title: 'Genres', type: 'genre', terms: askedGenres.flatMap((id) => genres.find(id) ?? []) },
    { title: 'Moods', type: 'mood', terms: askedMoods.flatMap((id) => moods.find(id) ?? []) },
  ]
  return (
    <>
      <p className="serif max-w-[40rem] text-lg text-soft">
        Answer what you care about. “Never” keeps such films off your lists.
      </p>
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-2">
        {groups.map((group) => (
          <section key={group.type} aria-labelledby={`wishes-${group.type}`}>
            <h2 id={`wishes-${group.type}`} className="border-b border-ink pb-2 text-xl">
              {group.title}
            </h2>
            <ul>
              {group.terms.map((term) => (
                <li key={term.id} className="border-b border-rule">
                  <WishInput
                    facet={`${group.type}:${term.id}`}
                    label={term.label}
                    meaning={term.meaning}
                    value={wishes.get(`${group.type}:${term.id}`) ?? 0}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <PassForm step="wishes" label="Go on" />
    </>
  )
}
