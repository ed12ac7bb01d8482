import { createProfile as createCoreProfile } from '../core/index.ts'
import type { Profile, ProfileOptions } from '../core/index.ts'
import { en } from '../locales/en.json'

/** One application's choices. Everything is optional; without a language it speaks English. */
export function createProfile(options: AppProfileOptions = {}): Profile {
  return createCoreProfile({ fallback: en, ...options, locale: options.locale ?? en })
}

/** What an app says about its profile. */
export type AppProfileOptions = Partial<ProfileOptions>
