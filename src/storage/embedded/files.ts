/** The graph's file in its folder. */
export const GRAPH_FILE = 'graph.grafeo';
/** The folder beside it with what is not folded into it yet; none after an orderly end. */
export const LOG_FOLDER = `${GRAPH_FILE}.wal`;
