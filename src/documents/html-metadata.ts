import { isObject } from '../event-file/read-part.js';
import type { Ground, Stated } from './document.js';
import { dateInField } from './stated-date.js';
import { dateOfAddress, hostOf } from './header-rules.js';

type Thing = Readonly<Record<string, unknown>>;

type Field = 'title' | 'publisher' | 'author' | 'url' | 'published' | 'language';

/** What a page states of itself in its data and markup. */
export type PageMetadata = Partial<Record<Field, Stated>>;

const all = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json.replace(/^\s*(<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
};

const article = /^(\w*Article|\w*Posting|Report|LiveBlogPosting|CreativeWork|AnalysisNewsArticle|PressRelease)$/;

const typesOf = (thing: Thing): string[] => all(thing['@type']).filter((type): type is string => typeof type === 'string');

/** The articles in a page's JSON-LD, also in a graph and as a page's main entity. */
const articlesIn = (value: unknown, depth = 0): Thing[] => {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => articlesIn(one, depth + 1));
  if (!isObject(value)) return [];
  const own = typesOf(value).some((type) => article.test(type.replace(/^.*[/:]/, ''))) ? [value] : [];
  return [...own, ...articlesIn(value['@graph'], depth + 1), ...articlesIn(value.mainEntity, depth + 1), ...articlesIn(value.mainEntityOfPage, depth + 1)];
};

const clean = (value: unknown): string | undefined => {
  const words = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return words && words.length <= 1000 ? words : undefined;
};

/** The name of a person or an organisation: written out, in a thing, or the first of several. */
const nameOf = (value: unknown): string | undefined => {
  const names = all(value).slice(0, 10).flatMap((one) => clean(isObject(one) ? all(one.name)[0] : one) ?? []).filter((name) => !/^https?:/i.test(name));
  return names.length ? names.join(', ') : undefined;
};

const addressOf = (value: unknown): string | undefined => {
  const text = clean(isObject(value) ? value['@id'] ?? value.url : value);
  return text && /^https?:\/\//i.test(text) ? text : undefined;
};

type Collect = (field: Field, value: string | undefined, ground: Ground, confidence: number) => void;

const fromJsonLd = (page: Document, collect: Collect): void => {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')].slice(0, 50);
  const articles = scripts.flatMap((script) => articlesIn(parsed(script.textContent ?? '')));
  const title = page.querySelector('title')?.textContent ?? '';
  // A page may list other stories: the one whose headline is in its title is its own.
  const own = articles.find(({ headline }) => typeof headline === 'string' && title.includes(headline)) ?? articles[0];
  if (!own) return;
  const language = isObject(own.inLanguage) ? own.inLanguage.alternateName : own.inLanguage;
  collect('title', clean(own.headline ?? own.name), 'json-ld', 0.95);
  collect('author', nameOf(own.author ?? own.creator), 'json-ld', 0.92);
  collect('publisher', nameOf(own.publisher ?? own.sourceOrganization), 'json-ld', 0.95);
  collect('published', dateInField(clean(own.datePublished) ?? ''), 'json-ld', 0.95);
  collect('url', addressOf(own.url) ?? addressOf(own.mainEntityOfPage), 'json-ld', 0.85);
  collect('language', clean(language), 'json-ld', 0.7);
};

type MetaRule = readonly [field: Field, names: string, ground: Ground, confidence: number];

const metaRules: readonly MetaRule[] = [
  ['title', 'og:title', 'open-graph', 0.88],
  ['publisher', 'og:site_name', 'open-graph', 0.88],
  ['url', 'og:url', 'open-graph', 0.88],
  ['published', 'article:published_time og:published_time', 'open-graph', 0.93],
  ['author', 'article:author og:article:author', 'open-graph', 0.8],
  ['language', 'og:locale', 'open-graph', 0.5],
  ['title', 'headline dc.title dcterms.title citation_title twitter:title', 'meta', 0.8],
  ['author', 'author byl dc.creator dcterms.creator citation_author parsely-author sailthru.author', 'meta', 0.88],
  ['publisher', 'publisher dc.publisher dcterms.publisher citation_journal_title', 'meta', 0.82],
  ['publisher', 'application-name', 'meta', 0.6],
  ['published', 'datepublished date pubdate publishdate publish_date publish-date dc.date dc.date.issued dcterms.issued dcterms.created citation_date parsely-pub-date sailthru.date article.published', 'meta', 0.85],
  ['language', 'content-language dc.language', 'meta', 0.5],
];

