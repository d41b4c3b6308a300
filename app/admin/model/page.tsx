import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { CheckForm } from '@/components/admin/model/check-form'
import { CheckTable } from '@/components/admin/model/check-table'
import { FaultTable } from '@/components/admin/model/fault-table'
import { Panel } from '@/components/admin/panel'
import { TimeStamp } from '@/components/admin/time-stamp'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { capabilityRows } from '@/lib/ai/server/capability-words'
import { configuredServer } from '@/lib/ai/server/configured'
import { findServer, LEARNED_DAYS, listFaultsBeside } from '@/lib/ai/server/queries'
import { getViewer } from '@/lib/auth/queries'
import { env } from '@/lib/env'
import { modelCheck } from '@/lib/trials/check-model'

export const metadata: Metadata = { title: 'Model' }
/** A check goes on after its answer. */
export const maxDuration = 300

/** What a use may take beyond its call, before a check counts as broken off. */
const LEAST_CHECK_MS = 600_000

export default async function ModelPage() {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const { server, notes } = configuredServer()
  const known = server && (await findServer(server.id))
  const faults = server ? [...(known?.faults ?? []), ...(await listFaultsBeside(server))] : []
  const check = modelCheck.safeParse(known?.check).data
  const { MODEL_PRICE_INPUT: input = null, MODEL_PRICE_OUTPUT: output = null, MODEL_TOTAL_TIMEOUT_MS: callMs } = env()
  const isRunning =
    check?.isDone === false &&
    known?.checkedAt != null &&
    Date.now() - known.checkedAt.getTime() < LEAST_CHECK_MS + callMs
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title="Model">
        <p>
          {server
            ? `${server.name}, at ${server.address} through ${server.api === 'chat' ? 'chat completions' : 'the responses API'}.`
            : 'No model is configured: the built-in composer writes everything. Set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own.'}
        </p>
      </AdminHead>
      {notes.map((note) => (
        <Notice key={note}>{note}</Notice>
      ))}
      {known?.restsUntil && (
        <Notice tone="error">
          After {known.failures} {known.failures === 1 ? 'failure' : 'failures'} in a row it{' '}
          {known.isResting ? 'is' : 'was'} left alone until <TimeStamp at={known.restsUntil} />;{' '}
          {known.isResting ? 'then one' : 'the next'} request sees whether it is well again.
        </Notice>
      )}
      {server && (
        <Panel id="check" title="Check this model">
          <p className="max-w-[44rem] text-sm text-soft">
            {say(
              'Asks once for each use, on a made-up person and the best-known film, and learns anew what the server takes. It counts towards your own share of the day.',
            )}
          </p>
          <CheckForm isRunning={isRunning} />
          {known?.checkedAt && check && check.uses.length > 0 && (
            <>
              <CheckTable uses={check.uses} prices={{ input, output }} />
              <p className="text-sm text-soft">
                Last asked <TimeStamp at={known.checkedAt} />.
              </p>
            </>
          )}
        </Panel>
      )}
      {server && (
        <Panel id="learned" title="What was learned">
          {known?.learned && known.learnedAt ? (
            <>
              <dl className="grid max-w-[44rem] gap-x-6 gap-y-1 text-sm sm:grid-cols-[14rem_minmax(0,1fr)]">
                {capabilityRows(known.learned).map(({ label, value }) => (
                  <div key={label} className="contents">
                    <dt className="text-soft">{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
              <p className="text-sm text-soft">
                Since <TimeStamp at={known.learnedAt} />; after {LEARNED_DAYS} days, or when you check the model, it is
                tried from the top again.
              </p>
            </>
          ) : (
            <p className="text-sm text-soft">Nothing yet: no request has worked so far.</p>
          )}
        </Panel>
      )}
      {server && (
        <Panel id="faults" title="Faults of the last seven days">
          {faults.length > 0 ? <FaultTable faults={faults} /> : <p className="text-sm text-soft">None.</p>}
        </Panel>
      )}
    </div>
  )
}
