import { checkTag } from './checkTag.ts'

/** A size in bytes as people say it: "25 MB"; undefined for what is none. */
export function formatSize(bytes: number | undefined, tag: string): string | undefined {
  if (bytes === undefined || !Number.isFinite(bytes) || bytes <= 0) return undefined
  const [unit, size] = units.find(([, from]) => bytes >= from) ?? units.at(-1)!
  return new Intl.NumberFormat(checkTag(tag), { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / size,
  )
}

const units = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
  ['byte', 1],
] as const
