import type { Probe } from './Trouble.ts'

/** The file that a request uploads, made of nothing but its size. */
export function fileOf({ file }: Probe): File | undefined {
  return file && new File([new Uint8Array(file.bytes).fill(97)], file.name, { type: file.type })
}
