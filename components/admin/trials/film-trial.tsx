import { cacheSignal } from 'react'
import { AutoSubmit } from '@/components/ui/auto-submit'
import { buttonClass } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { Viewer } from '@/lib/auth/viewer'
import type { PromptVersionView, TrialInput } from '@/lib/prompts/schema'
import type { PreparedFilmTrial } from '@/lib/trials/film'
import { runFilmTrial } from '@/lib/trials/film'
import type { TicketState } from '@/lib/trials/ticket'
import { versionChoices } from '../prompts/version-list'
import { SelectField } from '../select-field'
import { FilmTrialResult } from './film-trial-result'
import { TrialPreview } from './trial-preview'
import { TrialRunPanel } from './trial-run-panel'

type FilmTrialProps = {
  viewer: Viewer
  path: string
  trial: TrialInput
  versions: PromptVersionView[]
  /** What was typed, when no film of that name was found. */
  notFound: string | null
  prepared: PreparedFilmTrial | null
  ticket: TicketState | null
}

/** A prompt about films, tried on one film: what the model gets, and what would come of its answer. */
export function FilmTrial({ viewer, path, trial, versions, notFound, prepared, ticket }: FilmTrialProps) {
  return (
    <>
      <form
        key={`${trial.version} ${trial.film}`}
        action={path}
        className="grid max-w-3xl items-end gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
      >
        <SelectField label="Version" name="version" value={trial.version} choices={versionChoices(versions)} />
        <Field
          label="Film"
          name="film"
          type="search"
          autoComplete="off"
          defaultValue={prepared?.film.title ?? notFound ?? ''}
          maxLength={100}
          required
        />
        <button type="submit" className={buttonClass('plain')}>
          Show
        </button>
        <AutoSubmit />
      </form>
      {prepared ? (
        <>
          <TrialRunPanel title={`Run on ${prepared.film.title} (${prepared.film.year})`} trial={trial} ticket={ticket}>
            <Run viewer={viewer} prepared={prepared} />
          </TrialRunPanel>
          <TrialPreview assembled={prepared.assembled} fellBack={prepared.assembled.fellBack} about="film" />
        </>
      ) : (
        <Notice>
          {notFound
            ? `No film of the catalog is called “${notFound}”.`
            : 'There is no film in the catalog to try this on.'}
        </Notice>
      )}
    </>
  )
}

function Run({ viewer, prepared }: { viewer: Viewer; prepared: PreparedFilmTrial }) {
  return <FilmTrialResult trial={runFilmTrial(viewer, prepared, cacheSignal() ?? undefined)} prepared={prepared} />
}
