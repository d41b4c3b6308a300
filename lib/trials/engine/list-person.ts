import 'server-only'
import type { Viewer } from '../../auth/viewer'
import type { RecommendationContext } from '../../recommendations/context/context'
import { findTrialPerson, type PersonChoice } from '../people'
import { sampleIds } from '../samples'

/** Whom a list is made for: the one asked for, or the first sample person, and whether that is somebody else. */
export async function findListPerson(
  asked: unknown,
  admin: Viewer,
): Promise<{ subject: PersonChoice; context: RecommendationContext; isOther: boolean }> {
  const id = typeof asked === 'string' && asked.length <= 60 ? asked : ''
  const found = id === '' ? null : await findTrialPerson(id, admin)
  const person = found ?? (await findTrialPerson(sampleIds[0], admin))
  if (!person) throw new Error('sample people are always there')
  return { subject: person.choice, context: person.context, isOther: id !== '' && !found }
}
