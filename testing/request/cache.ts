import { refreshed } from './stand-in'

/** In place of next/cache in integration tests. */
export const refresh = () => {
  refreshed.times += 1
}
export const revalidatePath = () => undefined
