import { say } from '@/domains/words'
import type { ArtefactDescription, ArtefactView } from '@/lib/engine/schema'
import { TimeStamp } from '../time-stamp'
import { FiguresList } from './figures-list'

const whole = (value: number) => value.toLocaleString('en')
const seconds = (value: number) => `${value.toFixed(1)} s`
export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1)} MB`

/** What ranks every list now: where it comes from, what it was trained on, how it did. */
export function EngineServing({
  artefact,
  description,
  loaded,
}: {
  artefact: ArtefactView
  description: ArtefactDescription
  loaded: { at: Date; ms: number }
}) {
  const { data, verdict } = description
  const trained = description.seconds.reading + description.seconds.training + description.seconds.judging
  return (
    <div className="grid gap-x-12 md:grid-cols-2 lg:grid-cols-3">
      <FiguresList
        rows={[
          { name: 'Artefact', value: `Number ${artefact.number}` },
          { name: 'Trained', value: <TimeStamp at={artefact.createdAt} /> },
          { name: 'Last full training', value: <TimeStamp at={new Date(description.fullAsOf)} /> },
          { name: 'Time to train', value: seconds(trained) },
          { name: say('Films solved'), value: `${whole(description.solved)} of ${whole(data.films)}` },
        ]}
      />
      <FiguresList
        rows={[
          { name: 'Likes learnt from', value: whole(data.likes) },
          { name: 'People', value: whole(data.people) },
          { name: 'Of these from data sets', value: whole(data.datasetPeople) },
          { name: 'Held out for judging', value: whole(data.heldOut) },
          { name: say('Films'), value: whole(data.films) },
        ]}
      />
      <FiguresList
        rows={[
          {
            name: 'NDCG@10, people held out',
            value: verdict.ndcg10 ? figure(verdict.ndcg10.candidate) : 'Not measured',
          },
          { name: 'Size', value: megabytes(artefact.size) },
          { name: 'Neighbours', value: description.inRows ? 'Read per request' : 'In memory' },
          { name: 'Loaded here', value: <TimeStamp at={loaded.at} /> },
          { name: 'Time to load', value: `${Math.round(loaded.ms)} ms` },
        ]}
      />
    </div>
  )
}

export const figure = ({ mean, standardError }: { mean: number; standardError: number }) =>
  `${mean.toFixed(4)} ± ${standardError.toFixed(4)}`
