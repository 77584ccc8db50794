import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'

/**
 * Where one goes once signed in: back to where sign-in was asked for. What was known before belongs to nobody or to somebody else and is
 * forgotten. Addresses outside the console (the page behind a mail's link) are opened as such.
 */
export const useGoOn = (): ((onTo: string | undefined) => Promise<void>) => {
  const queries = useQueryClient()
  const router = useRouter()
  return async (onTo) => {
    queries.clear()
    void import('../push/keep-browser.ts').then(({ keepBrowser }) => keepBrowser())
    if (onTo === undefined) await router.navigate({ to: '/', replace: true })
    else if (onTo.startsWith('/console/')) router.history.replace(onTo)
    else window.location.assign(onTo)
  }
}
