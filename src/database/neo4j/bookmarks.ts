import neo4j, { type BookmarkManager } from 'neo4j-driver';

/**
 * How a read in this process sees the writes of this process, on a cluster too: it waits for the
 * server it is routed to to reach the bookmarks of the last writes.
 *
 * Only writes leave bookmarks. The driver's own habit, one manager for every session, would let each
 * read leave one as well, and so make every request wait until its server has caught up with the
 * newest that any other request happened to see.
 */
export class WriteBookmarks {
  #manager: BookmarkManager = neo4j.bookmarkManager();

  /** Makes a session begin after the last writes, and leave its own bookmark. */
  forWrite(): { bookmarkManager: BookmarkManager } {
    return { bookmarkManager: this.#manager };
  }

  /** Makes a session begin after the last writes. */
  async forRead(): Promise<{ bookmarks: string[] }> {
    return { bookmarks: [...(await this.#manager.getBookmarks())] };
  }

  /** For when the database was replaced by a backup or an empty one, which knows none of them. */
  forget(): void {
    this.#manager = neo4j.bookmarkManager();
  }
}
