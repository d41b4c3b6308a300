import Link from 'next/link'
import { cardFilm } from '@/components/films/card-film'
import { genreChoices } from '@/components/films/verdict/genre-choices'
import { EntryWordsSkeleton, ProgrammeEntry } from '@/components/recommendations/programme-entry'
import { tokensText } from '@/lib/ask/parts/part-text'
import type { AskPart, Picked } from '@/lib/ask/pick-films'
import { type AskParams, askHref, saidOn } from '@/lib/ask/schema'
import type { WrittenWords } from '@/lib/ask/write-words'
import { factLine, sizeText, yearText } from '@/lib/catalog/fact-line'
import type { CatalogSnapshot } from '@/lib/catalog/snapshot'
import { type FilmFeedback, noFeedback } from '@/lib/feedback/schema'
import { namesOf } from '@/lib/profile/views/interest-views'
import { evidenceMarks } from '@/lib/recommendations/reasons/evidence-marks'
import { withoutStory } from '@/lib/writers/composer/language/grammar'
import { Later } from './later'

type AskListProps = {
  films: Picked[]
  params: AskParams
  /** The wish that stands, one token each. */
  tokens: string[]
  catalog: CatalogSnapshot
  /** What the viewer said of the films; null for strangers. */
  feedback: ReadonlyMap<number, FilmFeedback> | null
  /** The reasons, written while the page is read. */
  written: WrittenWords
  /** A model writes them; the composer is quicker than a page. */
  isLate: boolean
}

/** The films of a wish, as entries of the programme. */
export function AskList({ films, catalog, feedback, params, tokens, written, isLate }: AskListProps) {
  if (films.length === 0) return null
  return (
    <ol className="grid gap-x-12 lg:grid-cols-2" aria-label="Found for tonight">
      {films.map(({ film, meets, misses }, position) => (
        <li key={film.id}>
          <ProgrammeEntry
            entry={{
              surface: 'ask',
              position,
              film: cardFilm(
                film,
                factLine(film.directors.join(', '), yearText(film.year), sizeText(film.runtimeMinutes, 'short')),
              ),
              genres: genreChoices(film.genres),
              feedback: feedback && (feedback.get(film.id) ?? noFeedback),
              exploration: false,
            }}
          >
            <Later isLate={isLate} fallback={<EntryWordsSkeleton />}>
              <Reason logline={film.logline} words={written.words[position]} context={written.context} />
            </Later>
            <WishesMet meets={meets} misses={misses} catalog={catalog} />
            <OtherWay slug={film.slug} title={film.title} params={params} tokens={tokens} />
          </ProgrammeEntry>
        </li>
      ))}
    </ol>
  )
}

type ReasonProps = { words: WrittenWords['words'][number] | undefined; logline: string } & Pick<WrittenWords, 'context'>

/** The composer's reasons tell what the film is about; where they do not, its log line does. */
async function Reason({ words, context, logline }: ReasonProps) {
  const written = await words
  const about = <p className="line-clamp-3 text-sm text-soft">{logline}</p>
  if (!written) return about
  const marks = context.viewer.id === '' ? [] : evidenceMarks(context, written.basis)
  return (
    <>
      {written.reason === withoutStory(written.reason, logline) && about}
      <p lang={written.language} className="serif text-[1.125rem] leading-snug">
        {written.reason}
      </p>
      {marks.length > 0 && (
        <p className="text-sm text-soft">
          because of{' '}
          {marks.map(({ slug, title, text }, place) => (
            <span key={slug}>
              {place > 0 && ' and '}
              <Link href={`/films/${slug}`} prefetch={false} className="-my-3 inline-flex h-11 items-center">
                {title}
              </Link>{' '}
              ({text})
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** Which of the wishes a film meets, and which it lacks. */
function WishesMet({ meets, misses, catalog }: Pick<Picked, 'meets' | 'misses'> & { catalog: CatalogSnapshot }) {
  const words = (parts: AskPart[]) => parts.map(({ tokens }) => tokensText(tokens, namesOf(catalog))).join(' · ')
  return (
    <div className="grid gap-0.5 text-sm">
      {meets.length > 0 && (
        <p>
          <span aria-hidden className="text-good">
            ✓{' '}
          </span>
          <span className="sr-only">Meets: </span>
          {words(meets)}
        </p>
      )}
      {misses.length > 0 && <p className="text-soft">Lacks: {words(misses)}</p>}
    </div>
  )
}

type OtherWayProps = { slug: string; title: string } & Pick<AskListProps, 'params' | 'tokens'>

/** The two follow-ups a film asks for most, as links: they change the conversation and nothing of the profile. */
function OtherWay({ slug, title, params, tokens }: OtherWayProps) {
  const ways = [
    ['More like this', askHref(params, { w: [...tokens, `like:${slug}`], said: saidOn(params, `more like ${title}`) })],
    ['Not tonight', askHref(params, { w: tokens, not: [...params.not, slug], said: saidOn(params, `not ${title}`) })],
  ]
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {ways.map(([label = '', href = '']) => (
        <Link
          key={label}
          href={href}
          aria-label={`${label}: ${title}`}
          prefetch={false}
          className="tap inline-flex items-center underline decoration-rule hover:decoration-current"
        >
          {label}
        </Link>
      ))}
    </p>
  )
}
