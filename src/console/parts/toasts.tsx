import { Notifications, notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useTopmost } from './topmost.ts'
import '@mantine/core/styles/CloseButton.layer.css'
import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'

const shownMilliseconds = { plain: 4000, trouble: 10_000 } as const

export const showToast = (message: string, tone: keyof typeof shownMilliseconds): void => {
  // For the pointer alone: it goes by itself, and nothing that is hidden from screen readers may take the focus.
  const closeButtonProps = { tabIndex: -1 }
  notifications.show({ message, closeButtonProps, autoClose: shownMilliseconds[tone], ...(tone === 'trouble' ? { color: 'red' } : {}) })
}

/** Where toasts appear: above everything, thus in the topmost dialog while one is open. The live region has said them already. */
export const Toasts = (): ReactNode => {
  const target = useTopmost() ?? document.body
  return (
    <Notifications
      key={target === document.body ? 'page' : target.getAttribute('aria-labelledby')}
      portalProps={{ target }}
      position="bottom-center"
      limit={3}
      aria-hidden="true"
    />
  )
}
