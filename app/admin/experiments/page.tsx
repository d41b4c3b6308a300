import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { StartHoldout } from '@/components/admin/experiments/experiment-buttons'
import { ExperimentList } from '@/components/admin/experiments/experiment-list'
import { StartExperiment } from '@/components/admin/experiments/start-experiment'
import { TrainedModels } from '@/components/admin/experiments/trained-models'
import { inlineLink } from '@/components/admin/link-class'
import { Panel } from '@/components/admin/panel'
import { versionChoices } from '@/components/admin/prompts/version-list'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { engineChoices } from '@/lib/experiments/engine-choices'
import { measures } from '@/lib/experiments/outcomes/measures'
import { listExperiments } from '@/lib/experiments/queries'
import { DEFAULT_DAYS } from '@/lib/experiments/schema'
import { listTrainedModels } from '@/lib/fine-tuning/queries'
import { findPublished, listVersions } from '@/lib/prompts/queries'
import type { PromptVersionView } from '@/lib/prompts/schema'
import { resolveModel } from '@/lib/writers/resolve-model'

export const metadata: Metadata = { title: 'Experiments' }

export default async function ExperimentsPage() {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const [experiments, versions, notes, portraits, serving, trained] = await Promise.all([
    listExperiments(),
    listVersions('SLATE'),
    listVersions('NOTE'),
    listVersions('PORTRAIT'),
    findPublished('SLATE'),
    listTrainedModels(),
  ])
  const running = experiments.find(({ kind, status }) => kind === 'VARIANTS' && status === 'RUNNING')
  const holdout = experiments.find(({ kind, status }) => kind === 'HOLDOUT' && status === 'RUNNING')
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title="Experiments">
        <p>
          {say(
            'Several versions serve at once, each to people of its own, and the site says which of them they liked the films of.',
          )}{' '}
          Looking every day is allowed.
        </p>
      </AdminHead>
      <Panel id="experiments" title="All of them">
        <ExperimentList experiments={experiments} />
      </Panel>
      <Panel id="start" title="Start one">
        {running ? (
          <p className="text-sm text-soft">
            <Link href={`/admin/experiments/${running.id}`} className={inlineLink}>
              {running.title}
            </Link>{' '}
            is running. The next one starts when it has ended: somebody in two would be in neither.
          </p>
        ) : (
          <StartExperiment
            versions={choicesById(versions)}
            noteVersions={choicesById(notes)}
            portraitVersions={choicesById(portraits)}
            engines={engineChoices.map(({ id, label }) => ({ id, label }))}
            measures={measures.map(({ id, label }) => ({ id, label }))}
            defaultModel={resolveModel().name}
            defaultDays={DEFAULT_DAYS}
            serving={serving.versionId ?? 'default'}
            trained={trained.map(({ model }) => model)}
          />
        )}
      </Panel>
      {trained.length > 0 && (
        <Panel id="trained" title="Models trained here">
          <TrainedModels trained={trained} />
        </Panel>
      )}
      <Panel id="holdout" title="The hold-out">
        <p className="max-w-[44rem] text-sm text-soft">
          {say(
            'A few people whose lists use what they said and nothing the site concluded: hard wishes, never, films they have seen and their own edits hold there too, and they are told.',
          )}{' '}
          It is how one sees what learning is worth.
        </p>
        {holdout ? (
          <p className="text-sm">
            {holdout.variants[1]?.weight} % are held out.{' '}
            <Link href={`/admin/experiments/${holdout.id}`} className={inlineLink}>
              What came of it
            </Link>
          </p>
        ) : (
          <StartHoldout />
        )}
      </Panel>
    </div>
  )
}

function choicesById(versions: PromptVersionView[]) {
  const idOf = new Map(versions.map(({ id, number }) => [String(number), id]))
  return versionChoices(versions).map(({ id, label }) => ({ id: idOf.get(id) ?? id, label }))
}
