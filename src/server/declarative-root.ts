import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import type { CSSResultGroup } from 'lit';
import { laterStyles } from '../story/later-styles.js';
import type { HtmlOptions } from './options.js';
import { escapeText } from './options.js';

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

/** The default place of the files of `dist/cdn/` on a site. */
export const defaultAssets = '/dateline/';

/** A style sheet as one text, with what the browser's script would bring later: without it nothing else does. */
export const styleText = (styles: readonly CSSResultGroup[]): string => [...styles, laterStyles].map(String).join('\n');

const stylesOf = (styles: readonly CSSResultGroup[], { styles: how = 'inline', assets = defaultAssets }: HtmlOptions): string =>
  how === 'link' ? `<link rel="stylesheet" href="${escapeText(assets)}dateline.css">` : `<style>${styleText(styles)}</style>`;

/** A drawing as the shadow root of an element that no script has seen yet. */
export const declarativeRoot = (drawn: unknown, styles: readonly CSSResultGroup[], options: HtmlOptions): string =>
  `<template shadowrootmode="open">${stylesOf(styles, options)}${drawingToHtml(drawn)}</template>`;
