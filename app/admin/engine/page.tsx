import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { ConfigNews } from '@/components/admin/engine/config-news'
import { EngineConfig } from '@/components/admin/engine/engine-config'
import { EngineControls } from '@/components/admin/engine/engine-controls'
import { EngineGorse } from '@/components/admin/engine/engine-gorse'
import { EngineGroups } from '@/components/admin/engine/engine-groups'
import { EngineGrowth } from '@/components/admin/engine/engine-growth'
import { EngineHeld } from '@/components/admin/engine/engine-held'
import { EngineHistory } from '@/components/admin/engine/engine-history'
import { EngineProcesses } from '@/components/admin/engine/engine-processes'
import { EngineServing } from '@/components/admin/engine/engine-serving'
import { EngineShown } from '@/components/admin/engine/engine-shown'
import { EngineTraining } from '@/components/admin/engine/engine-training'
import { rowLink } from '@/components/admin/link-class'
import { Panel } from '@/components/admin/panel'
import { formatTime, TimeStamp } from '@/components/admin/time-stamp'
import { Notice } from '@/components/ui/notice'
import { getViewer } from '@/lib/auth/queries'
import { configGroups } from '@/lib/engine/config/config-rows'
import { getConfigBase } from '@/lib/engine/config/serving-config'
import { modelsFor } from '@/lib/engine/get-engine'
import { listProcesses } from '@/lib/engine/processes'
import { getTrainingState, listArtefacts } from '@/lib/engine/queries'
import { LEAST_LIKES, LEAST_PEOPLE, RETIRED_KEPT } from '@/lib/engine/schema'
import { getServingNow } from '@/lib/engine/serving'
import { verdictSentence } from '@/lib/engine/training/outcome'
import { env } from '@/lib/env'
import { gorseServes } from '@/lib/gorse/client'
import { rankConfigFor } from '@/lib/recommender/config/rank-config'

export const metadata: Metadata = { title: 'Engine' }
/** "Train now" goes on after its answer. */
export const maxDuration = 300

export default async function EnginePage() {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  // Looked up now and before the list of artefacts: what was trained a moment ago is no fault.
  const serving = await getServingNow()
  const config = rankConfigFor(serving ? await modelsFor(serving, []) : {}, await getConfigBase())
  const [artefacts, training, processes] = await Promise.all([listArtefacts(), getTrainingState(), listProcesses()])
  const chosen = artefacts.find(({ status }) => status === 'SERVING')
  const mine = artefacts.find(({ id }) => id === serving?.id)
  const held = artefacts.filter(({ status }) => status === 'HELD')
  const { running, last } = training
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title="Ranking engine">
        <p>
          {serving
            ? `Trained models, number ${serving.number}, rank every list`
            : 'No trained model: the catalog alone ranks'}
          , with configuration {config.version}. {nightly(Boolean(env().CRON_SECRET))}
        </p>
      </AdminHead>
      <ConfigNews />
      {chosen?.note && chosen.id !== serving?.id && (
        <Notice tone="error">
          Number {chosen.number} should serve, but this server could not use it. {chosen.note}
        </Notice>
      )}
      <Panel id="training" title="Training">
        <EngineTraining running={running && { ...running, since: formatTime(running.startedAt) }} />
        {last && !running && (
          <p className={`text-sm ${last.failed ? 'text-danger' : 'text-soft'}`}>
            <TimeStamp at={last.endedAt} />: {last.outcome}
          </p>
        )}
      </Panel>
      {held.length > 0 && (
        <Panel id="held" title="Held">
          <EngineHeld
            held={held.map(({ id, number, createdAt, description, note }) => ({
              id,
              number,
              trained: formatTime(createdAt),
              verdict: description ? verdictSentence(description.verdict) : (note ?? ''),
            }))}
          />
        </Panel>
      )}
      <Panel id="serving" title="What serves">
        {serving && mine ? (
          <>
            <p className="max-w-[44rem] text-sm">{verdictSentence(serving.description.verdict)}</p>
            <EngineServing
              artefact={mine}
              description={serving.description}
              loaded={{ at: serving.loadedAt, ms: serving.loadMs }}
            />
            <EngineGroups verdict={serving.description.verdict} />
          </>
        ) : chosen ? (
          <p className="text-sm text-soft">Number {chosen.number} serves; this server loads it with its next list.</p>
        ) : (
          <p className="text-sm text-soft">
            Nothing yet. A training needs {LEAST_LIKES} likes of {LEAST_PEOPLE} people, here or in imported data sets.
          </p>
        )}
      </Panel>
      {processes.length > 0 && (
        <Panel id="processes" title="Where it serves">
          <EngineProcesses processes={processes} chosen={chosen?.number ?? null} />
        </Panel>
      )}
      {gorseServes() && (
        <Panel id="gorse" title="Gorse">
          <EngineGorse />
        </Panel>
      )}
      <Panel id="growth" title="What training is worth">
        <EngineGrowth artefacts={artefacts} likes={serving?.description.data.likes ?? null} />
      </Panel>
      <Panel
        id="shown"
        title="What was shown"
        aside={
          <Link href="/admin/engine/candidates" className={`${rowLink} text-sm`}>
            Candidates of one person
          </Link>
        }
      >
        <EngineShown />
      </Panel>
      <Panel id="controls" title="What corrections do">
        <EngineControls />
      </Panel>
      {artefacts.length > 0 && (
        <Panel id="history" title="History">
          <p className="max-w-[44rem] text-sm text-soft">
            The last {RETIRED_KEPT} that served can serve again with one button, until a training replaces them.
          </p>
          <EngineHistory artefacts={artefacts} />
        </Panel>
      )}
      <Panel
        id="configuration"
        title={`Configuration ${config.version}`}
        aside={
          <Link href="/admin/engine/configuration" className={`${rowLink} text-sm`}>
            Change it, versions and roll back
          </Link>
        }
      >
        <p className="max-w-[44rem] text-sm text-soft">
          As it ranks now: many numbers grow with the site’s likes. Every list keeps this version and the artefact’s id,
          so that what it earned can be told apart.
        </p>
        <EngineConfig groups={configGroups(config)} />
      </Panel>
    </div>
  )
}

const nightly = (scheduled: boolean) =>
  scheduled ? 'A scheduler may train it every night.' : 'No nightly training: CRON_SECRET is not set.'
