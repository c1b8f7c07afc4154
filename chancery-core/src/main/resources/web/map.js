// Places of events on Natural Earth's shapes; a ring stands for a place known only by its country.
import '/assets/d3.js';
import { drawAll, isFree, textWidth } from '/assets/figure.js';

const d3 = globalThis.d3;
const WIDTH = 960;
const HEIGHT = 500;

const world = fetch('/assets/world.json').then(answer => answer.json());

/** A place of the API with the words and the link of its row in the table, which stands in the same order. */
function place(spot, row) {
  const country = row?.cells[1].textContent.trim() ?? spot.country ?? '';
  return { ...spot, country, link: row?.querySelector('a').href, precise: spot.name !== country };
}

function drawOn(shapes, figure, data) {
  const rows = figure.querySelectorAll('tbody tr');
  const places = data.spots.map((spot, i) => place(spot, rows[i]));
  if (places.length === 0) {
    return null;
  }
  const projection = d3.geoEqualEarth().fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], { type: 'Sphere' });
  const path = d3.geoPath(projection);
  const radius = d3.scaleSqrt().domain([0, d3.max(places, place => place.events)]).range([2, 22]);
  const svg = d3.create('svg').attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`).attr('role', 'img').attr('class', 'map').attr('tabindex', 0)
    .attr('aria-label', `${places.length} places of events on a map of the world`);
  const all = svg.append('g');
  all.append('path').attr('class', 'sea').attr('d', path({ type: 'Sphere' }));
  all.append('path').attr('class', 'land').attr('d', path(shapes.land));
  all.append('path').attr('class', 'borders').attr('d', path(shapes.borders));
  const spots = all.append('g').selectAll('g').data(places).join('g')
    .attr('class', place => `spot${place.precise ? '' : ' vague'}${2 * place.conflict > place.events ? ' conflict' : ''}`)
    .attr('transform', place => `translate(${projection([place.lon, place.lat])})`)
    .on('click', (_, place) => { location.href = place.link; });
  const circles = spots.append('circle').attr('r', place => radius(place.events));
  spots.append('title').text(place => `${place.name}${place.country && place.country !== place.name ? `, ${place.country}` : ''}: ${place.events} ${place.events === 1 ? 'event' : 'events'}, the last on ${place.last}`);
  // above all circles, so that none lies upon a name
  const labels = all.append('g').selectAll('text').data(places.slice(0, 60)).join('text')
    .attr('class', 'name').attr('transform', place => `translate(${projection([place.lon, place.lat])})`).text(place => place.name);
  spots.on('mouseenter mouseleave', (event, place) => labels.filter(other => other === place).classed('asked', event.type === 'mouseenter'));
  const zoom = d3.zoom().scaleExtent([1, 24]).translateExtent([[0, 0], [WIDTH, HEIGHT]])
    .filter(event => event.type !== 'wheel' || event.ctrlKey || document.activeElement === svg.node())
    .on('zoom', event => {
      const k = event.transform.k;
      all.attr('transform', event.transform);
      circles.attr('r', place => radius(place.events) / k);
      labels.style('font-size', `${13 / k}px`).style('stroke-width', `${3 / k}px`).attr('dy', 4 / k);
      // those of most events first, behind their circle or before it, within the picture; a name that would cover one is left out
      const taken = [];
      labels.each(function (place) {
        const [x, y] = event.transform.apply(projection([place.lon, place.lat]));
        const away = radius(place.events) + 3;
        const wide = textWidth(place.name, 14);
        const side = [1, -1].map(way => ({ way, box: [x + way * away - (way < 0 ? wide : 0) - 3, y - 11, x + way * away + (way < 0 ? 0 : wide) + 3, y + 9] }))
          .find(({ box }) => isFree(box, taken) && (x < 0 || x > WIDTH || (box[0] >= 0 && box[2] <= WIDTH)));
        d3.select(this).classed('quiet', !side).attr('dx', (side?.way ?? 1) * away / k).attr('text-anchor', side?.way < 0 ? 'end' : 'start');
        if (side) {
          taken.push(side.box);
        }
      });
      all.select('.borders').attr('stroke-width', 0.6 / k);
    });
  svg.call(zoom);
  const near = () => {
    // most records are of one part of the world: begin there
    const points = places.map(place => projection([place.lon, place.lat]));
    const [x0, x1] = d3.extent(points, p => p[0]);
    const [y0, y1] = d3.extent(points, p => p[1]);
    const k = Math.max(1, Math.min(4, 0.9 / Math.max((x1 - x0 + 40) / WIDTH, (y1 - y0 + 40) / HEIGHT)));
    svg.call(zoom.transform, d3.zoomIdentity.translate(WIDTH / 2, HEIGHT / 2).scale(k).translate(-(x0 + x1) / 2, -(y0 + y1) / 2));
  };
  near();
  svg.on('keydown', event => {
    const by = { '+': 1.5, '-': 1 / 1.5 }[event.key];
    const move = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    if (by || move) {
      event.preventDefault();
      svg.call(by ? zoom.scaleBy : zoom.translateBy, ...(by ? [by] : move.map(m => m / d3.zoomTransform(svg.node()).k)));
    }
  });
  return svg.node();
}

world.then(shapes => drawAll('map', (figure, data) => drawOn(shapes, figure, data)));
