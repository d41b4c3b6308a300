import { invalidateCatalog } from '../../lib/catalog/snapshot'
import { invalidateConfig } from '../../lib/engine/config/serving-config'
import { invalidateServing } from '../../lib/engine/serving'
import { startAnew } from '../request/stand-in'

// Files share a process and its database: what one of them kept of films and models is not what the next one made.
startAnew()
invalidateCatalog()
invalidateServing()
invalidateConfig()
