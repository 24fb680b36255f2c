/** All rows in the order of the page, each with what the filter asks of it. */
const rows = findAll('#matrix tbody tr').map((line, number) => ({
  number,
  line,
  address: line.id,
  link: find('th a', line),
  state: find('.state', line)?.textContent ?? '',
  agent: find('.agent', line)?.textContent ?? '',
  isStuck: line.classList.contains('x'),
  hasFindings: find('.found b', line) !== null,
  words: null,
}));

const rowOf = new Map(rows.map(row => [row.address, row]));

/** The findings of each row's file; those of the baseline stand in a list of their own. */
const filesOf = new Map();
for (const file of findAll('.file[data-row]')) {
  const number = Number(file.dataset.row);
  filesOf.set(number, [...filesOf.get(number) ?? [], file]);
}

/** The tables with their rows; a table's rows are laid out in chunks, of which those out of sight cost nothing. */
const tables = findAll('#matrix table').map(table => ({
  table,
  wide: table.parentElement,
  heads: findAll('thead th', table),
  chunks: findAll('tbody', table).map(body => ({ body, size: body.rows.length })),
  rows: [],
}));

{
  let next = 0;
  for (const table of tables) {
    const count = table.chunks.reduce((sum, chunk) => sum + chunk.size, 0);
    table.rows = rows.slice(next, next += count);
    table.group = find('h3', table.wide.parentElement).textContent;
    table.rows.forEach(row => { row.group = table.group; });
  }
}

const groups = new Map();
for (const table of tables) {
  const section = table.wide.parentElement;
  groups.set(section, [...groups.get(section) ?? [], table]);
}

for (const row of rows) {
  row.link.tabIndex = -1;
}

/** What a search looks at: what the row says, and what was found in its file. */
function wordsOf(row) {
  row.words ??= [row.address, ...[...row.line.cells].filter(cell => cell.className.length !== 1).map(cell => cell.textContent),
    ...(filesOf.get(row.number) ?? []).map(file => file.textContent)].join(' ').toLowerCase();
  return row.words;
}

/** Reads the words of all rows while the browser has nothing else to do, so that the first search waits for nothing. */
function readAhead(from = 0) {
  requestIdleCallback(deadline => {
    let next = from;
    while (next < rows.length && deadline.timeRemaining() > 1) {
      wordsOf(rows[next++]);
    }

    if (next < rows.length) {
      readAhead(next);
    }
  });
}

/** One row of each table is reached by Tab, the others by the arrows. */
function moveTabStop(table) {
  const shown = table.rows.filter(row => !row.line.hidden);
  if (table.stop?.line.hidden !== false) {
    if (table.stop) {
      table.stop.link.tabIndex = -1;
    }

    table.stop = shown[0];
    if (table.stop) {
      table.stop.link.tabIndex = 0;
    }
  }
}
