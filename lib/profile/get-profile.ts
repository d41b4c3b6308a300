import 'server-only'
import { getKnown, type KnownOwner } from './known'
import type { Profile } from './profile'

/** The profile of a person at its current version. */
export const getProfile = async (owner: KnownOwner): Promise<Profile> => (await getKnown(owner)).profile
