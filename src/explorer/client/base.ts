/** Where a proxy has put the server, for instance "/" or "/rolegraph/": told by where this file came from. */
const HERE = import.meta.url;
export const BASE = new URL('../../', HERE).pathname;

/** What a path is beneath, as a router wants it. */
export const ROUTER_BASE = BASE.replace(/\/$/, '');
