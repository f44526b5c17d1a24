import { EventCard } from './event-card.js';

if (!customElements.get('dateline-event-card')) customElements.define('dateline-event-card', EventCard);

declare global {
  interface HTMLElementTagNameMap {
    'dateline-event-card': EventCard;
  }
}
