import type { LanguageModelV3, LanguageModelV3StreamPart } from '@ai-sdk/provider'

/** The same model, with every word it says kept. */
export function listenTo(model: LanguageModelV3): { model: LanguageModelV3; heard: () => string } {
  let heard = ''
  const listening: LanguageModelV3 = {
    specificationVersion: model.specificationVersion,
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: (options) => model.doGenerate(options),
    async doStream(options) {
      const answer = await model.doStream(options)
      const ear = new TransformStream<LanguageModelV3StreamPart, LanguageModelV3StreamPart>({
        transform(part, next) {
          if (part.type === 'text-delta') heard += part.delta
          next.enqueue(part)
        },
      })
      return { ...answer, stream: answer.stream.pipeThrough(ear) }
    },
  }
  return { model: listening, heard: () => heard }
}
