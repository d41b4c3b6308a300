import Form from 'next/form'
import { SelectField } from '@/components/admin/select-field'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { countTold } from '@/lib/audience/segments/count-told'
import { allowances, doings, LIKED_FILMS, likings, type Segment } from '@/lib/audience/segments/schema'
import { LEAST_PEOPLE } from '@/lib/profile/groups/schema'

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const any = { id: '', label: 'Any' }
const doingChoices = Object.entries(doings).map(([id, label]) => ({ id, label }))

type SegmentCountProps = { segment: Segment; mayAsk: boolean }

/** How many people like, did and allow something: one condition of each kind, told in tens or not at all. */
export async function SegmentCount({ segment, mayAsk }: SegmentCountProps) {
  return (
    <div className="grid max-w-[56rem] gap-4">
      <Form action="/admin/audience" scroll={false} className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_1fr_auto]">
        <SelectField label="Like" name="likes" value={segment.likes ?? ''} choices={[any, ...likings]} />
        <SelectField label="Did" name="did" value={segment.did ?? ''} choices={[any, ...doingChoices]} />
        <SelectField label="Allow" name="allows" value={segment.allows ?? ''} choices={[any, ...allowances]} />
        <button type="submit" className={buttonClass('plain')}>
          Count
        </button>
      </Form>
      {mayAsk ? (
        <Told segment={segment} />
      ) : (
        <Notice>That were many counts in an hour. They are to be had again in the next.</Notice>
      )}
      <p className="text-sm text-soft">
        To like something is to have given {LIKED_FILMS} films of it four stars or more. Counts are those of the last
        midnight (UTC), in tens. A count of fewer than {LEAST_PEOPLE} is not told, nor one within {LEAST_PEOPLE} of the
        same with a condition less.
      </p>
    </div>
  )
}

async function Told({ segment }: { segment: Segment }) {
  const told = await countTold(segment)
  const { likes, did, allows } = segment
  const said = [
    ...(likes ? [`like “${likings.find(({ id }) => id === likes)?.label}”`] : []),
    ...(did ? [doings[did]] : []),
    ...(allows ? [`allow “${allowances.find(({ id }) => id === allows)?.label}”`] : []),
  ]
  const who = said.length > 0 ? `people ${list.format(said)}` : 'people are here, guests among them'
  return (
    <p role="status" className="serif text-xl">
      {told === null ? `How many ${who}: that is not told.` : `About ${told.toLocaleString('en')} ${who}.`}
    </p>
  )
}
