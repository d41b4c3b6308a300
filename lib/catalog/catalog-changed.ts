import 'server-only'
import { revalidatePath } from 'next/cache'
import { expireCatalog } from './snapshot'

/** After an action has changed films: readers of this process look again, and pages kept for strangers are made anew. */
export function catalogChanged(): void {
  expireCatalog()
  revalidatePath('/strangers', 'layout')
}
