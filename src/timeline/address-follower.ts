import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A timeline, as far as its addresses are concerned. */
export type Addressed = ReactiveControllerHost &
  HTMLElement & {
    /** The id of the event that an address of this page leads to, if this timeline shows it. */
    idAt: (hash: string) => string | undefined;
    goTo: (id: string) => Promise<boolean>;
  };

/** Every timeline of the page: of two that hold an event, the first in the page answers. */
const timelines = new Set<Addressed>();

const isBefore = (one: Node, other: Node): boolean =>
  !!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

const pageHas = (hash: string): boolean => {
  const id = hash.slice(1);
  if (!id) return true;
  try {
    return !!(document.getElementById(id) ?? document.getElementById(decodeURIComponent(id)));
  } catch {
    return false;
  }
};

/**
 * Follows the page's address: when it names an event of this timeline, the timeline goes there. The page's own element
 * of that id comes first, then the first timeline in the page that shows the event.
 */
export class AddressFollower implements ReactiveController {
  #followed: string | undefined;

  constructor(private readonly host: Addressed) {
    host.addController(this);
    host.addEventListener('click', this.#again);
  }

  hostConnected(): void {
    timelines.add(this.host);
    window.addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    timelines.delete(this.host);
    window.removeEventListener('hashchange', this.#follow);
  }

  /** After the first drawing that holds the event: the address that the page was opened with. */
  hostUpdated(): void {
    if (this.#followed !== location.hash && this.host.idAt(location.hash) !== undefined) this.#follow();
  }

  /** Goes again to the address that is there already: a link pressed a second time changes nothing that is told. */
  #again = (event: Event): void => {
    const [pressed] = event.composedPath();
    const link = pressed instanceof Element && pressed.closest<HTMLAnchorElement>('a[data-event]');
    if (link && link.hash === location.hash) this.#follow();
  };

  #follow = (): void => {
    const { hash } = location;
    this.#followed = hash;
    const id = pageHas(hash) ? undefined : this.host.idAt(hash);
    if (id === undefined) return;
    const isFirst = [...timelines].every(
      (other) => other === this.host || other.idAt(hash) === undefined || isBefore(this.host, other),
    );
    if (isFirst) void this.host.goTo(id);
  };
}
