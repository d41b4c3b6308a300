import type { ReactNode } from 'react'
import { inlineActionClass } from '@/components/ui/button'
import { OwnLink } from '@/components/ui/own-link'
import { say } from '@/domains/words'
import type { Viewer } from '@/lib/auth/viewer'
import type { RecommendationContext } from '@/lib/recommendations/context/context'
import { findUndoOf } from '@/lib/recommendations/effects/receipts'
import { changeText } from '@/lib/recommendations/past/change-text'
import type { OpenedSlate } from '@/lib/recommendations/slate/open-slate'
import type { SlateChange } from '@/lib/recommendations/slate-changes'
import { UndoChangeForm, UndoEditForm } from './undo-change-form'

/** As high as the lines mostly get, so that the list below them stays where it is. */
const boxClass = 'grid min-h-22 content-start sm:min-h-17'

type ListChangesProps = { viewer: Viewer; context: RecommendationContext; opened: OpenedSlate; children: ReactNode }

export async function LaterListChanges({
  slate,
  ...changes
}: Omit<ListChangesProps, 'opened'> & { slate: Promise<OpenedSlate> }) {
  return <ListChanges {...changes} opened={await slate} />
}

/** One line on what has changed in the list since it was last seen, and why; what was said can be taken back here. */
export function ListChanges({ viewer, context: { catalog, viewing }, opened, children }: ListChangesProps) {
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
        {last.kind === 'new' && last.why === 'taste' && <UndoOfEdits viewer={viewer} facets={last.facets} />}
      </div>
      {children}
    </div>
  )
}

type UndoOfEditsProps = { viewer: Viewer } & Pick<Extract<SlateChange, { kind: 'new' }>, 'facets'>

/** One edit is taken back here; of several each has its own way back on the page of corrections. */
async function UndoOfEdits({ viewer, facets }: UndoOfEditsProps) {
  const [only, ...others] = facets
  const undo = only && others.length === 0 ? await findUndoOf(viewer.id, only.facet) : null
  return undo ? (
    <UndoEditForm edit={undo} />
  ) : (
    <OwnLink href="/profile/corrections" className={inlineActionClass}>
      Your corrections
    </OwnLink>
  )
}

export function ListChangesSkeleton() {
  return <div className={boxClass} />
}
