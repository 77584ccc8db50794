/** Under which the server makes a token for the command line beside it; consoles say it in their own language. */
export const serverTokenName = 'command line on the server'
