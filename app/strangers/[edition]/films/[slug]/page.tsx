import FilmPage, { generateMetadata as filmMetadata } from '@/app/films/[slug]/page'

export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []
export const generateMetadata = filmMetadata

/** A film without cookies, kept by Next.js (decision 001). */
export default FilmPage
