import type { Kind } from '../../lib/fine-tuning/formats'
import { isOver, lookAtFineTunes, startFineTune } from '../../lib/fine-tuning/mutations'
import type { Service } from '../../lib/fine-tuning/service'

type Site = { service: Service; host: string }

export async function begin(
  { service, host }: Site,
  asked: { kind: Kind; model: string; suffix: string },
): Promise<string[]> {
  const { id, status: said, examples, people } = await startFineTune(service, { ...asked, host })
  return [
    `${id}: ${said}. ${examples} examples of ${people} people were sent to ${host}.`,
    'npm run finetune -- status says how it is; what comes of it serves nobody until an experiment lets it.',
  ]
}

export async function status({ service, host }: Site): Promise<string[]> {
  const looked = await lookAtFineTunes(service, host)
  if (looked.length === 0) return [`No training was begun at ${host}.`]
  return looked.flatMap(({ id, status: how, model, said, kind, baseModel, problem, fileLeft }) => [
    `${id}: ${how}, ${kind} on ${baseModel}${said ? `: ${said}` : ''}`,
    ...(model ? [`  ${model} can be chosen for a variant on /admin/experiments.`] : []),
    ...(problem ? [`  ${problem}`] : []),
    ...(fileLeft && isOver({ status: how }) ? ['  Its file is still there.'] : []),
  ])
}
