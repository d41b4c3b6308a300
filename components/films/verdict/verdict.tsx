import type { ComponentProps, ReactNode } from 'react'
import { say as inWords } from '@/domains/words'
import { type RefusalReason, refusalReasons } from '@/lib/feedback/schema'
import { starsText } from '@/lib/profile/views/evidence-text'
import { inlineActionClass } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import type { GenreChoice } from './genre-choices'
import { RatingInput } from './rating-input'
import { saysOnPress } from './says-on-press'
import type { FilmFeedbackState } from './use-film-feedback'
import { STARS_FORM } from './word-forms'

type VerdictProps = {
  filmId: number
  title: string
  genres: readonly GenreChoice[]
  state: FilmFeedbackState
  /** Two lines at most: the film is named beside it, and the reasons stand in one row. */
  compact?: boolean
}

/** For a row as wide as a phone. */
const shortReasons: Readonly<Record<RefusalReason, string>> = {
  genre: 'Not my genre',
  violence: 'Violence',
  slow: 'Slow',
  'seen-too-often': inWords('Seen too often'),
  other: 'Other',
}

/** Which genre is asked where there are several: “not my genre” of a drama with ghosts says nothing of dramas. */
function reasonsFor(genres: readonly GenreChoice[], compact: boolean): (readonly [string, ReactNode])[] {
  const named = genres.map(([reason, label], place) => [reason, genreWords(label, place === 0)] as const)
  const reasons = refusalReasons.map(([id, words]) => [id, compact ? shortReasons[id] : words] as const)
  return named.length === 0 ? reasons : [...named, ...reasons.filter(([id]) => id !== 'genre')]
}

/** The first says what the row is about, the others only which: they would not fit into the room of the controls. */
const genreWords = (label: string, says: boolean): ReactNode => (
  <>
    <span className={says ? undefined : 'sr-only'}>Not my genre: </span>
    {label}
  </>
)

/** What was said of a film, in a line, with a way back; a refusal may say why, and a film only seen may still get stars. */
export function Verdict({ filmId, title, genres, state, compact = false }: VerdictProps) {
  const { shown, before, heard, say } = state
  const saying = { filmId, onSay: say }
  if (shown.notForMe) {
    return (
      <div className="grid">
        <Line compact={compact}>
          <span>
            Not for you
            {compact ? (
              '.'
            ) : (
              <>
                : <cite>{title}</cite>
              </>
            )}
          </span>
          <Undo title={title} {...saysOnPress(saying, { kind: 'NOT_FOR_ME', on: false })} />
        </Line>
        <div
          className={classNames(
            'flex items-center text-sm text-soft',
            compact ? '-mx-1 gap-x-3 overflow-x-auto px-1 whitespace-nowrap' : 'flex-wrap gap-x-4',
          )}
        >
          <span className={compact ? 'sr-only' : 'basis-full'}>
            {heard || 'It stays off your lists. Say why, if you like:'}
          </span>
          {reasonsFor(genres, compact).map(([id, words]) => (
            <button
              key={id}
              {...saysOnPress(saying, { kind: 'NOT_FOR_ME', on: true, reason: id })}
              aria-pressed={shown.reason === id}
              className="tap underline decoration-rule hover:text-ink aria-pressed:font-semibold aria-pressed:text-accent aria-pressed:decoration-current"
            >
              {words}
            </button>
          ))}
        </div>
      </div>
    )
  }
  if (shown.rating !== null) {
    const previous = before?.rating ?? null
    return (
      <div className="grid">
        <Line>
          <span>
            You gave <cite>{title}</cite> {starsText(shown.rating)}
          </span>
          <Undo
            title={title}
            form={STARS_FORM}
            name="rates"
            value={`${filmId} ${previous ?? ''}`}
            onClick={(event) => {
              event.preventDefault()
              say({ value: previous })
            }}
          />
        </Line>
        <Successor />
      </div>
    )
  }
  return (
    <div className="grid">
      <Line>
        <span>
          {inWords('You have seen ')}
          <cite>{title}</cite>
        </span>
        <Undo title={title} {...saysOnPress(saying, { kind: 'SEEN', on: false })} />
      </Line>
      <p className="text-sm text-soft">How was it?</p>
      <RatingInput filmId={filmId} title={title} value={null} onRate={(value) => say({ value })} asksAgain />
      <Successor />
    </div>
  )
}

function Line({ compact = false, children }: { compact?: boolean; children: ReactNode }) {
  return <div className={`serif text-[1.125rem] leading-snug ${compact ? 'py-1' : 'py-2'}`}>{children}</div>
}

function Undo({ title, ...says }: { title: string } & ComponentProps<'button'>) {
  return (
    <button type="submit" {...says} data-undo className={inlineActionClass}>
      Undo<span className="sr-only"> what you said of {title}</span>
    </button>
  )
}

function Successor() {
  return <p className="text-sm text-soft">{inWords('Another film takes this place when you come back.')}</p>
}
