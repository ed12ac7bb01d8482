const annexes = new Set(
  'details detail innererror contextinfo meta metadata cause reason exception parameters response responsemetadata incompletedetails context ctx problemdetails info _embedded'.split(
    ' ',
  ),
)

/** Whether the object under a key (simplified) tells more about the error beside it. */
export function isAnnex(key: string): boolean {
  return annexes.has(key)
}
