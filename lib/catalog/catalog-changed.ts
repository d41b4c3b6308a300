import 'server-only'
import { revalidatePath } from 'next/cache'
import { invalidateCatalog } from './snapshot'

/** After an action has changed films: what this process keeps of the catalog is read anew, and pages kept for strangers are made anew. */
export function catalogChanged(): void {
  invalidateCatalog()
  revalidatePath('/strangers', 'layout')
}
