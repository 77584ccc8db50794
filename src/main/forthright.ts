process.stdout.write('Usage: forthright COMMAND\n\nNo command is built in yet.\n')
