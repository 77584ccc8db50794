const listenAdvice = (code: unknown, place: string): string | undefined => {
  switch (code) {
    case 'EADDRINUSE':
      return `Something else listens on ${place} already. Stop it, or choose other ports with FORTHRIGHT_PORT and FORTHRIGHT_OPS_PORT.`
    case 'EACCES':
      return `This user may not listen on ${place}. Choose one above 1023, or let a proxy listen there.`
    case 'EADDRNOTAVAIL':
      return 'This machine has no such address. Correct FORTHRIGHT_HOST or FORTHRIGHT_OPS_HOST.'
    default:
      return undefined
  }
}

const fileReasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not use it',
  EPERM: 'this user may not use it',
  EROFS: 'the disk can only be read',
  ENOTDIR: 'part of its path is a file and no folder',
  EEXIST: 'it is a file and no folder',
  EISDIR: 'it is a folder and no file',
  ENOENT: 'it is not there and cannot be made',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EMFILE: 'too many files are open; raise the limit of open files',
}

/** Why a server could not be started, for a person; undefined for errors that are ours. */
export const startAdvice = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  if ('syscall' in error && error.syscall === 'listen')
    return listenAdvice(error.code, 'port' in error ? `port ${String(error.port)}` : 'the port')
  const reason = fileReasons[String(error.code)]
  if (reason === undefined || !('path' in error)) return undefined
  return `${String(error.path)} cannot be used: ${reason}. FORTHRIGHT_DATA names a folder that the server may write to.`
}
