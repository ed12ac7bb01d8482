import { useEffect, useRef } from 'react'
import type { Problem } from 'amends'
import { useSave } from '../data/useSave.ts'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { findApi } from './findApi.ts'
import { post } from './post.ts'

/** Asks who it is. Where the account is gone, it is made again. */
export function SignInForm({ problem, onDone }: SignInFormProps) {
  const isGone = problem.code === 'user_not_found'
  const signIn = useSave(findApi(problem), (account) => post(findPath(problem), account), {
    operation: 'send',
    onSaved: onDone,
  })
  const password = useRef<HTMLInputElement>(null)
  // The dialog gives focus to its safest button; whoever asked to sign in wants to type.
  useEffect(() => password.current?.focus(), [])
  return (
    <Form
      save={signIn}
      action={isGone ? 'Create account' : 'Sign in'}
      pending={isGone ? 'Creating…' : 'Signing in…'}
    >
      {isGone ? <Field label="Name" name="name" defaultValue="Demo account" autoComplete="name" /> : null}
      <Field
        label="Email"
        name="email"
        type="email"
        defaultValue="demo@harborline.example"
        autoComplete="username"
      />
      <Field
        ref={password}
        label="Password"
        name="password"
        type="password"
        hint="This is a demo: any password will do."
        autoComplete="current-password"
      />
    </Form>
  )
}

/** What the form takes. */
export interface SignInFormProps {
  readonly problem: Problem
  readonly onDone: () => void
}

function findPath(problem: Problem) {
  const api = findApi(problem)
  if (api === 'any') return '/api/any/login' as const
  if (api === 'kortix' || api === 'agntix') return `/api/${api}/v1/auth/sign-in` as const
  return problem.code === 'user_not_found'
    ? ('/api/voice-agents/auth/register' as const)
    : ('/api/voice-agents/auth/login' as const)
}
