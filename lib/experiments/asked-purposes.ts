import 'server-only'
import { createHash } from 'node:crypto'
import { configuredServer } from '../ai/server/configured'
import { AppError } from '../errors'
import { type AskedPurpose, modelWords, type PurposeName, purposes } from '../privacy/schema'
import { listModelsBeside } from './queries'

/** What a site with these models asks, as it stands on the page. `modelThere` is false where there is nothing to agree to. */
export async function askedPurposes(): Promise<{ questions: AskedPurpose[]; modelThere: boolean; shown: string }> {
  const { server } = configuredServer()
  const models = server ? [server.name, ...(await listModelsBeside(server.name))] : []
  const words = modelWords(server && { models, host: new URL(server.address).hostname })
  const questions = purposes.map(({ name, label, explanation }) => ({
    name,
    label,
    explanation: name === 'model' ? words : explanation,
  }))
  const shown = createHash('sha256').update(JSON.stringify(questions)).digest('hex').slice(0, 16)
  return { questions, modelThere: server !== null, shown }
}

/** The questions somebody answers. A yes to words that changed while their page was open is none; a no always counts. */
export async function questionsAnswered(
  answer: Record<PurposeName, boolean> & { shown?: string | undefined },
): Promise<AskedPurpose[]> {
  const { questions, shown } = await askedPurposes()
  const allows = questions.some(({ name }) => answer[name])
  if (allows && answer.shown !== undefined && answer.shown !== shown) {
    throw new AppError('conflict', 'What is asked here changed while this page was open. Read it again, then save.')
  }
  return questions
}
