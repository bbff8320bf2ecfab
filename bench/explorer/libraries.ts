import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** A library that draws graphs, as its guide to speed has it used. */
export interface Library {
  readonly name: string;
  /** What is fetched for it, compressed by the library's makers. */
  readonly scripts: readonly string[];
  /**
   * In the page: draws a picture in `#picture`, and makes `window.setScale`, which shows it at a scale around the box that is
   * nearest to its middle, as the explorer does; 0: the whole. Boxes of one size in eight colours with a title, straight lines, in the same places as the explorer has them.
   */
  readonly draw: string;
}

const COLOURS = `['#a3abbd', '#3b5bdb', '#d9480f', '#2b8a3e', '#ae3ec9', '#0b7285', '#c2255c', '#7a5200']`;

const NEAREST = `(({ nodes, width, height }) => {
    const far = ({ x, y }) => Math.hypot(x - width / 2, y - height / 2);
    return nodes.reduce((least, node, id) => (far(node) < far(nodes[least]) ? id : least), 0);
  })(picture)`;

const cytoscape = (options: string) => `(picture) => {
  const colours = ${COLOURS};
  const cy = cytoscape({
    container: document.getElementById('picture'),
    layout: { name: 'preset' },
    autoungrabify: true,
    ${options}
    style: [
      { selector: 'node', style: {
        shape: 'rectangle', width: picture.box.width, height: picture.box.height, events: 'no',
        'background-color': 'data(colour)', label: 'data(title)', color: '#fff', 'font-size': 12,
        'text-valign': 'center', 'min-zoomed-font-size': 6,
      } },
      { selector: 'edge', style: { 'curve-style': 'haystack', width: 1, 'line-color': '#868ea1', events: 'no' } },
    ],
    elements: [
      ...picture.nodes.map(({ x, y, title, group }, id) => ({
        data: { id: 'n' + id, title, colour: colours[group] }, position: { x, y },
      })),
      ...picture.lines.map(({ from, to }) => ({ data: { source: 'n' + from, target: 'n' + to } })),
    ],
  });
  window.setScale = (scale) => {
    cy.fit();
    if (scale > 0) cy.zoom({ level: scale, position: cy.getElementById('n' + ${NEAREST}).position() });
  };
}`;

const sigma = `(picture) => {
  const colours = ${COLOURS};
  const graph = new graphology();
  picture.nodes.forEach(({ x, y, title, group }, id) =>
    graph.addNode(id, { x, y: -y, label: title, size: picture.box.height / 2, color: colours[group] }));
  picture.lines.forEach(({ from, to }) => graph.mergeEdge(from, to, { size: 1, color: '#868ea1' }));
  const Renderer = Sigma.default ?? Sigma;
  const drawn = new Renderer(graph, document.getElementById('picture'), {
    itemSizesReference: 'positions', zoomToSizeRatioFunction: (ratio) => ratio, labelRenderedSizeThreshold: 8,
  });
  window.setScale = (scale) => {
    const box = document.getElementById('picture').getBoundingClientRect();
    const whole = Math.min(box.width / picture.width, box.height / picture.height);
    const { x, y } = scale === 0 ? { x: 0.5, y: 0.5 } : drawn.getNodeDisplayData(${NEAREST});
    drawn.getCamera().setState({ x, y, angle: 0, ratio: scale === 0 ? 1 : whole / scale });
  };
}`;

const dist = (name: string, file: string) => path.join(path.dirname(require.resolve(name)), file);
const CYTOSCAPE = [dist('cytoscape', 'cytoscape.min.js')];

export const LIBRARIES: readonly Library[] = [
  { name: 'Cytoscape.js', scripts: CYTOSCAPE, draw: cytoscape('') },
  {
    name: 'Cytoscape.js, a texture while panning',
    scripts: CYTOSCAPE,
    draw: cytoscape('textureOnViewport: true, pixelRatio: 1,'),
  },
  {
    name: 'Cytoscape.js, WebGL',
    scripts: CYTOSCAPE,
    draw: cytoscape(`renderer: { name: 'canvas', webgl: true },`),
  },
  {
    name: 'sigma.js with graphology',
    scripts: [dist('graphology', 'graphology.umd.min.js'), dist('sigma', 'sigma.min.js')],
    draw: sigma,
  },
];
