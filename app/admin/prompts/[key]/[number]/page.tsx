import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { Panel, SourceText } from '@/components/admin/panel'
import { type Comparable, VersionDiff } from '@/components/admin/prompts/version-diff'
import { versionState } from '@/components/admin/prompts/version-list'
import { SelectField } from '@/components/admin/select-field'
import { TimeStamp } from '@/components/admin/time-stamp'
import { buttonClass } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/forms/action-form'
import { AutoSubmit } from '@/components/ui/forms/auto-submit'
import { rollBackAction } from '@/lib/actions/admin/prompts'
import { getViewer } from '@/lib/auth/queries'
import { findPrompt, type Prompt } from '@/lib/prompts/prompts'
import { listVersions } from '@/lib/prompts/queries'
import type { PromptVersionView } from '@/lib/prompts/schema'

type PageProps = { params: Promise<{ key: string; number: string }>; searchParams: Promise<{ against?: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { key: slug, number } = await params
  const prompt = findPrompt(slug)
  return { title: prompt && `${prompt.title}, version ${number}` }
}

export default async function VersionPage({ params, searchParams }: PageProps) {
  const [viewer, { key: slug, number }, { against }] = await Promise.all([getViewer(), params, searchParams])
  const prompt = findPrompt(slug)
  if (viewer?.role !== 'ADMIN' || !prompt) notFound()
  const versions = await listVersions(prompt.key)
  const version = versions.find((each) => String(each.number) === number)
  if (!version) notFound()
  const path = `/admin/prompts/${slug}`
  const others = comparables(
    prompt,
    versions.filter((each) => each !== version),
  )
  const before = others.find((other) => other.id === against) ?? earlierThan(version, others)
  return (
    <div className="grid gap-8">
      <AdminHead title={`Version ${version.number}`} trail={[{ href: path, label: prompt.title }]}>
        <p>
          {versionState(version)}. Saved <TimeStamp at={version.updatedAt} /> by{' '}
          {version.authorName ?? 'an unknown author'}.
        </p>
        {version.note && <p className="text-ink [overflow-wrap:anywhere]">{version.note}</p>}
      </AdminHead>
      <div className="flex flex-wrap items-start gap-4">
        {version.status === 'ARCHIVED' && (
          <ActionForm
            action={rollBackAction}
            submit={`Roll back to version ${version.number}`}
            pendingText="Rolling back…"
            done="Done. A copy of this version serves from now on, under a new number."
          >
            <input type="hidden" name="versionId" value={version.id} />
          </ActionForm>
        )}
        <Link
          href={version.status === 'DRAFT' ? path : `${path}?from=${version.number}`}
          className={buttonClass('plain')}
        >
          {version.status === 'DRAFT' ? 'Edit' : 'Edit a copy'}
        </Link>
        <Link href={`${path}/trial?version=${version.number}`} prefetch={false} className={buttonClass('plain')}>
          Try it
        </Link>
      </div>
      <Panel id="changes" title={`Changes since ${before.label.toLowerCase()}`}>
        <form className="flex max-w-md flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1">
            <SelectField label="Compare with" name="against" value={before.id} choices={others} />
          </div>
          <button type="submit" className={buttonClass('plain')}>
            Compare
          </button>
          <AutoSubmit />
        </form>
        <VersionDiff before={before} after={{ ...version, label: 'this version' }} />
      </Panel>
      <Panel id="text" title="Instructions">
        <SourceText label={`Instructions of version ${version.number}`} tall>
          {version.instructions}
        </SourceText>
      </Panel>
    </div>
  )
}

type Choice = Comparable & { id: string; number: number }

/** Every other version, newest first, and the built-in default. */
function comparables(prompt: Prompt, versions: PromptVersionView[]): [Choice, ...Choice[]] {
  const builtIn = { id: 'default', label: 'The built-in default', number: 0, ...prompt.builtIn }
  const choices = versions.map((each) => ({ ...each, id: String(each.number), label: `Version ${each.number}` }))
  const [first, ...rest] = [...choices, builtIn]
  return first ? [first, ...rest] : [builtIn]
}

/** The choices come newest first. */
const earlierThan = (version: PromptVersionView, others: [Choice, ...Choice[]]): Choice =>
  others.find((other) => other.number < version.number) ?? others[0]
