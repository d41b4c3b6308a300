import type { Family } from './drawing/sheet'
import { crowd } from './families/figures/crowd'
import { cutPaper } from './families/figures/cut-paper'
import { eye } from './families/figures/eye'
import { halftone } from './families/figures/halftone'
import { heraldry } from './families/figures/heraldry'
import { pair } from './families/figures/pair'
import { profiles } from './families/figures/profiles'
import { shadow } from './families/figures/shadow'
import { thread } from './families/figures/thread'
import { arcs } from './families/patterns/arcs'
import { bulge } from './families/patterns/bulge'
import { contours } from './families/patterns/contours'
import { drips } from './families/patterns/drips'
import { orbits } from './families/patterns/orbits'
import { petals } from './families/patterns/petals'
import { rays } from './families/patterns/rays'
import { slices } from './families/patterns/slices'
import { spiral } from './families/patterns/spiral'
import { tiles } from './families/patterns/tiles'
import { torn } from './families/patterns/torn'
import { typographic } from './families/patterns/typographic'
import { corridor } from './families/scenes/corridor'
import { curtain } from './families/scenes/curtain'
import { fields } from './families/scenes/fields'
import { horizon } from './families/scenes/horizon'
import { lanes } from './families/scenes/lanes'
import { peaks } from './families/scenes/peaks'
import { rain } from './families/scenes/rain'
import { stairs } from './families/scenes/stairs'
import { vanishing } from './families/scenes/vanishing'
import { waves } from './families/scenes/waves'
import { windows } from './families/scenes/windows'
import { woods } from './families/scenes/woods'

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
