import { say } from '@/domains/words'
import { type ArtefactDescription, type ArtefactView, LEAST_LIKES, LEAST_PEOPLE } from '@/lib/engine/schema'
import { LEAST_HELD_OUT_USERS } from '@/lib/engine/training/gate/held-out-user'
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
          {
            name: 'Artefact',
            value: `Number ${artefact.number}`,
            help: 'One result of a training: all that was learnt.',
          },
          { name: 'Trained', value: <TimeStamp at={artefact.createdAt} /> },
          {
            name: 'Last full training',
            value: <TimeStamp at={new Date(description.fullAsOf)} />,
            help: 'Trainings between full ones count only what is new.',
          },
          { name: 'Time to train', value: seconds(trained) },
          {
            name: say('Films solved'),
            value: whole(description.solved),
            beside: `of ${whole(data.films)}`,
            help: say('For these it was worked out anew which films speak for them.'),
          },
        ]}
      />
      <FiguresList
        rows={[
          {
            name: 'Likes learnt from',
            value: whole(data.likes),
            beside: `a training takes ${whole(LEAST_LIKES)}`,
            help: 'Four stars and more, or loved in the survey.',
          },
          { name: 'People', value: whole(data.people), beside: `it takes ${LEAST_PEOPLE}` },
          {
            name: 'Of these from data sets',
            value: whole(data.datasetPeople),
            help: 'Imported ratings: people who have no account here.',
          },
          {
            name: 'Held out for judging',
            value: whole(data.heldOut),
            beside: `it takes ${LEAST_HELD_OUT_USERS} who can`,
            help: 'People nothing was learnt from, so that what was learnt can be tried on them.',
          },
          { name: say('Films'), value: whole(data.films) },
        ]}
      />
      <FiguresList
        rows={[
          {
            name: 'NDCG@10, people held out',
            value: verdict.ndcg10 ? figure(verdict.ndcg10.candidate) : 'Not measured',
            beside: verdict.baseline ? `${figure(verdict.baseline)} without a model` : undefined,
            help: say('How near the first ten films come to what people liked later: 1 is all of it in front, 0 none.'),
          },
          { name: 'Size', value: megabytes(artefact.size) },
          {
            name: 'Neighbours',
            value: description.inRows ? 'Read per request' : 'In memory',
            help: say('Which films speak for which.'),
          },
          { name: 'Loaded here', value: <TimeStamp at={loaded.at} /> },
          { name: 'Time to load', value: `${Math.round(loaded.ms)} ms` },
        ]}
      />
    </div>
  )
}

export const figure = ({ mean, standardError }: { mean: number; standardError: number }) =>
  `${mean.toFixed(4)} ± ${standardError.toFixed(4)}`
