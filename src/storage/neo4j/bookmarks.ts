import neo4j, { type BookmarkManager } from 'neo4j-driver';

/**
 * Milliseconds after the last write in which a session still waits for it. A server of a cluster that
 * is further behind is broken, and so is a bookmark that no server ever reaches, because the database
 * was restored from a backup: without an end, every request would wait for it in vain.
 */
const KEPT_MS = 60_000;

/**
 * How a read in this process sees the writes of this process, on a cluster too: it waits until the
 * server it was routed to has reached the bookmarks of the last writes.
 *
 * Only writes leave bookmarks. The driver's own habit, one manager for every session, would let each
 * read leave one as well, and so make every request wait until its server has caught up with the
 * newest that any other request happened to see.
 */
export class WriteBookmarks {
  #manager: BookmarkManager = this.#newManager();
  #lastWrite = -Infinity;

  /** Makes a session begin after the last writes, and leave its own bookmark. */
  forWrite(): { bookmarkManager: BookmarkManager } {
    return { bookmarkManager: this.#current() };
  }

  /** Makes a session begin after the last writes. */
  async forRead(): Promise<{ bookmarks: string[] }> {
    return { bookmarks: [...(await this.#current().getBookmarks())] };
  }

  /** For when a server says that it does not know them, or did not reach them in its own time. */
  forget(): void {
    this.#manager = this.#newManager();
  }

  #current(): BookmarkManager {
    if (performance.now() - this.#lastWrite > KEPT_MS) this.forget();
    return this.#manager;
  }

  #newManager(): BookmarkManager {
    return neo4j.bookmarkManager({
      bookmarksConsumer: async () => {
        this.#lastWrite = performance.now();
      },
    });
  }
}
