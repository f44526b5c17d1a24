/**
 * The switches above the sample article. The choices are the form's own options; what is chosen stands in the address
 * (`?page=tabloid&scheme=dark`), so that every look can be linked to, and as `data-page` and `data-scheme` on the root,
 * where the style sheet finds it. The first option of each is the page as it is without script.
 */
const root = document.documentElement;

const switches = (): HTMLSelectElement[] => [...document.querySelectorAll<HTMLSelectElement>('.switches select')];

const offers = (select: HTMLSelectElement, value: string): boolean =>
  [...select.options].some((option) => option.value === value);

/** Sets the switches to what the address asks for; anything that is not on offer counts as not asked. */
function readAddress(): void {
  const query = new URLSearchParams(location.search);
  for (const select of switches()) {
    const wanted = query.get(select.name) ?? '';
    if (offers(select, wanted)) select.value = wanted;
    else select.selectedIndex = 0;
  }
}

/** Writes what is chosen to the address; the first option is left out, the rest of the query and the hash stay. */
function writeAddress(): void {
  const address = new URL(location.href);
  for (const { name, value, selectedIndex } of switches()) {
    if (selectedIndex > 0) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(history.state, '', address);
}

/** The words that a place of the page shows in the language shown, in one line. */
const shownWords = (place: string): string =>
  document.querySelector(`${place} [data-edition]:not([hidden])`)?.textContent?.replace(/\s+/g, ' ') ?? '';

/** With a country, so that dates and digits in the elements are written as they are in the article's own text. */
const editions = {
  en: { lang: 'en-GB', dir: 'ltr' },
  ar: { lang: 'ar-EG', dir: 'rtl' },
};

/** Shows the article in one language; the elements follow the root's `lang` and `dir` by themselves. */
function showEdition(edition: keyof typeof editions): void {
  Object.assign(root, editions[edition]);
  for (const part of document.querySelectorAll<HTMLElement>('[data-edition]')) {
    part.hidden = part.dataset.edition !== edition;
  }
  document.title = `${shownWords('h1')} | ${shownWords('.nameplate')}`;
}

/** A sidebar shows where the story begins, and the rest when it is asked for; the other pages show all of it. */
function shortenInSidebar(): void {
  const timeline = document.querySelector('dateline-timeline');
  if (root.dataset.page === 'sidebar') timeline?.setAttribute('limit', '4');
  else timeline?.removeAttribute('limit');
}

function applyChoices(): void {
  for (const { name, value } of switches()) root.dataset[name] = value;
  shortenInSidebar();
  showEdition(root.dataset.page === 'rtl' ? 'ar' : 'en');
}

readAddress();
applyChoices();
document.querySelector('.switches')?.addEventListener('change', () => {
  applyChoices();
  writeAddress();
});

export {};
