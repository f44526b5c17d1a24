export const previewUsage = `Usage: dateline preview FILE [options]

Shows the story in an article at an address on this machine, and draws it anew as FILE is saved. Beside it stands what
dateline check says of it, event by event, and the document of what is pressed, with the passage marked. Drafts are shown.

  --documents DIR   the folder with the documents, as for dateline check
  --port NUMBER     the port to listen on (the first free one from 8200 on)
  --open            open the address in the browser
  --lang TAG        the reader's language (the file's)

The address is written to standard output. Ctrl+C ends it. Only this machine can reach it; it reads nothing but FILE, the
documents, and pictures, film and sound that FILE names in its own folder.
`;
