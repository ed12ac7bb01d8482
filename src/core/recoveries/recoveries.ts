import { changeName } from './changeName.ts'
import { checkStatus } from './checkStatus.ts'
import { chooseFile } from './chooseFile.ts'
import { chooseModel } from './chooseModel.ts'
import { contactSupport } from './contactSupport.ts'
import { copyRequestId } from './copyRequestId.ts'
import { createApiKey } from './createApiKey.ts'
import { dismiss } from './dismiss.ts'
import { editRequest } from './editRequest.ts'
import { fixFields } from './fixFields.ts'
import { goBack } from './goBack.ts'
import { loadLatest } from './loadLatest.ts'
import { openNewSession } from './openNewSession.ts'
import { reactivateSubscription } from './reactivateSubscription.ts'
import { reload } from './reload.ts'
import { requestAccess } from './requestAccess.ts'
import { resetPassword } from './resetPassword.ts'
import { resumeUpload } from './resumeUpload.ts'
import { retry } from './retry.ts'
import { reviewChanges } from './reviewChanges.ts'
import { seePlans } from './seePlans.ts'
import { signIn } from './signIn.ts'
import { stopRetrying } from './stopRetrying.ts'
import { subscribe } from './subscribe.ts'
import { switchAccount } from './switchAccount.ts'
import { updatePayment } from './updatePayment.ts'
import { useExisting } from './useExisting.ts'
import type { Recovery } from '../Recovery.ts'

/** Everything a person can do, in the order in which it is offered: what mends the cause, what tries again, what asks others. */
export const recoveries: readonly Recovery[] = [
  fixFields,
  signIn,
  resetPassword,
  createApiKey,
  subscribe,
  reactivateSubscription,
  updatePayment,
  seePlans,
  requestAccess,
  switchAccount,
  resumeUpload,
  useExisting,
  changeName,
  reviewChanges,
  loadLatest,
  openNewSession,
  chooseModel,
  editRequest,
  chooseFile,
  retry,
  stopRetrying,
  reload,
  goBack,
  checkStatus,
  copyRequestId,
  contactSupport,
  dismiss,
]
