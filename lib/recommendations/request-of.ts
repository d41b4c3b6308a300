import type { Frame } from '../prompts/parts/define-prompt'
import { writeSentRows } from '../prompts/person/sent-rows'
import { promptOf } from '../prompts/prompts'
import type { Writer } from '../writers/choose-writer'
import type { Prepared } from './prepare-prompt'
import { partsOfData, partsOfInstructions } from './sent/parts-of-prompt'
import type { KeptRequest } from './sent/sources'

/** The composer is told nothing: it reads the rows here and all that stands behind them, and no style. */
export function requestOf(
  prepared: Prepared & { moveLimit?: number },
  writer: Writer,
  serving: { versionId: string | null; number: number | null },
): KeptRequest {
  const { assembled, version, context, rendered, fellBack, moveLimit } = prepared
  const record: Frame = promptOf(version.key)
  const sent = writer.resolved.writer === 'MODEL'
  const instructions = sent
    ? partsOfInstructions(assembled.instructions, rendered(), {
        tone: record.examples?.(assembled.data.person.tone) ?? '',
        voice: (assembled.data.person.persona && record.persona?.(assembled.data.person.persona)) ?? '',
        style: assembled.data.style ? (record.style ?? '') : '',
        order: record.order?.(moveLimit ?? null) ?? '',
      })
    : []
  const prompt = partsOfData(sent ? assembled.prompt : writeSentRows({ ...assembled.data, style: [] }))
  const all = [...instructions, ...prompt]
  return {
    sent,
    model: writer.resolved.name,
    promptVersionId: fellBack ? null : serving.versionId,
    promptNumber: fellBack ? null : serving.number,
    instructions,
    prompt,
    usesHour: all.some((part) => part.sources.includes('hour')),
    usesGroup: all.some((part) => part.sources.includes('group')),
    usesBehaviour: context.viewer.consents.behaviour,
  }
}
