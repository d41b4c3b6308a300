import { NoteLines } from '@/components/ui/note-lines'
import { OwnLink } from '@/components/ui/own-link'
import { say } from '@/domains/words'
import { withYear } from '@/lib/catalog/fact-line'
import { type SearchParams, searchHref } from '@/lib/search/schema'
import type { SearchAnswer } from '@/lib/search/search-for'

type NotesProps = { answer: SearchAnswer; params: SearchParams }

/** What the search has to say beside what it found: absences, other readings, what was kept away. */
export function SearchNotes({ answer, params }: NotesProps) {
  const { didYouMean, namesake, notUnderstood, otherwise, leftOut, kind, easier, mayBeLifted } = answer
  const lines = [
    mayBeLifted.length > 0 && (
      <>
        What you said before still holds: {mayBeLifted.join(', ')}.{' '}
        <OwnLink href={`/profile?say=${encodeURIComponent(params.q)}#own-words`}>Let it in again</OwnLink>
      </>
    ),
    easier.length > 0 && (
      <>
        Take off{' '}
        {easier.map(({ key, label, films }, place) => (
          <span key={key}>
            {place > 0 && (place === easier.length - 1 ? ' or ' : ', ')}
            <OwnLink href={searchHref(params, { drop: [...params.drop, key] })}>
              “{label}” ({films === 1 ? say('one film') : say`${films} films`})
            </OwnLink>
          </span>
        ))}
        .
      </>
    ),
    didYouMean.length > 0 && (
      <>
        Did you mean{' '}
        {didYouMean.map((film, place) => (
          <span key={film.id}>
            {place > 0 && (place === didYouMean.length - 1 ? ' or ' : ', ')}
            <OwnLink href={`/films/${film.slug}`}>{withYear(film)}</OwnLink>
          </span>
        ))}
        ?
      </>
    ),
    namesake && say`“${namesake.title}” (${namesake.years.join(', ')}) is also a film; it is not in our catalog.`,
    kind === 'wish' && notUnderstood && say`Not understood: ${notUnderstood}. Films that mention it come first.`,
    otherwise === 'wish' && (
      <OwnLink href={searchHref({ q: params.q, as: 'wish' })}>Read it as a wish, not as a title</OwnLink>
    ),
    otherwise === 'title' && <OwnLink href={searchHref({ q: params.q, as: 'title' })}>Look for it in titles</OwnLink>,
    leftOut > 0 && (
      <>
        {leftOut === 1 ? say('One film is') : say`${leftOut} films are`} left out by your own rules.{' '}
        <OwnLink href={searchHref(params, { all: '1' })}>
          {leftOut === 1 ? 'Show it anyway' : 'Show them anyway'}
        </OwnLink>
      </>
    ),
    params.all === '1' && (
      <OwnLink href={searchHref(params, { all: undefined })}>Leave out what breaks your own rules</OwnLink>
    ),
  ]
  return <NoteLines lines={lines} />
}

/** The line under the query. */
export function outcomeText({ total, missing, kind, chips, people, leftOut, onlyFine }: SearchAnswer): string {
  if (onlyFine) return say('That says what is fine with you, and asks for no film.')
  if (missing) {
    const year = missing.years.length > 0 ? ` (${missing.years.join(', ')})` : ''
    const asWhat = kind === 'text' ? say(' as a title, a name or a kind of film') : ''
    return `“${missing.title}”${year} is not in our catalog${asWhat}.`
  }
  if (total > 0) return total === 1 ? say('One film') : say`${total} films`
  if (leftOut > 0) return say('Nothing is left of it that keeps to your own rules.')
  if (people.length > 0 || chips.length === 0) return 'Nothing in our catalog goes by that name.'
  return say('No film in our catalog is all of that. Take something off.')
}
