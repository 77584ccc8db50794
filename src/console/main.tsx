import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import { lazy, type ReactNode, StrictMode, Suspense, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from './api/query-client.ts'
import { styleNonce } from './nonce.ts'
import { LiveRegion } from './parts/announce.tsx'
import { useToastsWanted } from './parts/toast.ts'
import { routeTree } from './routes.tsx'
import './style/base.css'
import './style/mantine-base.ts'
import { theme, variables } from './theme.ts'
import { guardSinks } from './trusted-types.ts'
import { useLanguage } from './words/language.ts'
import { loadRefusals } from './words/refusal-text.ts'

const queries = createQueryClient()
const router = createRouter({
  routeTree,
  basepath: '/console',
  context: { queries },
  defaultPreload: 'intent',
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

const Toasts = lazy(() => import('./parts/toasts.tsx').then((loaded) => ({ default: loaded.Toasts })))

const Console = (): ReactNode => {
  const language = useLanguage()
  useEffect(() => {
    document.documentElement.lang = language
    void loadRefusals(language)
  }, [language])
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <LiveRegion />
      <RouterProvider router={router} />
      <Suspense>{useToastsWanted() ? <Toasts /> : null}</Suspense>
    </MantineProvider>
  )
}

guardSinks()
const place = document.querySelector('#console')
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Console />
      </QueryClientProvider>
    </StrictMode>,
  )
