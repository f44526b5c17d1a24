export const checkUsage = `Usage: dateline check FILE|- [options]

Holds an event file to its rules and, with --documents, each quotation, version and passage in it to its document, word for word.

  --documents DIR     the folder with the documents: found by the hash or the name that a source gives, in folders within it too
  --allow-drafts      do not refuse what no person has read yet
  --fix               mend in FILE what needs no judgement: hashes of documents that still hold every word, the names of documents,
                      a prefix or suffix that no longer fits, and how words are set (marks, dashes, spaces, line breaks)
  --json              problems as JSON, one a line

Documents can be .txt, .md, .html, .pdf and .docx. What stands in a document but for kinds of marks, dashes and spaces, line breaks,
soft hyphens and Unicode composition passes. All else is refused, with the nearest passage and the first word that differs.
It ends with 0 if the file can be published, with 1 if it cannot, with 2 if it was used wrongly.
`;
