import type { Probe } from './Trouble.ts'

/** Which page sends a request like this by itself or has a form for it; everything else is sent from the overview. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^GET \/api\/(any\/status|kovrex\/v1\/usage|agntix\/v1\/insights)$/, '/'],
  [/^GET \/api\/kovrex\/v1\/agents$/, '/agents'],
  [/^POST \/api\/kovrex\/v1\/(call\/|usage-alerts)/, '/agents'],
  [/^(GET|POST) \/api\/kortix\/v1\/threads$/, '/threads'],
  [/^GET \/api\/kortix\/v1\/threads\/thr_storm$/, '/threads/thr_storm'],
  [/^POST \/api\/kortix\/v1\/threads\/thr_public_guide\/messages$/, '/threads/thr_public_guide'],
  [/^GET \/api\/kortix\/v1\/(worker-runs|plans)$/, '/threads'],
  [/^GET \/api\/voice-agents\/(agents|calls|v1\/metrics)$/, '/calls'],
  [/^(POST|DELETE) \/api\/voice-agents\/(phone-numbers|batches|contacts)/, '/calls'],
  [/^GET \/api\/voice-agents\/calls\/\w+\/recording$/, '/calls'],
  [/^GET \/api\/knowledge\/knowledge\/documents$/, '/knowledge'],
  [/^(POST|DELETE) \/api\/knowledge\/(query|knowledge\/(documents|folders|tags))/, '/knowledge'],
  [/^(GET|POST) \/api\/agntix\/v1\/chat\/(models|sessions)/, '/chat'],
]

/** The page where a request of this kind shows; undefined where none sends it. */
export function findPlace({ method, path, headers }: Probe): string | undefined {
  // No form sends headers of its own.
  const place = headers ? undefined : places.find(([pattern]) => pattern.test(`${method} ${path}`))
  return place?.[1]
}
