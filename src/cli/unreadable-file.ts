/** Why a file that a command was given cannot be read, and what to do. */
export const unreadableFile = (file: string, error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
  if (code === 'ENOENT') return `There is no file ${file}. Check its name.`
  if (code === 'EISDIR') return `${file} is a folder. Name a text file in it.`
  if (code === 'EACCES' || code === 'EPERM') return `${file} may not be read by this user. Check its permissions.`
  return `${file} cannot be read (${code}). Check that it is a text file.`
}
