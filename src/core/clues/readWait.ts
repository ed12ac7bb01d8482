/** The longest wait that is believed: what a browser's timer can hold. */
const longest = 2 ** 31 - 1

/** Units of a duration like `6m0s`, `250ms` or `1.5 minutes`, in ms. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^ms|^milli/, 1],
  [/^s/, 1000],
  [/^m/, 60_000],
  [/^h/, 3_600_000],
  [/^d/, 86_400_000],
]

/** A wait in ms from seconds, a duration, a date or an epoch; undefined for what is none, and never negative. */
export function readWait(value: unknown, now: number, unit = 1000): number | undefined {
  const text = String(typeof value === 'string' || typeof value === 'number' ? value : '')
    .trim()
    .slice(0, 60)
  if (!text) return undefined
  const number = Number(text)
  if (Number.isFinite(number))
    return clamp(
      number > 1e12 ? number - now : number > 1e9 && unit === 1000 ? number * 1000 - now : number * unit,
    )
  const parts = [...text.toLowerCase().matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/g)]
  if (parts.length && /^(\s*\d+(\.\d+)?\s*[a-z]+)+$/i.test(text))
    return clamp(
      parts.reduce(
        (sum, [, amount, name]) =>
          sum + Number(amount) * (units.find(([pattern]) => pattern.test(name!))?.[1] ?? NaN),
        0,
      ),
    )
  return /\d{4}/.test(text) ? clamp(Date.parse(text) - now) : undefined
}

function clamp(ms: number): number | undefined {
  return ms >= 0 ? Math.min(ms, longest) : undefined
}
