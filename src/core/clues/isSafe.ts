/** Words of those who build programs; people who use them have others. */
const jargon =
  /\b(oauth|graphql|content-type|boolean|integer|string|array|regex|endpoint|payload|header|route|tokens?|param(eter)?|argument|schema|namespace|bucket|cluster|segment|timestamp|throughput|config\w*|(up|down)stream|backend|gateway|proxy|socket|cache|database|redis|postgres|mysql|mongo|worker|cron|webhook|localhost|exception|undefined|enum|null|true|false|context|column|constraint|relation|statement|row-level|(de)?seriali[sz]\w*|pars(e|ing)|decode|encode|idempoten\w+|(external id|schema) field|has not been used|duplicate key|scopes?|privileges|integration|secret|grant|back off|error code|api client|required property|client authentication|method (is )?(not|un)|request method|(line|project|tenant|instance|pod) \d+)s?\b|\w error:/i
/** What only programs write: markup, identifiers, capitals, hosts and paths, a code or a word alone, what was redacted. */
const marks =
  /[<>{}\\`|=…\]]|\*{3}|::|\(\)|\$[.a-z]|%[a-z]{2}|\w_\w|\b(?!Git|PayPal|YouTube|LinkedIn|WhatsApp|TikTok|OpenAI)[A-Za-z]*[a-z][A-Z]|\b[A-Z]\w*\.[A-Z]|\b(?!IBAN)([A-Z]{4,}|XML|RPC|JWT|URI|SHA|TLS|SSL|TCP|DNS|SDK|CLI|SQL|GET|PUT)|[A-Z]\w+(Exception|Error)\b|\bat \w+[.(]|\d(\.\d{1,3}){3}\b|\w\.(internal|local|svc)\b|:\d{4,5}\b|\b(org|com|io|net)\.\w|\[\w|[\w-]+(\.[\w-]+)+\/\w|\/[\w.-]+\/[\w./-]+|\b[oO][nf] type "|\bx-[a-z]+-[a-z]|^\d{3}\b|^\w+$/

/** Whether a text of the server is a plain sentence that an end user may read. */
export function isSafe(text: string | undefined): boolean {
  if (text === undefined || text.length > 300) return false
  // An address is for people, unless it is one of the API itself.
  const bare = text.replace(/https?:\/\/\S+/g, (url) => (/\/(api|v\d|settings|w\/)/.test(url) ? '{}' : ''))
  return !marks.test(bare) && !jargon.test(bare)
}
