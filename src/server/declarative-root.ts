import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import type { CSSResult } from 'lit';
import { laterStyles } from '../story/later-styles.js';
import { elementStyles } from './element-styles.js';
import { escapeText, type HtmlOptions } from './options.js';

/** One of Dateline's elements. */
export type ElementName = keyof typeof elementStyles;

/** Slots stand within a host; of ours nobody needs to know more than that it is there. */
const renderInfo = () => ({
  elementRenderers: [],
  customElementInstanceStack: [],
  customElementHostStack: [{}] as never[],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false,
});

/** A drawing as HTML with the markers by which the browser takes it over. */
export const drawingToHtml = (drawn: unknown): string => collectResultSync(renderValue(drawn, renderInfo()));

/** The address of a file of `dist/cdn/` on the site that the page is for. */
export const assetAddress = (file: string, { assets = '/dateline/' }: HtmlOptions): string => assets.replace(/\/?$/, '/') + file;

/** Styles as one text, with what the browser's script would bring later: without it nothing else does. */
export const styleText = (styles: Iterable<CSSResult>): string => [...styles, laterStyles].map(String).join('\n');

const stylesOf = (name: ElementName, options: HtmlOptions): string =>
  options.styles === 'link'
    ? `<link rel="stylesheet" href="${escapeText(assetAddress('dateline.css', options))}">`
    : `<style>${styleText(elementStyles[name])}</style>`;

/** A drawing as the shadow root of an element that no script has seen yet. */
export const declarativeRoot = (drawn: unknown, name: ElementName, options: HtmlOptions): string =>
  `<template shadowrootmode="open">${stylesOf(name, options)}${drawingToHtml(drawn)}</template>`;
