import { csvOf } from '@/lib/privacy/export-csv'
import { exportAnswer } from '../export-answer'

/** What the person who asks has said, as a table that can be brought again; docs/export.md names its columns. */
export const GET = (): Promise<Response> =>
  exportAnswer({ file: 'matinee-export.csv', contentType: 'text/csv', bodyOf: (personId) => streamOf(csvOf(personId)) })

function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
}
