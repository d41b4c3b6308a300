import HomePage from '@/app/page'

export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

/** The home page without cookies, kept by Next.js (decision 001); proxy.ts leads strangers here. */
export default HomePage
