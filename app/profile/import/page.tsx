import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ImportList, outcome } from '@/components/profile/imports/list'
import { ImportSources } from '@/components/profile/imports/sources'
import { ImportUploadForm } from '@/components/profile/imports/upload-form'
import { ButtonForm } from '@/components/ui/forms/button-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { say, words } from '@/domains/words'
import { forgetAwaitedAction } from '@/lib/actions/imports'
import { getViewer } from '@/lib/auth/queries'
import { inMegabytes, limits } from '@/lib/imports/limits'
import { listAwaited } from '@/lib/imports/ratings/awaited'
import { listImports } from '@/lib/imports/ratings/queries'
import { findUploadProblem } from '@/lib/imports/upload-problem'

export const metadata: Metadata = { title: say('Bring your films'), robots: { index: false } }

type SearchParams = Promise<{ done?: string | string[] }>

export default async function ImportPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile/import')
  const [imports, awaited, told, { done }] = await Promise.all([
    listImports(viewer.id),
    listAwaited(viewer.id),
    findUploadProblem(),
    searchParams,
  ])
  const finished = imports.find((entry) => entry.id === done && entry.state === 'done')
  return (
    <div className="page grid gap-10">
      <PageHead title={say('Bring your films')}>
        <p>
          {words.schemaType === 'Movie'
            ? 'From Letterboxd, IMDb, Trakt, any other site or a table of your own.'
            : 'From another site or a table of your own.'}{' '}
          You see what we found before anything is written.
        </p>
      </PageHead>
      {finished && <Notice tone="good">Done: {outcome(finished)} Your next list follows it.</Notice>}
      <div className="grid gap-10 lg:grid-cols-2">
        <ImportUploadForm
          address="/api/import"
          accept=".zip,.csv,.json,text/csv,application/zip,application/json"
          hint={`A zip, CSV or JSON file of up to ${inMegabytes(limits.fileBytes)}. We find out which site it is from.`}
          told={told}
        />
        <ImportSources />
      </div>
      {awaited.length > 0 && (
        <Section id="awaited" title="Not in our catalog yet" className="gap-4 border-t border-ink pt-5">
          <p className="max-w-[44rem] text-sm text-soft">
            {say('What you said of these films counts as soon as we have them.')}
          </p>
          <div className="grid gap-3">
            <ul className="serif columns-1 gap-x-8 text-lg sm:columns-2 lg:columns-3">
              {awaited.map(({ title, year }) => (
                <li key={`${title} ${year}`} className="break-inside-avoid">
                  {title} {year && <span className="text-sm text-soft">({year})</span>}
                </li>
              ))}
            </ul>
            <ButtonForm action={forgetAwaitedAction} look="quiet" pendingText="Forgetting…">
              Forget these
            </ButtonForm>
          </div>
        </Section>
      )}
      {imports.length > 0 && (
        <Section id="past" title="What you have brought" className="gap-4 border-t border-ink pt-5">
          <ImportList imports={imports} />
        </Section>
      )}
    </div>
  )
}
