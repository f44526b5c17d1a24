export const renderUsage = `Usage: dateline render FILE|- [options]

HTML from an event file, complete without JavaScript and alive with it.

  --to element        <dateline-timeline> for an article (as it is without this option)
  --to html           plain HTML without any element, for newsletters, feeds and paper
  --to page           a page of its own, with its description for search engines
  --to jsonld         that description alone (schema.org)
  --event ID          one event, as <dateline-event-card>; --quote ID one quotation, as <dateline-quote-block>
  -o, --output FILE   write there, not to standard output

  --styles link       styles from dateline.css, for pages whose policy refuses <style>; inline without this option
  --assets ADDRESS    where the files of dist/cdn/ were copied to (/dateline/)
  --reading-copy      the story a second time as plain HTML that nobody sees, for reader modes, feeds and archives
  --base ADDRESS      absolute address that relative addresses in the file stand against
  --url ADDRESS       the page's own address, for --to page and jsonld

  --lang TAG  --time-zone NAME  --heading-level 1…6  --layout vertical|compact|horizontal  --order oldest-first|newest-first
  --group-by auto|none|day|month|year|decade|century  --from DATE  --until DATE  --limit NUMBER  --link-prefix TEXT
  --without-header  --without-strip  --without-controls  --without-gaps  --drafts  --src ADDRESS
  --people "ID ID"  --topics "ID ID"  --importance key  --state-param NAME
                      as the attributes of <dateline-timeline>; --until is its attribute «to»

  --json              problems as JSON, one a line
`;
