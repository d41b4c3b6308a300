import BrowsePage, { metadata as browseMetadata } from '@/app/films/page'

export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []
export const metadata = browseMetadata

/** The whole catalog without a filter and without cookies, kept by Next.js (decision 001). */
export default BrowsePage
