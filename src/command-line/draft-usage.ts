export const draftUsage = `Usage: dateline draft FILE|FOLDER… [options]

Drafts an event file from documents: what happened on which day, what was said and by whom, where the documents differ. Everything in
it is a draft that names the passages it was taken from and asks what it is not sure of. Readers are shown none of it, and dateline
check refuses it, until a person has read it and put «reviewed» in the place of «draft».

  -o, --output FILE   write there, not to standard output; what stands there already is kept unless --force is given
  --date NAME=DATE    the day of a document that states none, such as reply.txt=2031-03-05; once for each
  --language TAG      language of the event file; without it, the one that most of the documents are in
  --names FILE        names that you know, as JSON: [{ "name": "Ada Vale", "names": ["A. Vale"], "role": "Harbour master", "kind": "person" }]
  --force             write over a file that is there
  --json              problems as JSON, one a line

Documents can be .txt, .md, .html, .pdf and .docx. Then: dateline check FILE --documents FOLDER --allow-drafts while you work, and
without --allow-drafts before you publish.
`;
