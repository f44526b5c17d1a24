import { QuoteBlock } from './quote-block.js';

if (!customElements.get('dateline-quote-block')) customElements.define('dateline-quote-block', QuoteBlock);

declare global {
  interface HTMLElementTagNameMap {
    'dateline-quote-block': QuoteBlock;
  }
}
