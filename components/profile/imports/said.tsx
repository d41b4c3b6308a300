import { say } from '@/domains/words'
import type { SaidRow } from '@/lib/imports/ratings/schema'
import { starsText } from '@/lib/profile/views/evidence-text'

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const words = { seen: say('Seen'), want: say('Want to watch'), liked: 'Liked' }

/** What a file says of one film, and the day where it gives one. */
export function ImportSaid({ says, stars, at }: SaidRow) {
  return (
    <span className="tabular shrink-0 text-right text-sm">
      {says === 'rated' ? `${starsText(stars ?? 0)} ${stars === 1 ? 'star' : 'stars'}` : words[says]}
      {at !== null && (
        <>
          {' '}
          <time dateTime={new Date(at).toISOString()} className="block text-soft sm:inline">
            {dayFormat.format(at)}
          </time>
        </>
      )}
    </span>
  )
}
