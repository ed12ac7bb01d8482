/** What the APIs are called in the strip. */
export const apiNames: Readonly<Record<string, string>> = {
  kovrex: 'Kovrex: agents',
  kortix: 'Kortix: threads',
  'voice-agents': 'Voice agents: calls',
  knowledge: 'Knowledge: documents',
  agntix: 'Agntix: chat',
  any: 'Any API: broken answers',
}
