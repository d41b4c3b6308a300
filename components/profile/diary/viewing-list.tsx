import Link from 'next/link'
import { say } from '@/domains/words'
import type { Viewing } from '@/lib/feedback/diary-queries'
import { firstDay } from '@/lib/feedback/diary-schema'
import { starsText } from '@/lib/profile/views/evidence-text'
import { RemoveEventForm } from '../remove-event-form'
import { DayText } from './day-text'
import { DiaryRow } from './diary-row'
import { ViewingForm } from './viewing-form'

/** What was seen, day by day; each day can be set right or given where nobody said it. */
export function ViewingList({ viewings, latest }: { viewings: Viewing[]; latest: string }) {
  return (
    <ul className="max-w-[56rem]">
      {viewings.map(({ eventId, day, stars, film, time }) => (
        <DiaryRow
          key={eventId ?? film.id}
          film={film}
          when={day ? <DayText at={day} /> : 'Day not known'}
          aside={eventId && <RemoveEventForm eventId={eventId} what={`${film.title}, ${day}`} />}
        >
          <p className="text-soft">{factsOf(time, stars)}</p>
          <details>
            <summary className="tap inline-flex cursor-pointer items-center text-sm underline decoration-rule">
              {eventId ? 'Change the day' : say('When did you see it?')}
              <span className="sr-only">: {film.title}</span>
            </summary>
            <div className="py-2">
              <ViewingForm
                {...(eventId && { eventId })}
                filmId={film.id}
                title={film.title}
                day={day ?? ''}
                stars={stars}
                first={firstDay(film.year)}
                latest={latest}
              />
            </div>
          </details>
          <p>
            <Link href={`/films/${film.slug}/diary`} prefetch={false} className="tap inline-flex items-center text-sm">
              {say('Seen again, or a note')}
              <span className="sr-only"> on {film.title}</span>
            </Link>
          </p>
        </DiaryRow>
      ))}
    </ul>
  )
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** "Seen for the 2nd time, 4½ stars". */
function factsOf(time: number, stars: number | null): string {
  const seen = time === 1 ? say('Seen') : say`Seen for the ${`${time}${endings[ordinals.select(time)] ?? 'th'}`} time`
  return stars === null ? seen : `${seen}, ${stars === 1 ? '1 star' : `${starsText(stars)} stars`}`
}
