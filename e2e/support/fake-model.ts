import type { SlateData } from '../../lib/prompts/parts/data-block'
import { readSentData, readSentRows, type SentRows } from '../../testing/read-sent-data'
import type { Scenario } from '../fake-openai/scenarios'
import type { SeenRequest } from '../fake-openai/server'
import { promptOf } from '../fake-openai/wire'

/** Steers the scripted OpenAI server for the requests that carry one person's marker, and reads what it saw. */
export function fakeModel(url: string, marker: string) {
  const post = async (path: string, body: object) => {
    const response = await fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${path} was refused: ${await response.text()}`)
  }
  const requests = async (): Promise<SeenRequest[]> => {
    const response = await fetch(`${url}/requests?marker=${encodeURIComponent(marker)}`)
    return (await response.json()) as SeenRequest[]
  }
  const slateRequests = async () => (await requests()).filter((request) => dataOf(request)?.task === 'slate')
  return {
    play: (scenario: Omit<Scenario, 'marker'>) => post('/control', { ...scenario, marker }),
    release: () => post('/release', { marker }),
    requests,
    slateRequests,
    slateCalls: async () => (await slateRequests()).length,
    lastState: async () => (await slateRequests()).at(-1)?.state,
    /** The rows of the last list that was asked for, and everything that was sent with them. */
    lastSlateRows: async (): Promise<SentRows & { whole: string }> => {
      const last = (await slateRequests()).at(-1)
      const rows = last && readSentRows(promptOf(last.body))
      if (!rows) throw new Error('no list was asked for')
      return { ...rows, whole: JSON.stringify(last.body) }
    },
    /** The data of the last list that was asked for. */
    lastSlateData: async (): Promise<SlateData> => {
      const last = (await slateRequests()).at(-1)
      const data = last && dataOf(last)
      if (data?.task !== 'slate') throw new Error('no list was asked for')
      return data
    },
  }
}

const dataOf = (request: SeenRequest) => readSentData(promptOf(request.body))

export type FakeModel = ReturnType<typeof fakeModel>
