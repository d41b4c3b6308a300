import 'server-only'
import { db } from '../../db'
import { endLease, takeLease } from '../../engine/lease/mutations'
import { guardExperiments } from './guard-now'

/** So long nobody looks again, in this process and on the whole site. */
const EVERY_MS = 10 * 60_000
let lookedAt = 0

/**
 * The quick look, after a list of an experiment was finished: at most once in ten minutes whoever serves. Never throws
 * and waits for nobody.
 */
export async function guardNowAndThen(now = Date.now()): Promise<void> {
  if (now - lookedAt < EVERY_MS) return
  lookedAt = now
  const owner = `guard ${process.pid} ${now}`
  try {
    const last = await db.engineLease.findUnique({ where: { name: 'guardrails' }, select: { endedAt: true } })
    if (last?.endedAt && now - last.endedAt.getTime() < EVERY_MS) return
    if (!(await takeLease(owner, 'guardrails')).taken) return
    const withdrawn = await guardExperiments({ whole: false }, new Date(now))
    await endLease(owner, `${withdrawn.length} withdrawn.`, false, 'guardrails')
  } catch (error) {
    console.error('experiments: the guardrails could not be looked at', error)
    await endLease(owner, 'The look failed.', true, 'guardrails').catch(() => undefined)
  }
}

/** As in a process that has just begun. @tests alone need it. */
export const forgetLook = (): void => {
  lookedAt = 0
}
