import { formatAgo } from './formatAgo.ts'

/** A conversation in the order in which it was led. */
export function Messages({ messages }: MessagesProps) {
  if (messages.length === 0) return <p className="hint">Nothing was said yet.</p>
  return (
    <ol className="messages">
      {messages.map(({ role, content, at }, index) => (
        <li key={index} data-role={role}>
          <p className="message-by">
            {role === 'user' ? 'You' : 'Assistant'} <span>{formatAgo(at)}</span>
          </p>
          <p>{content}</p>
        </li>
      ))}
    </ol>
  )
}

/** What it takes. */
export interface MessagesProps {
  readonly messages: readonly { readonly role: string; readonly content: string; readonly at: string }[]
}
