import { EditButton } from './edit-board'

/** What can be done with any line of a taste. */
export function MuteAndStrike({ line, muted, className }: { line: string; muted: boolean; className: string }) {
  return (
    <>
      <EditButton edit={{ intent: muted ? 'restore' : 'mute', facet: line }} className={className}>
        {muted ? 'Unmute' : 'Mute'}
      </EditButton>
      <EditButton edit={{ intent: 'delete', facet: line }} className={className}>
        Strike out
      </EditButton>
    </>
  )
}
