import { Accessibility, PointerSensor, StyleInjector } from '@dnd-kit/dom'
import type { DragDropProvider } from '@dnd-kit/react'
import type { ComponentProps } from 'react'
import { styleNonce } from '../nonce.ts'

/** Dragging is for pointers; arrows beside each thing do the same for everybody, and say where it now stands. */
export const dragSetting = (): Pick<ComponentProps<typeof DragDropProvider>, 'sensors' | 'plugins'> => ({
  sensors: [PointerSensor],
  plugins: (usual) => [...usual.filter((plugin) => plugin !== Accessibility), StyleInjector.configure({ nonce: styleNonce() })],
})
