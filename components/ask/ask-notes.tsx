import Link from 'next/link'
import { say } from '@/domains/words'
import type { Notes } from '@/lib/ask/answer'
import { MOST_LETTERS } from '@/lib/ask/schema'
import { searchHref } from '@/lib/search/schema'
import type { Wish } from '@/lib/wishes/schema'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** What could not be read, and what was said both ways. */
export function AskNotes({ notes, wish }: { notes: Notes; wish: Pick<Wish, 'company'> }) {
  const { isCut, isOtherLanguage, absent, contradictions } = notes
  const unread = notes.unread.filter((words) => !absent.some((name) => name.toLowerCase() === words))
  const lines = [
    isCut && `Only the first ${MOST_LETTERS} letters were read.`,
    isOtherLanguage && 'Only English is read so far.',
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
      'Who else is there changes no list by itself: say what they like.',
    ...contradictions.map(({ earlier, later }) => `You said “${earlier}” and “${later}”: the latter counts.`),
  ].filter(Boolean)
  if (lines.length === 0) return null
  return (
    <div className="grid gap-1 text-soft">
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed order of sentences
        <p key={place} className="[&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
          {line}
        </p>
      ))}
    </div>
  )
}