const valueFor: Readonly<Record<Field, (content: string) => string | undefined>> = {
  title: clean,
  publisher: clean,
  author: nameOf,
  url: addressOf,
  published: dateInField,
  language: clean,
};

const fromMeta = (page: Document, collect: Collect): void => {
  const contents = new Map<string, string>();
  for (const meta of [...page.querySelectorAll('meta[content]')].slice(0, 500)) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? meta.getAttribute('http-equiv') ?? '').toLowerCase();
    if (name && !contents.has(name)) contents.set(name, meta.getAttribute('content') ?? '');
  }
  for (const [field, names, ground, confidence] of metaRules)
    for (const name of names.split(' ')) collect(field, valueFor[field](contents.get(name) ?? ''), ground, confidence);
};

const textOf = (page: Document, selector: string): string | undefined => clean(page.querySelector(selector)?.textContent);

/** A moment of its own in the markup; the first of others only where the page has but one, since related stories have theirs. */
const timeIn = (page: Document): [string | undefined, number] => {
  const own = page.querySelector('time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"][datetime], [itemprop="datePublished"]');
  const field = (time: Element): string => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '';
  if (own) return [dateInField(field(own)), 0.85];
  const days = new Set([...page.querySelectorAll('time')].slice(0, 50).flatMap((time) => dateInField(field(time)) ?? []));
  const inStory = page.querySelector('article time, main time, header time');
  if (days.size === 1) return [[...days][0], 0.7];
  return inStory ? [dateInField(field(inStory)), 0.55] : [undefined, 0];
};

const fromMarkup = (page: Document, collect: Collect): void => {
  const [date, sure] = timeIn(page);
  collect('published', date, 'markup', sure);
  collect('author', nameOf(textOf(page, '[itemprop="author"] [itemprop="name"], [itemprop="author"], a[rel="author"]')), 'markup', 0.72);
  collect('url', addressOf(page.querySelector('link[rel="canonical"]')?.getAttribute('href')), 'markup', 0.92);
  collect('title', textOf(page, 'article h1, main h1, h1'), 'markup', 0.75);
  collect('title', textOf(page, 'title'), 'markup', 0.6);
  collect('language', clean(page.documentElement.getAttribute('lang') ?? page.documentElement.getAttribute('xml:lang')), 'markup', 0.75);
};

const languageTag = /^[a-z]{2,3}([-_][a-z\d]{2,8}){0,3}$/i;

/**
 * What a page states of itself: in JSON-LD (an article, also in a graph), Open Graph, `<meta>`, and its markup (`<time>`, `<html lang>`,
 * the canonical address, its heading). Of several statements the surest stays. Dates are EDTF; when it was changed is not asked.
 */
export function pageMetadata(page: Document): PageMetadata {
  const found: PageMetadata = {};
  const collect: Collect = (field, value, ground, confidence) => {
    if (!value || (found[field]?.confidence ?? 0) >= confidence || (field === 'language' && !languageTag.test(value))) return;
    found[field] = { value: field === 'language' ? value.replaceAll('_', '-') : value, ground, confidence };
  };
  fromJsonLd(page, collect);
  fromMeta(page, collect);
  fromMarkup(page, collect);
  collect('published', found.url && dateOfAddress(found.url.value), 'guess', 0.4);
  collect('publisher', found.url && hostOf(found.url.value), 'guess', 0.3);
  return found;
}

