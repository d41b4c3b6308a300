import { cacheSignal, Suspense } from 'react'
import { buttonClass } from '@/components/ui/button'
import { AutoSubmit } from '@/components/ui/forms/auto-submit'
import { Field } from '@/components/ui/forms/field'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import type { Viewer } from '@/lib/auth/viewer'
import { withYear } from '@/lib/catalog/fact-line'
import type { CatalogFilm } from '@/lib/catalog/schema'
import type { PromptVersionView, TrialInput } from '@/lib/prompts/schema'
import type { PreparedFilmTrial } from '@/lib/trials/film'
import { runFilmTrial } from '@/lib/trials/film'
import type { TicketState } from '@/lib/trials/ticket'
import { versionChoices } from '../prompts/version-list'
import { SelectField } from '../select-field'
import { FilmTrialResult } from './film-trial-result'
import { Waiting } from './trial-frame'
import { TrialPreview } from './trial-preview'
import { TrialRunPanel } from './trial-run-panel'

type FilmTrialProps = {
  viewer: Viewer
  path: string
  trial: TrialInput
  versions: PromptVersionView[]
  /** What was typed, when no film of that name was found. */
  notFound: string | null
  film: CatalogFilm | null
  prepared: Promise<PreparedFilmTrial> | null
  ticket: TicketState | null
}

/** A prompt about films, tried on one film: what the model gets, and what would come of its answer. */
export function FilmTrial({ viewer, path, trial, versions, notFound, film, prepared, ticket }: FilmTrialProps) {
  return (
    <>
      <form
        key={`${trial.version} ${trial.film}`}
        action={path}
        className="grid max-w-3xl items-end gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
      >
        <SelectField label="Version" name="version" value={trial.version} choices={versionChoices(versions)} />
        <Field
          label={say('Film')}
          name="film"
          type="search"
          autoComplete="off"
          defaultValue={film?.title ?? notFound ?? ''}
          maxLength={100}
          required
        />
        <button type="submit" className={buttonClass('plain')}>
          Show
        </button>
        <AutoSubmit />
      </form>
      {film && prepared ? (
        <>
          <TrialRunPanel title={`Run on ${withYear(film)}`} trial={trial} ticket={ticket}>
            <Run viewer={viewer} prepared={prepared} />
          </TrialRunPanel>
          <Suspense fallback={<Waiting>Putting the request together…</Waiting>}>
            <Preview prepared={prepared} />
          </Suspense>
        </>
      ) : (
        <Notice>
          {notFound
            ? say`No film of the catalog is called “${notFound}”.`
            : say('There is no film in the catalog to try this on.')}
        </Notice>
      )}
    </>
  )
}

type Preparing = { prepared: Promise<PreparedFilmTrial> }

async function Run({ viewer, prepared }: Preparing & { viewer: Viewer }) {
  const ready = await prepared
  return <FilmTrialResult trial={runFilmTrial(viewer, ready, cacheSignal() ?? undefined)} prepared={ready} />
}

async function Preview({ prepared }: Preparing) {
  const { assembled, hasStandIns, version } = await prepared
  const open = hasStandIns
    ? say('Which films the same people like is looked up when it runs; until then its kindred films stand in.')
    : null
  return <TrialPreview assembled={assembled} fellBack={assembled.fellBack} about="film" open={open} call={version} />
}
