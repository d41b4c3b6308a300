import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { GateAgreement } from '@/components/admin/gate/gate-agreement'
import { GateChecks } from '@/components/admin/gate/gate-checks'
import { GatePairs } from '@/components/admin/gate/gate-pairs'
import { GateProgress } from '@/components/admin/gate/gate-progress'
import { inlineLink } from '@/components/admin/link-class'
import { Panel } from '@/components/admin/panel'
import { VersionDiff } from '@/components/admin/prompts/version-diff'
import { TimeStamp } from '@/components/admin/time-stamp'
import { Notice } from '@/components/ui/notice'
import { getViewer } from '@/lib/auth/queries'
import { findGate, listSteps } from '@/lib/prompts/gate/queries'
import { findPrompt } from '@/lib/prompts/prompts'
import { findRunning } from '@/lib/trials/gate/begin-gate'
import { COMPOSER_NAME } from '@/lib/writers/resolve-model'

export const metadata: Metadata = { title: 'Replay before a release' }
/** A replay goes on after its answer. */
export const maxDuration = 300

const PAGE_SIZE = 10

type PageProps = { params: Promise<{ key: string; id: string }>; searchParams: Promise<{ page?: string }> }

export default async function GatePage({ params, searchParams }: PageProps) {
  const [viewer, { key: slug, id }, asked] = await Promise.all([getViewer(), params, searchParams])
  const prompt = findPrompt(slug)
  if (viewer?.role !== 'ADMIN' || !prompt) notFound()
  const gate = await findGate(id)
  if (gate?.key !== prompt.key) notFound()
  const page = Math.max(1, Math.min(100, Number.parseInt(asked.page ?? '', 10) || 1))
  const [running, steps] = await Promise.all([
    findRunning(),
    listSteps(id, { from: (page - 1) * PAGE_SIZE, take: PAGE_SIZE }),
  ])
  const pairs = steps.flatMap(({ result }) => (result.kind === 'pair' ? [result] : []))
  const path = `/admin/prompts/${slug}`
  const { verdict, tried, serving } = gate
  const nameOf = (number: number | null) => (number === null ? 'the built-in default' : `version ${number}`)
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title="Replay before a release" trail={[{ href: path, label: prompt.title }]}>
        <p>
          This is {nameOf(tried.number)} beside {nameOf(serving.number)}, which served when it began. Begun{' '}
          <TimeStamp at={gate.createdAt} /> by {gate.author?.name ?? 'an unknown admin'}.
        </p>
      </AdminHead>
      {verdict ? (
        <Panel id="checks" title={gate.passed ? 'It passed' : 'It did not pass'}>
          <p className="max-w-[44rem] text-sm text-soft">
            {verdict.people} made-up people
            {verdict.real > 0 &&
              ` and ${verdict.real} real ones who let admins try changes on their lists: of them counts alone, and who they are stands nowhere here`}
            ; written by {verdict.writer === COMPOSER_NAME ? `the ${COMPOSER_NAME}` : verdict.writer}.
            {verdict.writer === COMPOSER_NAME &&
              ' It reads no instructions, so this says that the site is sound with them and nothing of how a model would take them.'}
          </p>
          <GateChecks checks={verdict.checks} />
          <GateAgreement gate={gate} viewerId={viewer.id} />
          <p className="text-sm">
            <Link href={path} className={inlineLink}>
              Back to the draft
            </Link>
          </p>
        </Panel>
      ) : (
        <GateProgress
          gateId={gate.id}
          done={gate.done}
          total={gate.total}
          isRunning={running === gate.id}
          rests={gate.rests}
        />
      )}
      <Panel id="text" title="What was changed in the text">
        <VersionDiff
          before={{ ...serving, label: nameOf(serving.number) }}
          after={{ ...tried, label: nameOf(tried.number) }}
        />
      </Panel>
      <Panel id="lists" title="List by list">
        {pairs.length === 0 ? (
          <Notice>No list here yet.</Notice>
        ) : (
          <GatePairs pairs={pairs} from={(page - 1) * PAGE_SIZE} />
        )}
        <nav aria-label="Pages" className="flex gap-6 text-sm">
          {page > 1 && (
            <Link href={`?page=${page - 1}`} className={inlineLink}>
              The ten before
            </Link>
          )}
          {pairs.length === PAGE_SIZE && (
            <Link href={`?page=${page + 1}`} className={inlineLink}>
              The next ten
            </Link>
          )}
        </nav>
      </Panel>
    </div>
  )
}
