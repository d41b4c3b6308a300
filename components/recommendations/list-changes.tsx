import type { ReactNode } from 'react'
import { say } from '@/domains/words'
import type { Viewer } from '@/lib/auth/viewer'
import { getRecommendationContext } from '@/lib/recommendations/context'
import { changeText } from '@/lib/recommendations/past/change-text'
import type { OpenedSlate } from '@/lib/recommendations/slate/open-slate'
import { UndoChangeForm } from './undo-change-form'

/** As high as the lines mostly get, so that the list below them stays where it is. */
const boxClass = 'grid min-h-22 content-start sm:min-h-17'

type ListChangesProps = { viewer: Viewer; slate: Promise<OpenedSlate>; children: ReactNode }

/** One line on what has changed in the list since it was last seen, and why; what was said can be taken back here. */
export async function ListChanges({ viewer, slate, children }: ListChangesProps) {
  const [opened, { catalog, viewing }] = await Promise.all([slate, getRecommendationContext(viewer)])
  const { changes, id } = opened.kind === 'live' ? { changes: opened.changes, id: opened.slate.id } : opened.slate
  const last = changes.at(-1)
  if (!last) return <div className={boxClass}>{children}</div>
  const titleOf = (filmId: number) => catalog.films.get(filmId)?.title ?? say('a film')
  return (
    <div className={boxClass}>
      <div className="serif leading-snug text-soft">
        {changeText(last, titleOf, viewing?.partOfDay ?? 'any').map((part, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is drawn once
          typeof part === 'string' ? part : <cite key={place}>{part.title}</cite>,
        )}
        {last.kind === 'adjusted' && last.said.length > 0 && <UndoChangeForm slateId={id} />}
      </div>
      {children}
    </div>
  )
}

export function ListChangesSkeleton() {
  return <div className={boxClass} />
}
