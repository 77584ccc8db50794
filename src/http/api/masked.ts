/** An address as somebody may see it who may not read subscribers: enough to tell two apart, too little to write to or to call. */
export const maskedTarget = (target: string): string => {
  const at = target.lastIndexOf('@')
  if (at > 0 && !target.includes('://')) return `${target.slice(0, 1)}…${target.slice(at)}`
  return URL.canParse(target) ? `${new URL(target).origin}/…` : '…'
}
