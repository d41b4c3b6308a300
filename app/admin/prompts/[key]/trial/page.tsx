import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cacheSignal } from 'react'
import { AdminHead } from '@/components/admin/admin-head'
import { FilmTrial } from '@/components/admin/trials/film-trial'
import { TrialChoice } from '@/components/admin/trials/trial-choice'
import { TrialPicks } from '@/components/admin/trials/trial-picks'
import { TrialPreview } from '@/components/admin/trials/trial-preview'
import { TrialProse } from '@/components/admin/trials/trial-prose'
import { TrialRunPanel } from '@/components/admin/trials/trial-run-panel'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import type { Viewer } from '@/lib/auth/viewer'
import { contentOf } from '@/lib/prompts/parts/prompt-content'
import { findPrompt } from '@/lib/prompts/prompts'
import { listVersions } from '@/lib/prompts/queries'
import type { PromptVersionView } from '@/lib/prompts/schema'
import type { PromptVersion } from '@/lib/recommendations/prepare-prompt'
import { type FilmTrialVersion, findTrialFilm, prepareFilmTrial } from '@/lib/trials/film'
import { findTrialPerson } from '@/lib/trials/people'
import { type PreparedTrial, prepareTrial } from '@/lib/trials/prompt'
import { runSlateTrial } from '@/lib/trials/slate'
import { runTasteTrial } from '@/lib/trials/taste'
import { runTextTrial } from '@/lib/trials/text'
import { redeemTicket } from '@/lib/trials/ticket'

type SearchParams = { version?: string; person?: string; film?: string; run?: string }
type PageProps = { params: Promise<{ key: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const prompt = findPrompt((await params).key)
  return { title: prompt && `Try: ${prompt.title}` }
}

/** Looking costs nothing: a model is asked only with the ticket that the form's action hands out. */
export default async function TrialPage({ params, searchParams }: PageProps) {
  const [viewer, { key: slug }, asked] = await Promise.all([getViewer(), params, searchParams])
  const prompt = findPrompt(slug)
  if (viewer?.role !== 'ADMIN' || !prompt) notFound()
  const versions = await listVersions(prompt.key)
  const newest = versions.find((version) => version.status !== 'ARCHIVED')
  const version = asked.version ?? (newest ? String(newest.number) : 'default')
  const content = version === 'default' ? prompt.builtIn : versions.find((each) => String(each.number) === version)
  if (!content) notFound()
  const settings = contentOf(content)
  const shared = { viewer, asked, version, versions, path: `/admin/prompts/${slug}/trial` }
  return (
    <div className="grid gap-8">
      <AdminHead
        title={version === 'default' ? 'Try the built-in default' : `Try version ${version}`}
        trail={[{ href: `/admin/prompts/${slug}`, label: prompt.title }]}
      >
        <p>
          On one {prompt.variables.about}, here only: nothing of a trial is kept. Its calls count towards your own share
          of the day.
        </p>
      </AdminHead>
      {prompt.data === 'film' ? (
        <OnFilm {...shared} settings={{ key: prompt.key, ...settings }} />
      ) : (
        <OnPerson {...shared} settings={{ key: prompt.key, ...settings }} />
      )}
    </div>
  )
}

type TrialProps<Settings> = {
  viewer: Viewer
  asked: SearchParams
  version: string
  versions: PromptVersionView[]
  path: string
  settings: Settings
}

async function OnFilm({ viewer, asked, version, versions, path, settings }: TrialProps<FilmTrialVersion>) {
  const words = asked.film?.slice(0, 100) ?? ''
  const film = await findTrialFilm(words)
  const trial = { key: settings.key, version, person: '', film: film?.slug ?? '' }
  const ticket = asked.run ? await redeemTicket(asked.run, viewer.id, { ...trial, film: words }) : null
  const prepared = film && prepareFilmTrial(settings, film, { readLikes: ticket === 'good' })
  // The boundaries show what goes wrong; this keeps the process from calling it unhandled meanwhile.
  prepared?.catch(() => undefined)
  return (
    <FilmTrial
      viewer={viewer}
      path={path}
      trial={trial}
      versions={versions}
      notFound={film ? null : words}
      film={film}
      prepared={prepared}
      ticket={ticket}
    />
  )
}

async function OnPerson({ viewer, asked, version, versions, path, settings }: TrialProps<PromptVersion>) {
  const subject = await findTrialPerson(asked.person ?? 'sample-regular', viewer)
  if (!subject) notFound()
  const prepared = await prepareTrial(settings, subject, Number(asked.film))
  const film = prepared.kind === 'text' && prepared.film ? String(prepared.film.id) : ''
  const trial = { key: settings.key, version, person: subject.choice.id, film }
  const ticket = asked.run ? await redeemTicket(asked.run, viewer.id, { ...trial, film: asked.film ?? '' }) : null
  return (
    <>
      <TrialChoice path={path} version={version} versions={versions} subject={subject.choice} trial={prepared} />
      {prepared.kind === 'nothing' ? (
        <Notice>{nothings[prepared.why]}</Notice>
      ) : (
        <>
          <TrialRunPanel title="Run" trial={trial} ticket={ticket}>
            <Run viewer={viewer} trial={prepared} />
          </TrialRunPanel>
          <TrialPreview
            assembled={prepared.prepared.assembled}
            fellBack={prepared.prepared.fellBack}
            about="person"
            call={settings}
          />
        </>
      )}
    </>
  )
}

const nothings: Record<Extract<PreparedTrial, { kind: 'nothing' }>['why'], string> = {
  'nothing-known': 'Nothing is known of this person yet, so the site would write nothing for them.',
  'no-film': say('Everything in the catalog is ruled out for this person, so there is no film to write about.'),
}

function Run({ viewer, trial }: { viewer: Viewer; trial: Exclude<PreparedTrial, { kind: 'nothing' }> }) {
  const signal = cacheSignal() ?? undefined
  if (trial.kind === 'slate') return <TrialPicks trial={runSlateTrial(viewer, trial.prepared, signal)} />
  const written =
    trial.kind === 'taste'
      ? runTasteTrial(viewer, trial.prepared, signal)
      : runTextTrial(viewer, trial.prepared, signal)
  return <TrialProse trial={written} />
}
