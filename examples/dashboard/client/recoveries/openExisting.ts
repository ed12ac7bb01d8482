import type { Problem } from 'amends'
import { navigate } from '../router/navigate.ts'
import { findApi } from './findApi.ts'

/** Shows the thing that is there already. */
export function openExisting(problem: Problem): void {
  const [document] = (problem.details['duplicate_of'] ?? []) as readonly string[]
  if (document) navigate(`/knowledge?show=${document}`)
  else if (problem.code === 'tag_name_exists') navigate('/knowledge#tags')
  else if (findApi(problem) === 'knowledge') navigate('/knowledge#folders')
  else if (findApi(problem) === 'voice-agents') navigate('/calls#numbers')
  else navigate('/chat')
}
