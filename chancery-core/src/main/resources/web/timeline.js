// Events along time, one lane for each of PLOVER's quadrants; the wheel zooms, dragging moves, the keys + - and arrows do the same.
import '/assets/d3.js';
import { drawAll } from '/assets/figure.js';

const d3 = globalThis.d3;
const WIDTH = 960;
const LANES = ['verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'];
const LEFT = 16;
const RIGHT = 16;
const RADIUS = 5;
const TOP = 8;

const names = parties => (parties ?? []).map(party => party.name).join(', ');

/** An event of the API as it is drawn: where it stands, and a line that tells of it. */
function mark(event) {
  const date = event.date ?? {};
  const from = date.start ?? date.end;
  const kind = [event.type, ...(event.mode ?? [])].join(', ').toLowerCase();
  const others = names(event.recipients);
  return {
    id: event.id,
    link: `/events/${encodeURIComponent(event.id)}`,
    at: day(date.end ?? date.start),
    when: date.end && date.end !== from ? `${from} to ${date.end}` : from,
    label: `${names(event.actors)}${others ? ` → ${others}` : ''}: ${kind}, ${event.status}${event.place ? `, ${event.place.name}` : ''}`,
    quad: event.quad,
    status: event.status,
  };
}

const day = text => new Date(`${text}T00:00:00Z`);

/** Circles side by side, the later ones higher where they would meet. */
function stacked(events, x) {
  const rows = LANES.map(() => []);
  return events.map(event => {
    const at = x(event.at);
    const lane = rows[event.quad - 1];
    let row = lane.findIndex(last => at - last >= 2 * RADIUS + 1);
    if (row < 0) {
      row = lane.length;
    }
    lane[row] = at;
    return { event, at, row };
  });
}

function draw(figure, data) {
  const events = data.items.map(mark).sort((a, b) => a.at - b.at);
  if (events.length === 0) {
    return null;
  }
  const present = LANES.map((name, i) => ({ name, quad: i + 1 })).filter(lane => events.some(event => event.quad === lane.quad));
  const whole = d3.extent(events, event => event.at);
  const month = 30 * 86_400_000;
  const x = d3.scaleUtc().domain([whole[0] - month / 2, +whole[1] + month / 2]).range([LEFT, WIDTH - RIGHT]);
  const rows = stacked(events, x);
  const most = new Map(present.map(lane => [lane.quad, 1 + (d3.max(rows.filter(r => r.event.quad === lane.quad), r => r.row) ?? 0)]));
  let y = TOP;
  const base = new Map();
  for (const lane of present) {
    y += 18 + Math.min(12, most.get(lane.quad)) * (2 * RADIUS + 1) + 6;
    base.set(lane.quad, y);
  }
  const height = y + 30;
  const svg = d3.create('svg').attr('viewBox', `0 0 ${WIDTH} ${height}`).attr('role', 'img').attr('class', 'timeline')
    .attr('aria-label', `${events.length} events from ${events[0].when} to ${events[events.length - 1].when}`);
  for (const lane of present) {
    svg.append('line').attr('class', 'lane').attr('x1', 0).attr('x2', WIDTH).attr('y1', base.get(lane.quad) + 3).attr('y2', base.get(lane.quad) + 3);
    svg.append('text').attr('class', `lane-name q${lane.quad}`).attr('x', 4)
      .attr('y', base.get(lane.quad) - Math.min(12, most.get(lane.quad)) * (2 * RADIUS + 1) - 4).text(lane.name);
  }
  const axis = svg.append('g').attr('class', 'axis').attr('transform', `translate(0 ${height - 24})`);
  const dots = svg.append('g');
  const show = scale => {
    axis.call(d3.axisBottom(scale).ticks(8).tickSizeOuter(0));
    const visible = stacked(events.filter(event => scale(event.at) >= LEFT - RADIUS && scale(event.at) <= WIDTH - RIGHT + RADIUS), scale);
    dots.selectAll('g').data(visible, r => r.event.id).join(enter => {
      const group = enter.append('g').attr('class', r => `dot q${r.event.quad} is-${r.event.status}`)
        .on('click', (_, r) => { location.href = r.event.link; });
      group.append('circle').attr('r', RADIUS);
      group.append('title').text(r => `${r.event.when}: ${r.event.label}`);
      return group;
    }).attr('transform', r => `translate(${r.at} ${base.get(r.event.quad) - RADIUS - Math.min(r.row, 11) * (2 * RADIUS + 1)})`);
  };
  show(x);
  const zoom = d3.zoom().scaleExtent([1, 400]).translateExtent([[0, 0], [WIDTH, height]])
    .filter(event => event.type !== 'wheel' || event.ctrlKey || document.activeElement === svg.node())
    .on('zoom', event => show(event.transform.rescaleX(x)));
  svg.call(zoom);
  const move = { '+': () => svg.call(zoom.scaleBy, 1.5), '-': () => svg.call(zoom.scaleBy, 1 / 1.5),
    ArrowLeft: () => svg.call(zoom.translateBy, 60, 0), ArrowRight: () => svg.call(zoom.translateBy, -60, 0), 0: () => svg.call(zoom.transform, d3.zoomIdentity) };
  svg.attr('tabindex', 0).on('keydown', event => {
    if (move[event.key]) {
      event.preventDefault();
      move[event.key]();
    }
  });
  return svg.node();
}

drawAll('timeline', draw);
