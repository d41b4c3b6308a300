import type { Viewer } from '../auth/viewer'

/** For them, without what is known of them, or for somebody else who sits at their browser. */
export const listKinds = ['mine', 'plain', 'apart'] as const
export type ListKind = (typeof listKinds)[number]

export const listKindOf = ({ withoutProfile, apart }: Pick<Viewer, 'withoutProfile' | 'apart'>): ListKind =>
  apart ? 'apart' : withoutProfile ? 'plain' : 'mine'
