import { Notifications, notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import '@mantine/core/styles/CloseButton.layer.css'
import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'

const shownMilliseconds = { plain: 4000, trouble: 10_000 } as const

export const showToast = (message: string, tone: keyof typeof shownMilliseconds): void => {
  notifications.show({ message, autoClose: shownMilliseconds[tone], ...(tone === 'trouble' ? { color: 'red' } : {}) })
}

/** Where toasts appear; the live region has said them already. */
export const Toasts = (): ReactNode => <Notifications position="bottom-center" limit={3} aria-hidden="true" />
