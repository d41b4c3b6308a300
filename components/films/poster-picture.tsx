import { classNames } from '../ui/class-names'

type PosterPictureProps = { src: string; real?: string | undefined; className?: string; isMain?: boolean }

/** The poster we draw; where there is an address of the real one, it comes to lie on it in the same box. */
export function PosterPicture({ src, real, className, isMain = false }: PosterPictureProps) {
  if (!real) return <Picture src={src} isMain={isMain} className={classNames('poster', className)} />
  return (
    <div className={classNames('poster-box', className)}>
      <Picture src={src} isMain={isMain} className="poster" />
      <Picture src={real} isMain={isMain} className="absolute inset-0 h-full w-full object-cover" />
    </div>
  )
}

/** Decoration: the title stands beside it. */
function Picture({ src, isMain, className }: { src: string; isMain: boolean; className: string }) {
  return (
    // biome-ignore lint/performance/noImgElement: already the right size, and not to be stored by an optimizer
    <img
      src={src}
      alt=""
      width={2}
      height={3}
      loading={isMain ? 'eager' : 'lazy'}
      fetchPriority={isMain ? 'high' : undefined}
      decoding="async"
      className={className}
    />
  )
}
