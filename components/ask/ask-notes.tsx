import Link from 'next/link'
import { NoteLines } from '@/components/ui/note-lines'
import { say } from '@/domains/words'
import type { Notes } from '@/lib/ask/answer'
import { MOST_LETTERS } from '@/lib/ask/schema'
import { searchHref } from '@/lib/search/schema'
import type { Wish } from '@/lib/wishes/schema'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** What could not be read, and what was said both ways. */
export function AskNotes({ notes, wish }: { notes: Notes; wish: Pick<Wish, 'company'> }) {
  const { isCut, isAtStart, isOtherLanguage, language, absent, contradictions, counted, lacksGroup } = notes
  const unread = notes.unread.filter((words) => !absent.some((name) => name.toLowerCase() === words))
  const lines = [
    isCut && `Only the first ${MOST_LETTERS} letters were read.`,
    isAtStart && 'Nothing was said before this: there is no way back.',
    isOtherLanguage &&
      `${language ? `This looks like ${language}. ` : ''}Only English is read so far; of other languages names and kinds of films.`,
    absent.length > 0 && say`Neither a title nor a name in our catalog: ${list.format(absent)}.`,
    !isOtherLanguage && unread.length > 0 && (
      <>
        Not understood: {unread.join(', ')}.{' '}
        <Link href={searchHref({ q: unread.join(' ') })} prefetch={false}>
          Look for it in titles and texts
        </Link>
      </>
    ),
    (wish.company === 'company' || wish.company === 'alone') &&
      'Who you watch with changes no list by itself: say what they like.',
    lacksGroup && (
      <>
        You are in no group of taste, so what people like you like is not known.{' '}
        <Link href="/profile#group" prefetch={false}>
          Your taste says how to be in one
        </Link>
      </>
    ),
    counted.length > 0 && `The order also counts, as you allowed: ${list.format(counted)}.`,
    ...contradictions.map(({ earlier, later }) =>
      later === null
        ? `You said “${earlier}”, and then that it is fine: the latter counts.`
        : `You said “${earlier}” and “${later}”: the latter counts.`,
    ),
  ]
  return <NoteLines lines={lines} />
}
