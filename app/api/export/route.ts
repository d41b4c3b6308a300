import { jsonOf } from '@/lib/privacy/export-json'
import { exportAnswer } from './export-answer'

/** Everything about the person who asks, as one JSON file. */
export const GET = (): Promise<Response> =>
  exportAnswer({ file: 'matinee-export.json', contentType: 'application/json', textOf: jsonOf })
