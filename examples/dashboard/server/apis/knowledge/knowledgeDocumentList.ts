export interface KnowledgeDocument {
  readonly id: string
  readonly name: string
  readonly folder: string | undefined
  readonly bytes: number
  readonly status: 'indexed' | 'indexing'
  readonly passages: number
  readonly updated_at: string
}

const subjects = [
  'Water damage',
  'Travel',
  'Home office',
  'Suppliers',
  'Data retention',
  'Fleet',
  'Pensions',
  'Storm cover',
]
const sorts = [
  ['policy', 'fld_policies'],
  ['contract template', 'fld_contracts'],
  ['guide', 'fld_handbook'],
] as const

/** The document that an upload of the same name and size duplicates. */
export const knownDocument = {
  id: 'doc_existing456',
  name: 'water-damage-policy-2026.pdf',
  bytes: 48_210,
} as const

/** Sixty-four documents, newest first; nothing lies in the folder Archive. */
export function createDocuments(now: number): Map<string, KnowledgeDocument> {
  const known: KnowledgeDocument = {
    ...knownDocument,
    folder: 'fld_policies',
    status: 'indexed',
    passages: 61,
    updated_at: new Date(now - 3_600_000).toISOString(),
  }
  const others = Array.from({ length: 63 }, (_, index): KnowledgeDocument => {
    const [sort, folder] = sorts[index % sorts.length] ?? sorts[0]
    return {
      id: `doc_${String(index + 1).padStart(3, '0')}`,
      name: `${subjects[(index * 3) % subjects.length]} ${sort} ${2026 - Math.floor(index / 24)}.pdf`,
      folder,
      bytes: 18_000 + ((index * 7919) % 640_000),
      status: index === 1 ? 'indexing' : 'indexed',
      passages: 12 + ((index * 29) % 140),
      updated_at: new Date(now - (index + 2) * 5_400_000).toISOString(),
    }
  })
  return new Map([known, ...others].map((document) => [document.id, document]))
}
