import type { Profile } from '../core/index.ts'
import { createProfile } from './createProfile.ts'

/** English, every API recognised by shape: what a surface uses outside a provider. */
export const defaultProfile: Profile = /* @__PURE__ */ createProfile()
