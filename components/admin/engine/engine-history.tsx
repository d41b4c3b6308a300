import { ButtonForm } from '@/components/ui/forms/button-form'
import { serveEarlierAction } from '@/lib/actions/admin/engine'
import type { ArtefactStatusName, ArtefactView } from '@/lib/engine/schema'
import { cell, ScrollingTable } from '../scrolling-table'
import { TimeStamp } from '../time-stamp'
import { figure, megabytes } from './engine-serving'

const states: Record<ArtefactStatusName, string> = {
  SERVING: 'Serves',
  RETIRED: 'Served before',
  HELD: 'Held',
  REFUSED: 'Refused',
  DISCARDED: 'Discarded',
}
const heads = ['No.', 'State', 'Trained', 'How', 'Likes', 'NDCG@10', 'Against before', 'Size', 'Serve again']

/** Every training that came to something, newest first. */
export function EngineHistory({ artefacts }: { artefacts: ArtefactView[] }) {
  return (
    <ScrollingTable label="Trainings" heads={heads} texts={4}>
      {artefacts.map((artefact) => (
        <HistoryRow key={artefact.id} artefact={artefact} />
      ))}
    </ScrollingTable>
  )
}

function HistoryRow({
  artefact: { id, kept, number, status, description, createdAt, size, note },
}: {
  artefact: ArtefactView
}) {
  const scores = description?.verdict.ndcg10
  return (
    <>
      <tr className={`border-t border-rule ${status === 'SERVING' ? 'font-semibold' : ''}`}>
        <td className="tabular py-1 pr-3">{number}</td>
        <td className="px-3 py-1 whitespace-nowrap">{states[status]}</td>
        <td className="px-3 py-1">
          <TimeStamp at={createdAt} />
        </td>
        <td className="min-w-52 px-3 py-1">
          {description ? `${capital(description.mode)}: ${description.why}` : 'Unknown'}
        </td>
        <td className={cell}>{description?.data.likes.toLocaleString('en')}</td>
        <td className={cell}>{scores ? figure(scores.candidate) : 'Not judged'}</td>
        <td className={cell}>
          {scores?.difference
            ? `${figure(scores.difference)}${scores.difference.mean < -scores.difference.standardError ? ', a fall' : ''}`
            : ''}
        </td>
        <td className={cell}>{megabytes(size)}</td>
        <td className="py-1 pl-3 text-right whitespace-nowrap font-normal">
          {status === 'RETIRED' &&
            (kept ? (
              <ButtonForm
                action={serveEarlierAction}
                values={{ artefactId: id }}
                look="quiet"
                pendingText="Switching…"
                className="inline-flex flex-wrap items-center justify-end gap-2"
              >
                {`Serve ${number} again`}
              </ButtonForm>
            ) : (
              'Models removed'
            ))}
        </td>
      </tr>
      {note && (
        <tr>
          <td />
          <td colSpan={8} className="px-3 pb-1 text-soft">
            {note}
          </td>
        </tr>
      )}
    </>
  )
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
