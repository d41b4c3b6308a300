import { csvOf } from '@/lib/privacy/export-csv'
import { exportAnswer } from '../export-answer'

/** What the person who asks has said, as a table that can be brought again; docs/export.md names its columns. */
export const GET = (): Promise<Response> =>
  exportAnswer({ file: 'matinee-export.csv', contentType: 'text/csv', textOf: csvOf })
