import type { Hints, HintTopic } from '../app/ports.ts'

/** Hints to the worker of this process, and through `forward` to those of other nodes. */
export class LocalHints implements Hints {
  #wake: (topic: HintTopic) => void = () => undefined
  #forward: (topic: HintTopic) => void = () => undefined

  raise(topic: HintTopic): void {
    this.#wake(topic)
    this.#forward(topic)
  }

  /** A hint from another node: not forwarded again. */
  heard(topic: HintTopic): void {
    this.#wake(topic)
  }

  listen(wake: (topic: HintTopic) => void): void {
    this.#wake = wake
  }

  forwardBy(forward: (topic: HintTopic) => void): void {
    this.#forward = forward
  }
}
