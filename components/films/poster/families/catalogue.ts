import type { Family } from '../sheet'
import { arcs } from './arcs'
import { cutPaper } from './cut-paper'
import { horizon } from './horizon'
import { orbits } from './orbits'
import { spiral } from './spiral'
import { typographic } from './typographic'
import { windows } from './windows'

export const families = { arcs, cutPaper, horizon, orbits, spiral, typographic, windows } satisfies Record<string, Family>

export type FamilyName = keyof typeof families
