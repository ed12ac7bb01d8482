'use client'
import { useRef } from 'react'
import type { KeyboardEvent, MouseEvent, RefObject, SyntheticEvent } from 'react'
import { useIsomorphicLayoutEffect, useLatest } from '../../react/index.ts'

/** A click or key this soon after a dialog appeared by itself was meant for what lay beneath. */
const guardMs = 500
/** A dialog this soon after a click is its answer. */
const answerMs = 1_000

/** Opens the dialog as a modal, places focus where no key in flight does harm, and closes by Escape. */
export function useModal(
  root: RefObject<HTMLDialogElement | null>,
  { lastAct, isAsked, onClose }: ModalOptions,
) {
  const opened = useRef({ at: 0, isAnswer: false })
  const first = useLatest({ lastAct, isAsked })

  useIsomorphicLayoutEffect(() => {
    const dialog = root.current
    if (!dialog || dialog.open) return
    const now = Date.now()
    const isAnswer = first.current.isAsked && now - first.current.lastAct.current < answerMs
    opened.current = { at: now, isAnswer }
    if (typeof dialog.showModal === 'function') dialog.showModal()
    else dialog.setAttribute('open', '')
    const title = dialog.querySelector<HTMLElement>('[data-part="title"]')
    const safest = dialog.querySelector<HTMLElement>('[data-action="dismiss"]')
    ;(isAnswer ? safest : title)?.focus()
  }, [root, first])

  const isTooSoon = () => !opened.current.isAnswer && Date.now() - opened.current.at < guardMs
  const activates = (key: string) => key === 'Enter' || key === ' '

  return {
    onClickCapture(event: MouseEvent) {
      if (isTooSoon()) swallow(event)
    },
    onKeyDownCapture(event: KeyboardEvent) {
      if (activates(event.key) && (event.repeat || isTooSoon())) swallow(event)
    },
    onCancel(event: SyntheticEvent) {
      event.preventDefault()
      onClose()
    },
    // A second Escape without another act between closes past `cancel`.
    onClose() {
      if (!root.current?.open) onClose()
    },
  }
}

interface ModalOptions {
  readonly lastAct: RefObject<number>
  /** Whether the person asked for what failed. */
  readonly isAsked: boolean
  readonly onClose: () => void
}

function swallow(event: SyntheticEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
