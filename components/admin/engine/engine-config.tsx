import type { ConfigGroup } from '@/lib/engine/config/config-rows'
import { FiguresList } from './figures-list'

/** Every number the ranking uses. */
export function EngineConfig({ groups }: { groups: ConfigGroup[] }) {
  return (
    <div className="columns-1 gap-x-12 md:columns-2 lg:columns-3">
      {groups.map(({ name, rows }) => (
        <section key={name} aria-label={name} className="mb-4 break-inside-avoid">
          <h3 className="label-caps mb-1 text-soft">{name}</h3>
          <FiguresList rows={rows} />
        </section>
      ))}
    </div>
  )
}
