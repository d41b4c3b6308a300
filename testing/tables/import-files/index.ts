import type { ImportCase, RefusedCase } from './case'
import { farOff } from './far-off'
import { fresh } from './fresh'
import { imdb } from './imdb'
import { letterboxd } from './letterboxd'
import { odd } from './odd'
import { otherSites } from './other-sites'
import { rare } from './rare'
import { strangers } from './strangers'
import { refused, tables } from './tables'
import { trakt } from './trakt'

/** Files made by us, each standing for a kind; written down before the reader. */
export const readCases: ImportCase[] = [
  ...letterboxd,
  ...imdb,
  ...trakt,
  ...otherSites,
  ...tables,
  ...strangers,
  ...farOff,
  ...odd,
  ...fresh,
  ...rare,
]
export const refusedCases: RefusedCase[] = refused
