/** What a sentence for people never holds. */
const unfit: readonly RegExp[] = [
  /^\[|\*{3}|[<>{}\\`|]|\[[…\]'"]|\w=|::|\(\)|\$\.|&&|==|%[a-z]{2}|\$[a-z]/, // markup, code, JSON, what was redacted
  /\b(select|insert|update|delete|where|join)\b.+\b(from|into|set|table|values)\b|\bSQL|\b(relation|column|constraint|sobject|foreign key|statement|schema|null value|deadlock|row-level)\b/i,
  /\b[A-Z]\w*(Exception|Error)\b|\bexception\b|\bstack ?trace\b|\bat \w+[.(]|\bline \d|\bchar \d|\b(traceback|panic|segfault|nil pointer|undefined|NaN)\b/, // programs
  /\b\d{1,3}(\.\d{1,3}){3}\b|\blocalhost\b|\barn:|\b\w+\.(internal|local|svc|cluster)\b|\b(us|eu|ap)-[a-z]+-\d\b|\bE[A-Z]{6,}\b|:\d{4,5}\b|\b(org|com|io|net)\.\w|\[\w|(^|[\s('"])[\w-]+(\.[\w-]+)+\/\w|\b(project|tenant|instance|pod) \d+/, // hosts and systems
  /\b(https?:\/\/[^\s]*\/(api|v\d|settings|w\/)|\/[\w.-]+\/[\w./-]+)/, // paths
  /\b(JSON|XML|HTTP|gRPC|rpc|GraphQL|JWT|URI|UUID|SHA|CSRF|CORS|TLS|SSL|TCP|DNS|OAuth|SDK|CLI|YAML|enum|boolean|integer|string|array|regex|endpoints?|payload|headers?|routes?|tokens?|parameters?|param|argument|schema|deseriali[sz]|seriali[sz]|parse|parsing|decode|encode|upstream|downstream|backend|gateway|proxy|socket|cache|database|redis|postgres|mysql|mongo|kafka|worker|cron|webhook|namespace|bucket|throughput|provision\w+|middleware|config\w*|back off|idempoten\w+|error code|api client|required property|client authentication)\b/i,
  /\b(access|auth\w*|security|refresh|bearer|csrf) tokens?\b|\b(scopes?|privileges|access\/refresh|higher privileges|integration|secret|signature|grant)\b/i,
  /\b(null|void|true|false|foo|bar)\b|\b(GET|POST|PUT|PATCH|DELETE)\b|\bmethod (is )?(not|un)|request method|\bcontext\b|\b(of|on) type "|\bx-[a-z]+-[a-z]+|\bID\b|\b\w+_\w+\b|\b(?!GitHub|GitLab|PayPal|YouTube|LinkedIn|WhatsApp|TikTok|OpenAI|iPhone|iPad)[A-Za-z]+[a-z][A-Z]\w*|\b[A-Z]\w*\.[A-Z]\w*/, // identifiers
  /\b(twilio|s3|aws|livekit|stripe|sip|openai|azure|gcp|nginx|envoy|varnish|cloudflare)\b.*\berror\b/i,
  /^\d{3}\b|^[A-Z_\d]+$|^\w+$/, // a status or a code alone
]

/** Whether a text of the server is a plain sentence that an end user may read. */
export function isSafe(text: string | undefined): boolean {
  return (
    text !== undefined &&
    text.length <= 300 &&
    !unfit.some((pattern) => pattern.test(text.replace(/https?:\/\/\S+/g, '')))
  )
}
