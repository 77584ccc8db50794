import { Navigate, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** Sign-in first, and back to here afterwards. */
export const ToSignIn = (): ReactNode => {
  const { href } = useLocation()
  return <Navigate to="/sign-in" search={href === '/' ? {} : { onTo: href }} replace />
}
