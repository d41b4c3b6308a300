import type { Family } from '../sheet'
import { arcs } from './arcs'
import { bulge } from './bulge'
import { contours } from './contours'
import { corridor } from './corridor'
import { crowd } from './crowd'
import { curtain } from './curtain'
import { cutPaper } from './cut-paper'
import { drips } from './drips'
import { eye } from './eye'
import { fields } from './fields'
import { halftone } from './halftone'
import { heraldry } from './heraldry'
import { horizon } from './horizon'
import { lanes } from './lanes'
import { orbits } from './orbits'
import { pair } from './pair'
import { peaks } from './peaks'
import { petals } from './petals'
import { profiles } from './profiles'
import { rain } from './rain'
import { rays } from './rays'
import { shadow } from './shadow'
import { slices } from './slices'
import { spiral } from './spiral'
import { stairs } from './stairs'
import { thread } from './thread'
import { tiles } from './tiles'
import { torn } from './torn'
import { typographic } from './typographic'
import { vanishing } from './vanishing'
import { waves } from './waves'
import { windows } from './windows'
import { woods } from './woods'

/** Every way a poster can be drawn. */
export const families = {
  arcs,
  bulge,
  contours,
  corridor,
  crowd,
  curtain,
  cutPaper,
  drips,
  eye,
  fields,
  halftone,
  heraldry,
  horizon,
  lanes,
  orbits,
  pair,
  peaks,
  petals,
  profiles,
  rain,
  rays,
  shadow,
  slices,
  spiral,
  stairs,
  thread,
  tiles,
  torn,
  typographic,
  vanishing,
  waves,
  windows,
  woods,
} satisfies Record<string, Family>

export type FamilyName = keyof typeof families
