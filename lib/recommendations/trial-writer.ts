import 'server-only'
import type { Viewer } from '../auth/viewer'
import { chooseWriter, type Writer } from './choose-writer'
import type { PreparedTrial } from './trial-prompt'

/** Why the composer writes although a model was asked for; null when the model writes. */
export type ComposerCause = 'no-model' | 'no-consent' | 'quota' | null

export type TrialWriter = Writer & { cause: ComposerCause }

/** The calls of a trial are the admin's; whether data may go to a model is the word of the person it is about. */
export async function chooseTrialWriter(
  admin: Viewer,
  { version, subject, assembled }: PreparedTrial,
): Promise<TrialWriter> {
  const { consents } = subject.person.viewer
  const use = version.key.toLowerCase() as Lowercase<typeof version.key>
  const { instructions, prompt } = assembled
  const cost = { instructions, prompt, maxOutputTokens: version.maxTokens }
  const writer = await chooseWriter({ ...admin, consents }, version.model, cost, use)
  return { ...writer, cause: causeOf(writer, consents.model) }
}

function causeOf(writer: Writer, consents: boolean): ComposerCause {
  if (writer.resolved.writer === 'MODEL') return null
  if (writer.refusal) return 'quota'
  return consents ? 'no-model' : 'no-consent'
}
