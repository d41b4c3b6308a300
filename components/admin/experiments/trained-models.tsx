import type { TrainedModel } from '@/lib/fine-tuning/queries'

const learnt: Record<string, string> = { chat: 'better answers', preferences: 'pairs of answers' }
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/** Models that came of a training: offered for a variant, serving nobody. */
export function TrainedModels({ trained }: { trained: TrainedModel[] }) {
  return (
    <>
      <ul className="grid gap-2 text-sm">
        {trained.map(({ model, baseModel, kind, examples, startedAt }) => (
          <li key={model}>
            <code className="break-all">{model}</code>
            <span className="text-soft">
              {' '}
              from {baseModel} and {examples} {learnt[kind] ?? kind}, {day.format(startedAt)}
            </span>
          </li>
        ))}
      </ul>
      <p className="max-w-[44rem] text-sm text-soft">
        None of them serves anybody by itself: enter one under “Model” of a variant to have it compared.
      </p>
    </>
  )
}
