import { type ProfileOptions, recoveries } from '../core/index.ts'

/** A handler for everything an app can do, each of which calls back: shows every button there can be. */
export function everyRecovery(
  onUse: (id: string) => void | Promise<void> = () => {},
): NonNullable<ProfileOptions['recoveries']> {
  const byApp = recoveries.filter(({ by }) => by === 'app')
  return Object.fromEntries(byApp.map(({ id }) => [id, () => onUse(id)]))
}
