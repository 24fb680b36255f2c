/** What needs what: each record stands right of all that it needs. */
function graphPicture({ name, rows: members }) {
  const edges = members.flatMap(row => row.needs.map(need => ({ from: need, to: row.id, isUnmet: row.unmet.includes(need) })));
  if (edges.length === 0) {
    return null;
  }

  const known = new Map(members.map(row => [row.id, row]));
  const ids = [...new Set(edges.flatMap(edge => [edge.from, edge.to]))];
  markCycles(ids, edges);
  const places = placesOf(ids, edges);
  const depth = [...places.values()].reduce((most, place) => Math.max(most, place.column), 0) + 1;
  const lines = [...places.values()].reduce((most, place) => Math.max(most, place.line), 0) + 1;
  const svg = picture((38 * lines) + 8,
    ...edges.map(edge => edgeOf(edge, places)),
    ...ids.map(id => nodeOf(id, places.get(id), known.get(id))));
  const width = Math.max(pictureWidth, 168 * depth);
  svg.setAttribute('viewBox', `0 0 ${width} ${(38 * lines) + 8}`);
  svg.setAttribute('width', width);
  return figureOf(`${name}: what needs what`, svg, ['Id', 'Needs', 'How that stands', 'In a circle'],
    () => edges.map(edge => [edge.to, edge.from, known.has(edge.from) ? (edge.isUnmet ? 'not finished' : 'finished') : 'not there', edge.isInCycle ? 'yes' : '']));
}

/** An edge is in a cycle where its beginning can be reached from its end. */
function markCycles(ids, edges) {
  const next = new Map(ids.map(id => [id, []]));
  edges.forEach(edge => next.get(edge.from).push(edge.to));
  const left = peel(ids, edges);
  for (const edge of edges.filter(candidate => left.has(candidate.from) && left.has(candidate.to))) {
    const reached = new Set([edge.to]);
    for (const id of reached) {
      next.get(id).filter(other => left.has(other)).forEach(other => reached.add(other));
    }

    edge.isInCycle = reached.has(edge.from);
  }
}

/** What is left when all are taken away that need nothing that is left. */
function peel(ids, edges) {
  const left = new Set(ids);
  for (let taken = 1; taken > 0;) {
    const bound = new Set(edges.filter(edge => left.has(edge.from) && left.has(edge.to)).map(edge => edge.to));
    taken = [...left].filter(id => !bound.has(id)).map(id => left.delete(id)).length;
  }

  return left;
}

function placesOf(ids, edges) {
  const columns = new Map(ids.map(id => [id, 0]));
  const straight = edges.filter(edge => !edge.isInCycle);
  for (let moved = true; moved;) {
    moved = false;
    for (const edge of straight) {
      if (columns.get(edge.to) <= columns.get(edge.from)) {
        columns.set(edge.to, columns.get(edge.from) + 1);
        moved = true;
      }
    }
  }

  const lines = [];
  return new Map(ids.map(id => {
    const column = columns.get(id);
    lines[column] = (lines[column] ?? -1) + 1;
    return [id, { column, line: lines[column] }];
  }));
}

function edgeOf({ from, to, isUnmet, isInCycle }, places) {
  const [start, end] = [places.get(from), places.get(to)];
  const [x1, y1] = [(168 * start.column) + 132, (38 * start.line) + 18];
  const [x2, y2] = [168 * end.column, (38 * end.line) + 18];
  const isBack = x2 <= x1;
  const path = isBack ? `M${x1} ${y1}C${x1 + 40} ${y1 + 40} ${x2 - 40} ${y2 + 40} ${x2} ${y2}` : `M${x1} ${y1}C${x1 + 18} ${y1} ${x2 - 18} ${y2} ${x2} ${y2}`;
  return draw('path', { class: `edge${isUnmet ? ' unmet' : ''}${isInCycle ? ' cycle' : ''}`, d: path }, draw('title', {},
    `${to} needs ${from}${isUnmet ? ', which is not finished' : ''}${isInCycle ? ', in a circle' : ''}`));
}

function nodeOf(id, place, row) {
  const standing = row ? find('.state span', rows[row.row].line).className : 'gone';
  const [x, y] = [168 * place.column, (38 * place.line) + 6];
  return draw('g', { class: `node ${standing}` }, draw('title', {}, row ? `${id}: ${rows[row.row].state}` : `${id}: not there`),
    draw('rect', { x: x + 0.5, y: y + 0.5, width: 131, height: 24, rx: 5 }), label(x + 10, y + 17, id.length > 16 ? `${id.slice(0, 15)}…` : id));
}
