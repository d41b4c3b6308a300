import 'server-only'
import { db } from '../db'
import { AppError } from '../errors'
import { collectTraining, hashOf, tooFew } from './export-training'
import type { Kind } from './formats'
import type { Job, Service } from './service'

/** A model of this name can be entered for a variant (lib/experiments/schema.ts). */
const MODEL_NAME = /^[\w.:/@+-]{1,100}$/
const over = new Set(['succeeded', 'failed', 'cancelled'])
export const isOver = ({ status }: { status: string }): boolean => over.has(status.toLowerCase())

export type Started = Job & { examples: number; people: number }

/**
 * Collects what people allow now, sends it, and begins a training. Nothing of an earlier export is sent: whoever left meanwhile
 * is not in it.
 */
export async function startFineTune(
  service: Service,
  { kind, host, model, suffix = '' }: { kind: Kind; host: string; model: string; suffix?: string },
): Promise<Started> {
  const found = (await collectTraining()).files.find((file) => file.kind === kind)
  const lacks = found ? tooFew(found) : 'nothing'
  if (!found || lacks) throw new AppError('invalid', `Nothing is sent, there is too little to learn from: ${lacks}.`)
  const content = `${found.lines.join('\n')}\n`
  const fileId = await service.upload(`${kind}.jsonl`, content)
  const job = await service.start(kind, { model, fileId, suffix }).catch(async (error: unknown) => {
    await service.removeFile(fileId).catch(() => undefined)
    throw error
  })
  const { people, lines } = found
  await db.fineTune.create({
    data: {
      jobId: job.id,
      server: host,
      baseModel: model,
      kind,
      fileId,
      fileHash: hashOf(content),
      examples: lines.length,
      people,
      status: job.status,
    },
    select: { jobId: true },
  })
  return { ...job, examples: lines.length, people }
}

export type Looked = Job & { baseModel: string; kind: string; startedAt: Date; fileLeft: boolean; problem: string }

/** Asks the server how each training is that has not ended, and has the file of an ended one deleted there. */
export async function lookAtFineTunes(service: Service, host: string): Promise<Looked[]> {
  const rows = await db.fineTune.findMany({ where: { server: host }, orderBy: { startedAt: 'desc' } })
  const looked: Looked[] = []
  for (const { jobId, baseModel, kind, startedAt, fileId, ...row } of rows) {
    const before = { id: jobId, status: row.status, model: row.model, said: row.said }
    const problems: string[] = []
    const noted =
      <Value>(otherwise: Value) =>
      (error: unknown) => {
        problems.push(error instanceof Error ? error.message : String(error))
        return otherwise
      }
    const job = isOver(row) ? before : await service.status(jobId).catch(noted(before))
    const model = MODEL_NAME.test(job.model) ? job.model : ''
    if (job.model !== model) problems.push('Its model has a name that no variant can have; it is left out.')
    const removal = isOver(job) && fileId !== '' ? service.removeFile(fileId).then(() => true) : null
    const removed = await (removal?.catch(noted(false)) ?? false)
    await db.fineTune.update({
      where: { jobId },
      data: { status: job.status, model, said: job.said, checkedAt: new Date(), ...(removed ? { fileId: '' } : {}) },
      select: { jobId: true },
    })
    looked.push({
      ...job,
      model,
      baseModel,
      kind,
      startedAt,
      fileLeft: fileId !== '' && !removed,
      problem: problems.join(' '),
    })
  }
  return looked
}
