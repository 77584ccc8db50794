import { useComputedColorScheme } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import './measures.css'

export interface PlotProps {
  readonly label: string
  readonly names: readonly string[]
  /** Of how many each step is made: written above it. */
  readonly counts: readonly number[]
  /** Null is a gap. */
  readonly bars: readonly (number | null)[]
  readonly circles?: readonly (number | null)[]
  /** The distances between lines that read well. */
  readonly lines: readonly number[]
  /** Where the scale ends; by default with what is drawn. It always begins at zero. */
  readonly top?: number
  readonly textOf: (value: number) => string
}

const font = '12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'
const widestName = 58
const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

const axesOf = ({ names, lines, textOf }: PlotProps): UPlot.Axis[] => {
  const plain = { font, stroke: token('--soft'), ticks: { show: false } }
  const every = (width: number): number => Math.max(1, Math.ceil((names.length * widestName) / Math.max(1, width)))
  return [
    {
      ...plain,
      size: 28,
      grid: { show: false },
      // Counted from the end, because the newest is what is looked for.
      splits: ({ bbox }) => {
        const step = every(bbox.width / devicePixelRatio)
        return names.flatMap((_, at) => ((names.length - 1 - at) % step === 0 ? [at] : []))
      },
      values: (_, splits) => splits.map((at) => names[at] ?? ''),
    },
    {
      ...plain,
      grid: { stroke: token('--line'), width: 1 },
      incrs: [...lines],
      space: 36,
      size: (_, values) => 14 + 7 * Math.max(0, ...(values ?? []).map(({ length }) => length)),
      values: (_, splits) => splits.map(textOf),
    },
  ]
}

/** From the middle to the longest, so that the eye takes both for one; and above it of how many. */
const drawReach =
  ({ bars, circles, counts }: PlotProps, line: string, text: string) =>
  (plot: UPlot): void => {
    const { ctx } = plot
    ctx.save()
    Object.assign(ctx, {
      strokeStyle: line,
      fillStyle: text,
      lineWidth: 1.5 * devicePixelRatio,
      textAlign: 'center',
      textBaseline: 'bottom',
    })
    ctx.font = font.replace('12px', `${11 * devicePixelRatio}px`)
    bars.forEach((middle, at) => {
      if (middle === null) return
      const x = plot.valToPos(at, 'x', true)
      const [low, high] = [plot.valToPos(middle, 'y', true), plot.valToPos(circles?.[at] ?? middle, 'y', true)]
      ctx.beginPath()
      ctx.moveTo(x, low)
      ctx.lineTo(x, high)
      ctx.stroke()
      ctx.fillText(`(${counts[at] ?? 0})`, x, high - (circles ? 7 : 3) * devicePixelRatio)
    })
    ctx.restore()
  }

const circlesIn = (worst: string, card: string): UPlot.Series => ({
  stroke: worst,
  paths: () => null,
  points: { show: true, size: 9, width: 2, stroke: worst, fill: card },
})

const optionsOf = (props: PlotProps, width: number): UPlot.Options => {
  const { names, circles, top } = props
  const [accent, worst, card] = [token('--accent'), token('--part'), token('--card')]
  const bar = UPlot.paths.bars?.({ size: [0.6, 32] })
  return {
    width,
    height: 220,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: () => [-0.6, names.length - 0.4] },
      y: { range: (_plot, _least, most) => [0, top ?? Math.max(most * 1.2, props.lines[0] ?? 1)] },
    },
    axes: axesOf(props),
    series: [
      {},
      { fill: accent, stroke: accent, width: 0, points: { show: false }, ...(bar ? { paths: bar } : {}) },
      ...(circles ? [circlesIn(worst, card)] : []),
    ],
    hooks: { drawAxes: [drawReach(props, worst, token('--soft'))] },
  }
}

/** Bars from zero and circles above them, drawn on a canvas; whoever does not see it reads the table that stands with it. */
export const Plot = (props: PlotProps): ReactNode => {
  const place = useRef<HTMLDivElement>(null)
  const scheme = useComputedColorScheme('light')
  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read from the scheme's own tokens when it is drawn.
  useEffect(() => {
    const here = place.current
    if (!here) return undefined
    const { names, bars, circles } = props
    const data: UPlot.AlignedData = [names.map((_, at) => at), [...bars], ...(circles ? [[...circles]] : [])]
    const plot = new UPlot(optionsOf(props, here.clientWidth), data, here)
    const sizes = new ResizeObserver(() => {
      if (here.clientWidth !== plot.width) plot.setSize({ width: here.clientWidth, height: plot.height })
    })
    sizes.observe(here)
    return () => {
      sizes.disconnect()
      plot.destroy()
    }
  }, [props, scheme])
  return <div ref={place} className="plot" role="img" aria-label={props.label} />
}
