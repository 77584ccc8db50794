import type { Renderer } from '../app/renderer.ts'
import type { Assets } from '../render/page-state.ts'
import { renderCommunication, renderIncident, renderMonth, renderOverview } from '../render/render-pages.ts'

/** The render ring with the scripts of this build. */
export const rendererWith = (assets: Assets): Renderer => ({
  overview: (state) => renderOverview(state, assets),
  incident: (state) => renderIncident(state, assets),
  month: (state) => renderMonth(state, assets),
  communication: (state) => renderCommunication(state, assets),
})
