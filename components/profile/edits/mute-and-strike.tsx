/** What can be done with any line of a taste: two buttons of its form. */
export function MuteAndStrike({ muted, className }: { muted: boolean; className: string }) {
  return (
    <>
      <button type="submit" name="intent" value={muted ? 'restore' : 'mute'} className={className}>
        {muted ? 'Unmute' : 'Mute'}
      </button>
      <button type="submit" name="intent" value="delete" className={className}>
        Strike out
      </button>
    </>
  )
}
