import type { Family } from './drawing/sheet'
import { arcs } from './families/arcs'
import { bulge } from './families/bulge'
import { contours } from './families/contours'
import { corridor } from './families/corridor'
import { crowd } from './families/crowd'
import { curtain } from './families/curtain'
import { cutPaper } from './families/cut-paper'
import { drips } from './families/drips'
import { eye } from './families/eye'
import { fields } from './families/fields'
import { halftone } from './families/halftone'
import { heraldry } from './families/heraldry'
import { horizon } from './families/horizon'
import { lanes } from './families/lanes'
import { orbits } from './families/orbits'
import { pair } from './families/pair'
import { peaks } from './families/peaks'
import { petals } from './families/petals'
import { profiles } from './families/profiles'
import { rain } from './families/rain'
import { rays } from './families/rays'
import { shadow } from './families/shadow'
import { slices } from './families/slices'
import { spiral } from './families/spiral'
import { stairs } from './families/stairs'
import { thread } from './families/thread'
import { tiles } from './families/tiles'
import { torn } from './families/torn'
import { typographic } from './families/typographic'
import { vanishing } from './families/vanishing'
import { waves } from './families/waves'
import { windows } from './families/windows'
import { woods } from './families/woods'

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
