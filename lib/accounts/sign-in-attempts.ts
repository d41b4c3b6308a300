import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { countTaken, giveBack, type RateLimit, takeFromLimit } from '../web/rate-limit'

/**
 * What failed sign-ins cost. Only failures count: an attempt is taken before the password is looked at, so that many at
 * once cannot slip through, and given back when it was right.
 */
const byAddress: RateLimit = { name: 'sign-in-address', max: 30, perSeconds: 600 }
/** One network address may fail at fewer passwords of one account than at many accounts (sprayed passwords). */
const byAddressAndAccount: RateLimit = { name: 'sign-in-account', max: 10, perSeconds: 600 }
/** A browser that signed in to this account before waits for nobody. */
const byKnownDevice: RateLimit = { name: 'sign-in-device', max: 20, perSeconds: 600 }
/** Failures from everywhere together only make strangers wait: the owner is never locked out. */
const anywhere = { name: 'sign-in-anywhere', perSeconds: 600 }

const FREE_FAILURES = 10
const MOST_WAIT_MS = 4_000

type Attempt = { address: string; email: string; knownDevice: string | null }
type Taken = { limit: RateLimit; subject: string }

/** Doubles with every ten failures of an account beyond the first ten. */
export const waitMs = (failures: number): number =>
  failures < FREE_FAILURES ? 0 : Math.min(MOST_WAIT_MS, 250 * 2 ** Math.floor((failures - FREE_FAILURES) / 10))

/** Runs the check of a password within these limits; what it throws counts as a failure. */
export async function attempt<Result>(
  { address, email, knownDevice }: Attempt,
  check: () => Promise<Result>,
  wait: (ms: number) => Promise<unknown> = sleep,
): Promise<Result> {
  const taken: Taken[] = knownDevice
    ? [{ limit: byKnownDevice, subject: knownDevice }]
    : [
        { limit: byAddress, subject: address },
        { limit: byAddressAndAccount, subject: `${address}:${email}` },
      ]
  for (const { limit, subject } of taken) await takeFromLimit(limit, subject)
  if (!knownDevice) await wait(waitMs(await countTaken(anywhere, email)))
  const everywhere: Taken = { limit: { ...anywhere, max: Number.MAX_SAFE_INTEGER }, subject: email }
  await takeFromLimit(everywhere.limit, everywhere.subject)
  const result = await check()
  await Promise.all([...taken, everywhere].map(({ limit, subject }) => giveBack(limit, subject)))
  return result
}
