import { type Viewer, viewerLike } from '../lib/auth/viewer'

/** A guest of a test. */
export const viewerOf = (said: Partial<Viewer> = {}): Viewer => viewerLike({ id: 'ada', ...said })
