import { ButtonForm } from '@/components/ui/forms/button-form'
import { serveEarlierAction } from '@/lib/actions/engine'
import type { ArtefactStatusName, ArtefactView } from '@/lib/engine/schema'
import { TimeStamp } from '../time-stamp'
import { figure, megabytes } from './engine-serving'

const states: Record<ArtefactStatusName, string> = {
  SERVING: 'Serves',
  RETIRED: 'Served before',
  HELD: 'Held',
  REFUSED: 'Refused',
  DISCARDED: 'Discarded',
}
const numberCell = 'tabular px-3 py-1 text-right whitespace-nowrap'

/** Every training that came to something, newest first. */
export function EngineHistory({ artefacts }: { artefacts: ArtefactView[] }) {
  return (
    <section
      aria-label="Trainings"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative overflow-x-auto"
    >
      <table className="w-full border-b border-rule text-sm">
        <thead className="text-left text-soft">
          <tr>
            <th className="py-1 pr-3 font-normal">No.</th>
            <th className="px-3 py-1 font-normal">State</th>
            <th className="px-3 py-1 font-normal">Trained</th>
            <th className="px-3 py-1 font-normal">How</th>
            <th className="px-3 py-1 text-right font-normal">Likes</th>
            <th className="px-3 py-1 text-right font-normal">NDCG@10</th>
            <th className="px-3 py-1 text-right font-normal">Against before</th>
            <th className="px-3 py-1 text-right font-normal">Size</th>
            <th className="py-1 pl-3 text-right font-normal">
              <span className="sr-only">Serve again</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {artefacts.map((artefact) => (
            <HistoryRow key={artefact.id} artefact={artefact} />
          ))}
        </tbody>
      </table>
    </section>
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
        <td className={numberCell}>{description?.data.likes.toLocaleString('en')}</td>
        <td className={numberCell}>{scores ? figure(scores.candidate) : 'Not judged'}</td>
        <td className={numberCell}>
          {scores?.difference
            ? `${figure(scores.difference)}${scores.difference.mean < -scores.difference.standardError ? ', a fall' : ''}`
            : ''}
        </td>
        <td className={numberCell}>{megabytes(size)}</td>
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
