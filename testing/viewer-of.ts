import type { Viewer } from '../lib/auth/viewer'

/** A guest who was asked, allowed nothing and chose nothing, with what a test says of them. */
export const viewerOf = (said: Partial<Viewer> = {}): Viewer => ({
  id: 'ada',
  name: null,
  email: null,
  isGuest: true,
  role: 'PERSON',
  tone: 'PLAIN',
  adventurous: 40,
  avoid: [],
  children: null,
  profileVersion: 1,
  consentAsked: true,
  consents: { behaviour: false, context: false, model: false },
  ...said,
})
