import 'server-only'
import { db } from '../db'

/** Kinds of faults in mail and the nightly work that no admin has seen yet, the latest first. */
export const listUnseenWorkFaults = () =>
  db.workFault.findMany({
    where: { seenAt: null },
    orderBy: [{ firstAt: 'desc' }, { work: 'asc' }, { kind: 'asc' }],
    select: { work: true, kind: true, count: true, firstAt: true, lastAt: true },
  })
