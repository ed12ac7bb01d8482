import type { Envelope } from './Opened.ts'
import { openErrorList } from './openErrorList.ts'
import { openFieldList } from './openFieldList.ts'
import { openFieldMap } from './openFieldMap.ts'
import { openNestedError } from './openNestedError.ts'
import { openRpcDetails } from './openRpcDetails.ts'

/** The families of wrappers. All of them look at each layer; what an earlier one opens speaks first. */
export const envelopes: readonly Envelope[] = [
  openRpcDetails,
  openErrorList,
  openNestedError,
  openFieldList,
  openFieldMap,
]
