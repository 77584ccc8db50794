import { useNavigate, useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'

/** Sign-in first, and back to here afterwards. Asked for once: this stays on the screen until sign-in is loaded, whose address it is by then. */
export const ToSignIn = (): ReactNode => {
  const router = useRouter()
  const navigate = useNavigate()
  useEffect(() => {
    const { publicHref } = router.state.location
    void navigate({ to: '/sign-in', search: publicHref === '/console/' ? {} : { onTo: publicHref }, replace: true })
  }, [router, navigate])
  return null
}
