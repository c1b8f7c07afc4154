// Who met whom: the more often, the thicker the line. Positions are reckoned, not random: the same data give the same drawing.
import '/assets/d3.js';
import { drawAll, isFree, textWidth } from '/assets/figure.js';

const d3 = globalThis.d3;
// a phone has room downwards
const NARROW = globalThis.matchMedia('(max-width: 46rem)').matches;
const MARGIN = NARROW ? 120 : 190;
const WIDTH = NARROW ? 480 : 960;
const HEIGHT = NARROW ? 760 : 640;

/** Those who met, with the words and links of the table's rows, which stand in the same order as the API's ties. */
function people(figure, ties) {
  const rows = figure.querySelectorAll('tbody tr');
  const found = new Map();
  ties.forEach((tie, i) => [tie.one, tie.other].forEach((node, side) => {
    const cell = rows[i]?.cells[side];
    found.set(node.id, { ...node, name: cell?.querySelector('a').textContent.trim() ?? node.name, link: cell?.querySelector('a').href });
  }));
  return [...found.values()];
}

/** Puts each name where it covers no other and no circle, those of most meetings first; one without room is shown when it is pointed at. */
function label(nodes, radius) {
  const taken = nodes.map(node => [node.x - radius(node.met), node.y - radius(node.met), node.x + radius(node.met), node.y + radius(node.met)]);
  d3.sort(nodes, node => -node.met).forEach(node => {
    const r = radius(node.met) + 4;
    const w = textWidth(node.name);
    const places = [[r, 4, 'start'], [-r, 4, 'end'], [0, -r - 2, 'middle'], [0, r + 10, 'middle']];
    const boxes = places.map(([dx, dy, anchor]) => {
      const left = node.x + dx - { start: 0, middle: w / 2, end: w }[anchor];
      return [left, node.y + dy - 11, left + w, node.y + dy + 3];
    });
    const i = boxes.findIndex(box => box[0] >= 0 && box[2] <= WIDTH && box[1] >= 0 && box[3] <= HEIGHT && isFree(box, taken));
    node.label = places[Math.max(i, 0)];
    node.quiet = i < 0;
    if (i >= 0) {
      taken.push(boxes[i]);
    }
  });
}

function draw(figure, data) {
  if (data.ties.length === 0) {
    return null;
  }
  const links = data.ties.map(tie => ({ source: tie.one.id, target: tie.other.id, times: tie.times, last: tie.last }));
  const degree = d3.rollup(links.flatMap(link => [[link.source, link.times], [link.target, link.times]]), rows => d3.sum(rows, r => r[1]), r => r[0]);
  const nodes = people(figure, data.ties).map(node => ({ ...node, met: degree.get(node.id) }));
  const radius = d3.scaleSqrt().domain([1, d3.max(nodes, node => node.met)]).range([4, 16]);
  const width = d3.scaleSqrt().domain([1, Math.max(2, d3.max(links, link => link.times))]).range([1, 7]);
  d3.forceSimulation(nodes)
    .force('link', d3.forceLink(links).id(node => node.id).distance(90).strength(0.5))
    .force('charge', d3.forceManyBody().strength(-320))
    .force('x', d3.forceX(WIDTH / 2).strength(NARROW ? 0.12 : 0.055))
    .force('y', d3.forceY(HEIGHT / 2).strength(NARROW ? 0.055 : 0.09))
    .force('apart', d3.forceCollide(node => radius(node.met) + 20))
    .stop().tick(300);
  const [x0, x1] = d3.extent(nodes, node => node.x);
  const [y0, y1] = d3.extent(nodes, node => node.y);
  const k = Math.min(1.2, (WIDTH - MARGIN) / Math.max(1, x1 - x0), (HEIGHT - 60) / Math.max(1, y1 - y0));
  nodes.forEach(node => {
    node.x = 60 + (WIDTH - MARGIN - k * (x1 - x0)) / 2 + k * (node.x - x0);
    node.y = 30 + (HEIGHT - 60 - k * (y1 - y0)) / 2 + k * (node.y - y0);
  });
  label(nodes, radius);
  const svg = d3.create('svg').attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`).attr('role', 'img').attr('class', 'network').attr('tabindex', 0)
    .attr('aria-label', `${nodes.length} who met one another, ${links.length} pairs`);
  const all = svg.append('g');
  const lines = all.append('g').selectAll('line').data(links).join('line').attr('class', 'tie')
    .attr('x1', l => l.source.x).attr('y1', l => l.source.y).attr('x2', l => l.target.x).attr('y2', l => l.target.y)
    .attr('stroke-width', l => width(l.times));
  lines.append('title').text(l => `${l.source.name} and ${l.target.name}: met ${l.times} ${l.times === 1 ? 'time' : 'times'}${l.last ? `, last on ${l.last}` : ''}`);
  const countries = [...new Set(nodes.map(node => node.country))];
  const groups = all.append('g').selectAll('g').data(nodes).join('g').attr('class', 'node').attr('transform', node => `translate(${node.x} ${node.y})`)
    .on('click', (_, node) => { location.href = node.link; })
    .on('pointerenter', (_, node) => {
      const near = new Set([node.id, ...links.filter(l => l.source === node || l.target === node).flatMap(l => [l.source.id, l.target.id])]);
      groups.classed('faint', other => !near.has(other.id));
      lines.classed('faint', l => l.source !== node && l.target !== node);
    })
    .on('pointerleave', () => {
      groups.classed('faint', false);
      lines.classed('faint', false);
    });
  groups.append('circle').attr('r', node => radius(node.met)).attr('class', node => `c${countries.indexOf(node.country) % 8}`);
  groups.append('text').attr('class', node => node.quiet ? 'quiet' : null).attr('dx', node => node.label[0]).attr('dy', node => node.label[1])
    .attr('text-anchor', node => node.label[2]).text(node => node.name);
  groups.append('title').text(node => `${node.name}: ${node.met} ${node.met === 1 ? 'meeting' : 'meetings'} shown`);
  svg.call(d3.zoom().scaleExtent([0.5, 8])
    .filter(event => event.type !== 'wheel' || event.ctrlKey || document.activeElement === svg.node())
    .on('zoom', event => all.attr('transform', event.transform)));
  return svg.node();
}

drawAll('network', draw);
