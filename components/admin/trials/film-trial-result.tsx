import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import type { FilmTrial, PreparedFilmTrial } from '@/lib/trials/film'
import { DroppedParts } from '../proposals/dropped-parts'
import { TermList } from '../proposals/term-list'
import { RefusedText } from '../refused-text'
import { Figures, WriterLine } from './trial-frame'

/** What a run would keep of the answer, and what it would leave out. */
export async function FilmTrialResult({ trial, prepared }: { trial: Promise<FilmTrial>; prepared: PreparedFilmTrial }) {
  const { outcome, model, totalMs } = await trial
  if (outcome === 'offline')
    return (
      <Notice>
        {say('No model is set up here: set OPENAI_API_KEY. The built-in composer does not write about films.')}
      </Notice>
    )
  if (outcome === 'resting')
    return <Notice>The model’s server had faults and is left alone for a moment. See “Model”.</Notice>
  if (outcome === 'quota') return <Notice>Today’s share of model calls is used up.</Notice>
  const offered = new Map(prepared.assembled.data.offered.map((film) => [film.id, film.title]))
  const fault = outcome.kind === 'fault' ? `${outcome.fault}${outcome.detail ? `: ${outcome.detail}` : ''}` : null
  return (
    <div className="grid gap-4">
      <WriterLine writer={{ name: model, cause: null }} />
      {outcome.kind === 'proposal' && (
        <>
          <p className="serif max-w-[44rem] text-lg leading-snug [overflow-wrap:anywhere]">{outcome.proposal.text}</p>
          <TermList
            groups={[
              { kind: 'tags', entries: outcome.proposal.tags },
              { kind: 'emotions', entries: outcome.proposal.emotions },
              { kind: 'moods', entries: outcome.proposal.moods },
              { kind: 'themes', entries: outcome.proposal.themes },
              { kind: 'contentNotes', entries: outcome.proposal.contentNotes },
              {
                kind: 'kindred',
                entries: outcome.proposal.kindred.map(
                  ({ filmId, because }) => `${offered.get(filmId) ?? filmId}: ${because}`,
                ),
              },
            ]}
          />
          <DroppedParts dropped={outcome.proposal.dropped} />
        </>
      )}
      {outcome.kind === 'fault' && outcome.refused && <RefusedText>{outcome.refused.text}</RefusedText>}
      <Figures summary={{ ...outcome.usage, fault, totalMs }} />
    </div>
  )
}
