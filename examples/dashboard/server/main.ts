import { startDashboard } from './startDashboard.ts'

const { url } = await startDashboard({ port: Number(process.env.PORT ?? 4300) })
console.log(`Harborline, the Amends demo, is on ${url}`)
