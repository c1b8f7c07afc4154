// Makes chancery-core/src/main/resources/web/world.json. How to run it, and whose data it is: README.md beside it.
'use strict';
const fs = require('fs');
const topojson = require('topojson-client');

const atlas = JSON.parse(fs.readFileSync(require.resolve('world-atlas/countries-110m.json')));
const round = value => (Array.isArray(value) ? value.map(round) : Math.round(value * 100) / 100);

const land = topojson.merge(atlas, atlas.objects.countries.geometries);
const borders = topojson.mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
fs.writeFileSync(process.argv[2], JSON.stringify({
  source: 'Natural Earth 4.1.0, 1:110m, www.naturalearthdata.com, public domain',
  land: { type: land.type, coordinates: round(land.coordinates) },
  borders: { type: borders.type, coordinates: round(borders.coordinates) },
}) + '\n');
