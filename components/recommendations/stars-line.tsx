/** How many stars somebody would probably give a film, and why. */
export type StarsSaid = { stars: number; estimate: string; reason: string }

export const StarsLine = ({ stars, estimate, reason }: StarsSaid) => (
  <p className="text-sm text-soft" data-probable-stars={stars}>
    <strong className="font-semibold text-ink">{estimate}.</strong> {reason}
  </p>
)
