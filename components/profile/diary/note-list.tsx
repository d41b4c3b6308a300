import Link from 'next/link'
import type { HistoryEntry } from '@/lib/feedback/diary-queries'
import { usesOf } from '@/lib/feedback/diary-schema'
import { RemoveEventForm } from '../remove-event-form'
import { DayText } from './day-text'
import { DiaryRow } from './diary-row'

/** One's own notes, each with what it may be used for. */
export function NoteList({ notes }: { notes: HistoryEntry[] }) {
  return (
    <ul className="max-w-[56rem]">
      {notes.map(
        ({ id, film, at, detail, reason }) =>
          film && (
            <DiaryRow
              key={id}
              film={film}
              when={<DayText at={at} />}
              aside={<RemoveEventForm eventId={id} what={`your note on ${film.title}`} />}
            >
              <p className="serif whitespace-pre-line wrap-anywhere">{detail}</p>
              <p className="text-sm text-soft">{usesWords(reason)}</p>
              <p>
                <Link
                  href={`/films/${film.slug}/diary`}
                  prefetch={false}
                  className="tap inline-flex items-center text-sm"
                >
                  Change it<span className="sr-only">: your note on {film.title}</span>
                </Link>
              </p>
            </DiaryRow>
          ),
      )}
    </ul>
  )
}

function usesWords(reason: string | null): string {
  const { evidence, shared } = usesOf(reason)
  if (evidence && shared) return 'Read for your taste, and shared without your name.'
  if (shared) return 'Shared without your name.'
  return evidence ? 'Read for your taste.' : 'Yours alone.'
}
