import { exportPerson } from '@/lib/privacy/queries'
import { exportAnswer } from './export-answer'

/** Everything about the person who asks, as one JSON file. */
export const GET = (): Promise<Response> =>
  exportAnswer({
    file: 'matinee-export.json',
    contentType: 'application/json',
    bodyOf: async (personId) => JSON.stringify(await exportPerson(personId), null, 2),
  })
