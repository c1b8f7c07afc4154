// Every figure can be taken along: its table as CSV, its drawing as SVG and PNG. A table beside a drawing begins closed.

const STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'font-family', 'font-size',
  'font-weight', 'text-anchor', 'paint-order'];

function save(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The rows of a table as CSV; a cell that a spreadsheet would take for a formula is marked as text. */
export function csv(table) {
  const cell = text => {
    const safe = /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [...table.rows].map(row => [...row.cells].map(c => cell((c.querySelector('time')?.dateTime ?? c.textContent).trim().replace(/\s+/g, ' '))).join(',')).join('\r\n') + '\r\n';
}

/** A drawing that stands alone: what the style sheet gives it is written into it. */
export function standalone(svg) {
  const copy = svg.cloneNode(true);
  const from = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(from[i]);
    STYLES.forEach(name => element.setAttribute(name, style.getPropertyValue(name)));
    element.removeAttribute('class');
  });
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', width);
  paper.setAttribute('height', height);
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  return new XMLSerializer().serializeToString(copy);
}

function png(svg, name) {
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
  const image = new Image();
  const url = URL.createObjectURL(new Blob([standalone(svg)], { type: 'image/svg+xml' }));
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(url);
    canvas.toBlob(blob => save(`${name}.png`, blob));
  };
  image.src = url;
}

function button(label, hint, action) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.title = hint;
  element.addEventListener('click', action);
  return element;
}

function tools(figure) {
  const svg = figure.querySelector('svg');
  const table = figure.querySelector('table');
  if (!svg || figure.querySelector('.tools')) {
    return;
  }
  const name = figure.dataset.name;
  const bar = document.createElement('div');
  bar.className = 'tools';
  if (table) {
    bar.append(button('CSV', 'Save the table', () => save(`${name}.csv`, new Blob([csv(table)], { type: 'text/csv' }))));
  }
  bar.append(button('SVG', 'Save the drawing', () => save(`${name}.svg`, new Blob([standalone(svg)], { type: 'image/svg+xml' }))));
  bar.append(button('PNG', 'Save the drawing as an image', () => png(svg, name)));
  figure.append(bar);
}

/**
 * Draws all figures of a kind: asks for their data, and calls draw(figure, data), which returns an SVG element or nothing. Where that
 * fails, the table stays as it is.
 */
export async function drawAll(kind, draw) {
  for (const figure of document.querySelectorAll(`figure[data-chart="${kind}"]`)) {
    try {
      const answer = await fetch(figure.dataset.src, { headers: { Accept: 'application/json' } });
      const svg = answer.ok ? draw(figure, await answer.json()) : null;
      if (svg) {
        figure.prepend(svg);
        figure.querySelectorAll('details.table').forEach(details => { details.open = false; });
        tools(figure);
      }
      figure.dataset.state = svg ? 'drawn' : 'empty';
    } catch (fault) {
      figure.dataset.state = 'failed';
      console.warn('no drawing', fault);
    }
  }
}

document.querySelectorAll('figure.chart:not([data-chart])').forEach(tools);

/** Whether a box [left, top, right, bottom] covers none of others. */
export function isFree(box, others) {
  return others.every(o => box[2] <= o[0] || o[2] <= box[0] || box[3] <= o[1] || o[3] <= box[1]);
}

/** About how wide a word is in the drawings' type. */
export function textWidth(word, size = 12) {
  return word.length * size * 0.6;
}
