import Link from 'next/link'
import { ButtonForm } from '@/components/ui/forms/button-form'
import { say } from '@/domains/words'
import { setGroupAction } from '@/lib/actions/groups'
import { facetLabel } from '@/lib/catalog/facets'
import { askedPurposes } from '@/lib/experiments/asked-purposes'
import { LEAST_PEOPLE } from '@/lib/profile/groups/schema'
import { keepsRules, type RecommendationContext, seenFilmIds } from '@/lib/recommendations/context/context'
import { groupFor } from '@/lib/recommendations/prompt-subject'
import { Fold } from '../ui/fold'

const MOST_FILMS = 5
const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** The group of people with a taste like one's own: what they like, why one is in it, and the way in and out. */
export async function GroupOfTaste({ context }: { context: RecommendationContext }) {
  const { viewer, group, catalog } = context
  const isIn = Boolean(viewer.consents.groups)
  const names = (facets: readonly string[]) =>
    list.format(facets.map((facet) => `“${facetLabel(facet, catalog.personName)}”`))
  const { questions, shown } = await askedPurposes()
  const question = questions.find(({ name }) => name === 'groups')
  const holds = !isIn
    ? 'You are in none: it is yours to say.'
    : group
      ? `People who like ${names(group.facets)}.`
      : 'You are in none yet.'
  return (
    // A phone has little room: who is in none is asked on the account page there.
    <div className={isIn ? undefined : 'max-sm:hidden'}>
      <Fold id="group" title="Your group of taste" holds={holds}>
        <div className="grid max-w-[44rem] gap-3 pt-1">
          {!isIn && <p>{question?.explanation}</p>}
          {isIn && !group && (
            <p>
              You are in none yet. Groups are made each night, of at least {LEAST_PEOPLE} people with tastes alike who
              agreed to it; where there are fewer, there is no group.
            </p>
          )}
          {isIn && group && <InGroup context={context} names={names} facets={group.facets} filmIds={group.filmIds} />}
          <ButtonForm
            action={setGroupAction}
            values={{ groups: isIn ? '' : 'on', shown }}
            look={isIn ? 'quiet' : 'plain'}
          >
            {isIn ? 'Leave it' : 'Put me in a group'}
          </ButtonForm>
        </div>
      </Fold>
    </div>
  )
}

type InGroupProps = {
  context: RecommendationContext
  names: (facets: readonly string[]) => string
  facets: readonly string[]
  filmIds: readonly number[]
}

function InGroup({ context, names, facets, filmIds }: InGroupProps) {
  const own = groupFor(context)?.likes ?? []
  const seen = seenFilmIds(context)
  const films = filmIds
    .filter((id) => !seen.has(id) && keepsRules(context, id))
    .flatMap((id) => context.catalog.films.get(id) ?? [])
    .slice(0, MOST_FILMS)
  return (
    <>
      <p>The people of your group like {names(facets)} more than others here do.</p>
      <p>
        {own.length > 0
          ? `You are in it because your taste as a whole is near theirs; your own lines say ${names(own)} too.`
          : 'You are in it because your taste as a whole is nearer theirs than that of any other group.'}{' '}
        Who else is in it is told to nobody.
      </p>
      {films.length > 0 && (
        <div>
          <h3 className="text-sm text-soft">{say('They rate high, and you have not seen')}</h3>
          <ul className="grid">
            {films.map(({ id, slug, title, year }) => (
              <li key={id}>
                <Link href={`/films/${slug}`} prefetch={false} className="tap inline-flex items-center">
                  {title} ({year})
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
